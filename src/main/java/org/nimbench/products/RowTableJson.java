package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** The structured content of a section as part of {@code nimbench.template/2}. */
final class RowTableJson {
  private RowTableJson() {}

  static @Nullable RowTable read(@Nullable JsonNode node, String where) {
    if (node == null || node.isNull()) {
      return null;
    }
    Formats.onlyThese(node, where, "print", "caption", "columns", "start", "tables");
    List<RowTable.Column> columns = new ArrayList<>();
    Formats.required(node, "columns", where).forEach(one -> columns.add(column(one, where)));
    List<RowTable.Start> start = new ArrayList<>();
    node.path("start").forEach(one -> start.add(start(one, where)));
    return new RowTable(
        word(RowTable.Print.class, node.path("print").asText("table"), where),
        node.path("caption").asText(""),
        columns,
        start,
        faces(node.path("tables"), where));
  }

  private static List<RowTable.Face> faces(JsonNode list, String where) {
    List<RowTable.Face> faces = new ArrayList<>();
    for (JsonNode node : list) {
      Formats.onlyThese(node, where, "caption", "when", "columns");
      faces.add(
          new RowTable.Face(
              Formats.required(node, "caption", where).asText(),
              Formats.required(node, "when", where).asText(),
              ContentJson.words(Formats.required(node, "columns", where))));
    }
    return faces;
  }

  private static RowTable.Column column(JsonNode node, String where) {
    Formats.onlyThese(node, where, "key", "heading", "kind", "required", "choices", "width");
    List<String> choices = new ArrayList<>();
    node.path("choices").forEach(choice -> choices.add(choice.asText()));
    return new RowTable.Column(
        Formats.required(node, "key", where).asText(),
        Formats.required(node, "heading", where).asText(),
        word(RowTable.Kind.class, node.path("kind").asText("text"), where),
        node.path("required").asBoolean(),
        choices,
        node.path("width").asDouble());
  }

  private static RowTable.Start start(JsonNode node, String where) {
    Formats.onlyThese(node, where, "when", "each", "cells");
    Map<String, String> cells = new LinkedHashMap<>();
    Formats.required(node, "cells", where)
        .properties()
        .forEach(cell -> cells.put(cell.getKey(), cell.getValue().asText()));
    return new RowTable.Start(TemplateJson.conditions(node), TemplateJson.isEach(node), cells);
  }

  /** The constant that a word of a template means; refused with those there are. */
  static <E extends Enum<E>> E word(Class<E> kind, String word, String where) {
    for (E one : kind.getEnumConstants()) {
      if (code(one).equals(word)) {
        return one;
      }
    }
    String known =
        Arrays.stream(kind.getEnumConstants())
            .map(RowTableJson::code)
            .collect(Collectors.joining(", "));
    throw Problem.of(ProblemKind.REFUSED, "products.template.word", where, word, known)
        .asException();
  }

  private static String code(Enum<?> one) {
    return one.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
