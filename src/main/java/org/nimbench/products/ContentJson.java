package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Formats;

/** The prescribed contents as part of {@code nimbench.template/2}. */
final class ContentJson {
  private ContentJson() {}

  static List<Content> read(JsonNode list, String where) {
    List<Content> contents = new ArrayList<>();
    for (JsonNode node : list) {
      Formats.onlyThese(node, where, "letter", "title", "sections", "needs");
      List<Content.Need> needs = new ArrayList<>();
      Formats.required(node, "needs", where).forEach(need -> needs.add(need(need, where)));
      contents.add(
          new Content(
              Formats.required(node, "letter", where).asText(),
              Formats.required(node, "title", where).asText(),
              words(Formats.required(node, "sections", where)),
              needs));
    }
    return contents;
  }

  /** What a template says that the program cannot make yet. */
  static List<Template.Awaited> awaits(JsonNode list, String where) {
    List<Template.Awaited> awaits = new ArrayList<>();
    for (JsonNode node : list) {
      Formats.onlyThese(node, where, "section", "what");
      awaits.add(
          new Template.Awaited(
              Formats.required(node, "section", where).asText(),
              Formats.required(node, "what", where).asText()));
    }
    return awaits;
  }

  private static Content.Need need(JsonNode node, String where) {
    Formats.onlyThese(node, where, "test", "section", "column", "values", "do");
    return new Content.Need(
        RowTableJson.word(
            Content.Test.class, Formats.required(node, "test", where).asText(), where),
        node.path("section").asText(""),
        node.path("column").asText(""),
        words(node.path("values")),
        Formats.required(node, "do", where).asText());
  }

  static List<String> words(JsonNode list) {
    List<String> words = new ArrayList<>();
    list.forEach(word -> words.add(word.asText()));
    return words;
  }
}
