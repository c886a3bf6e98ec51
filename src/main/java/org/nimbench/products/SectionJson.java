package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** A section as part of {@code nimbench.product/2}, and of version 1, which had fewer fields. */
final class SectionJson {
  private SectionJson() {}

  static ObjectNode tree(Section section) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("key", section.key());
    if (!section.heading().isEmpty()) {
      tree.put("heading", section.heading());
    }
    tree.put("text", section.text());
    tree.put("written", section.written());
    ArrayNode evidence = tree.putArray("evidence");
    section.evidence().forEach(evidence::add);
    if (!section.rows().isEmpty() || section.rowsWritten()) {
      tree.set("rows", rows(section.rows()));
      tree.put("rowsWritten", section.rowsWritten());
    }
    if (!section.comments().isEmpty()) {
      ArrayNode comments = tree.putArray("comments");
      section.comments().forEach(comment -> comments.add(comment(comment)));
    }
    return tree;
  }

  /** Rows as a list of objects. */
  static ArrayNode rows(List<Map<String, String>> rows) {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    for (Map<String, String> row : rows) {
      ObjectNode one = list.addObject();
      row.forEach(one::put);
    }
    return list;
  }

  private static ObjectNode comment(Comment comment) {
    ObjectNode tree = JsonNodeFactory.instance.objectNode();
    tree.put("by", comment.by());
    tree.put("when", comment.when().toString());
    tree.put("text", comment.text());
    tree.put("done", comment.done());
    if (!comment.about().isEmpty()) {
      tree.put("about", comment.about());
    }
    for (Comment.Answer answer : comment.answers()) {
      tree.withArray("answers")
          .addObject()
          .put("by", answer.by())
          .put("when", answer.when().toString())
          .put("text", answer.text());
    }
    return tree;
  }

  static Section read(JsonNode tree, String where) {
    Formats.onlyThese(
        tree,
        where,
        "key",
        "heading",
        "text",
        "written",
        "evidence",
        "rows",
        "rowsWritten",
        "comments");
    List<String> evidence = new ArrayList<>();
    Formats.required(tree, "evidence", where).forEach(id -> evidence.add(id.asText()));
    List<Comment> comments = new ArrayList<>();
    tree.path("comments").forEach(one -> comments.add(readComment(one, where)));
    return new Section(
        text(tree, "key", where),
        tree.path("heading").asText(""),
        text(tree, "text", where),
        Formats.required(tree, "written", where).asBoolean(),
        evidence,
        readRows(tree.path("rows")),
        tree.path("rowsWritten").asBoolean(),
        comments);
  }

  /** Rows out of a list of objects; what is no text is read as text. */
  static List<Map<String, String>> readRows(JsonNode list) {
    List<Map<String, String>> rows = new ArrayList<>();
    for (JsonNode one : list) {
      Map<String, String> row = new LinkedHashMap<>();
      one.properties().forEach(cell -> row.put(cell.getKey(), cell.getValue().asText()));
      rows.add(row);
    }
    return rows;
  }

  private static Comment readComment(JsonNode tree, String where) {
    Formats.onlyThese(tree, where, "by", "when", "text", "done", "about", "answers");
    List<Comment.Answer> answers = new ArrayList<>();
    for (JsonNode one : tree.path("answers")) {
      Formats.onlyThese(one, where, "by", "when", "text");
      answers.add(
          new Comment.Answer(
              text(one, "by", where),
              moment(text(one, "when", where), where),
              text(one, "text", where)));
    }
    return new Comment(
        text(tree, "by", where),
        moment(text(tree, "when", where), where),
        text(tree, "text", where),
        tree.path("done").asBoolean(),
        tree.path("about").asText(""),
        answers);
  }

  static String text(JsonNode tree, String field, String where) {
    return Formats.required(tree, field, where).asText();
  }

  static Instant moment(String text, String where) {
    try {
      return Instant.parse(text);
    } catch (DateTimeException e) {
      throw notADate(text, where).asException(e);
    }
  }

  static LocalDate date(String text, String where) {
    try {
      return LocalDate.parse(text);
    } catch (DateTimeException e) {
      throw notADate(text, where).asException(e);
    }
  }

  private static Problem notADate(String text, String where) {
    return Problem.of(ProblemKind.REFUSED, "products.date.unreadable", where, text);
  }
}
