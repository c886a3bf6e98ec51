package org.nimbench.products;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.nimbench.kernel.Formats;

/** Reads templates, format {@code nimbench.template/1}; see {@code docs/formats/template.md}. */
final class TemplateJson {
  private static final String FORMAT = "nimbench.template/1";

  private TemplateJson() {}

  /** The template that is shipped for a type of product. */
  static Template of(ProductType type) {
    String file = "/org/nimbench/templates/" + type.code() + ".json";
    try (InputStream in = Objects.requireNonNull(TemplateJson.class.getResourceAsStream(file))) {
      return read(new String(in.readAllBytes(), StandardCharsets.UTF_8), type.code() + ".json");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a template.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if it is not of this format
   */
  static Template read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    Formats.onlyThese(tree, where, "format", "type", "marking", "sections", "evidence");
    List<Template.Part> parts = new ArrayList<>();
    Formats.required(tree, "sections", where).forEach(node -> parts.add(part(node, where)));
    List<Template.Asked> evidence = new ArrayList<>();
    Formats.required(tree, "evidence", where).forEach(node -> evidence.add(asked(node, where)));
    return new Template(
        ProductType.parse(text(tree, "type", where)),
        Marking.parse(text(tree, "marking", where)),
        parts,
        evidence);
  }

  private static Template.Part part(JsonNode node, String where) {
    Formats.onlyThese(
        node, where, "key", "heading", "prompt", "statutory", "analyst", "lead", "text");
    List<Template.Line> lines = new ArrayList<>();
    node.path("text").forEach(line -> lines.add(line(line, where)));
    return new Template.Part(
        text(node, "key", where),
        text(node, "heading", where),
        text(node, "prompt", where),
        node.path("statutory").asText(""),
        node.path("analyst").asBoolean(),
        node.path("lead").asBoolean(),
        lines);
  }

  private static Template.Line line(JsonNode node, String where) {
    if (node.isTextual()) {
      return new Template.Line(List.of(), node.asText());
    }
    Formats.onlyThese(node, where, "when", "text");
    return new Template.Line(conditions(node), text(node, "text", where));
  }

  private static Template.Asked asked(JsonNode node, String where) {
    Formats.onlyThese(node, where, "id", "section", "method", "period", "parameters", "when");
    Map<String, String> parameters = new LinkedHashMap<>();
    node.path("parameters")
        .properties()
        .forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
    return new Template.Asked(
        text(node, "id", where),
        text(node, "section", where),
        text(node, "method", where),
        Formats.required(node, "period", where),
        parameters,
        conditions(node));
  }

  private static List<String> conditions(JsonNode node) {
    List<String> conditions = new ArrayList<>();
    node.path("when").forEach(condition -> conditions.add(condition.asText()));
    return conditions;
  }

  private static String text(JsonNode node, String field, String where) {
    return Formats.required(node, field, where).asText();
  }
}
