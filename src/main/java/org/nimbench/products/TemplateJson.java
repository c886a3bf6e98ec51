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
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Formats;
import org.nimbench.study.FilterJson;

/** Reads templates, format {@code nimbench.template/2}; see {@code docs/formats/template.md}. */
final class TemplateJson {
  private static final String FORMAT = "nimbench.template/2";
  private static final Map<ProductType, Template> SHIPPED = new ConcurrentHashMap<>();

  private TemplateJson() {}

  /** The template that is shipped for a type of product. */
  static Template of(ProductType type) {
    return SHIPPED.computeIfAbsent(type, one -> read(shipped(one), one.code() + ".json"));
  }

  /** The text of the template that is shipped for a type. */
  static String shipped(ProductType type) {
    String file = "/org/nimbench/templates/" + type.code() + ".json";
    try (InputStream in = Objects.requireNonNull(TemplateJson.class.getResourceAsStream(file))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Reads a template and sees that its parts fit together.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) saying what is wrong and where
   */
  static Template read(String json, String where) {
    JsonNode tree = Formats.read(json, FORMAT, where);
    Formats.onlyThese(
        tree,
        where,
        "format",
        "type",
        "marking",
        "long",
        "brief",
        "plain",
        "sections",
        "evidence",
        "themes",
        "theme",
        "contents",
        "awaits",
        "plan");
    List<Template.Part> parts = new ArrayList<>();
    Formats.required(tree, "sections", where).forEach(node -> parts.add(part(node, where)));
    Template template =
        new Template(
            ProductType.parse(text(tree, "type", where)),
            Marking.parse(text(tree, "marking", where)),
            tree.path("long").asBoolean(),
            tree.path("brief").asBoolean(),
            tree.path("plain").asBoolean(),
            parts,
            evidence(Formats.required(tree, "evidence", where), where),
            LifeJson.themes(tree, where),
            theme(tree.get("theme"), where),
            ContentJson.read(tree.path("contents"), where),
            ContentJson.awaits(tree.path("awaits"), where),
            plan(tree.get("plan"), where));
    TemplateCheck.check(template, where);
    return template;
  }

  private static Template.@Nullable ThemePart theme(@Nullable JsonNode node, String where) {
    if (node == null || node.isNull()) {
      return null;
    }
    Formats.onlyThese(node, where, "section", "evidence");
    return new Template.ThemePart(
        part(Formats.required(node, "section", where), where),
        evidence(Formats.required(node, "evidence", where), where));
  }

  private static Template.@Nullable Plan plan(@Nullable JsonNode node, String where) {
    if (node == null || node.isNull()) {
      return null;
    }
    Formats.onlyThese(node, where, "years", "progress");
    return new Template.Plan(
        Formats.required(node, "years", where).asInt(), text(node, "progress", where));
  }

  private static List<Template.Asked> evidence(JsonNode list, String where) {
    List<Template.Asked> evidence = new ArrayList<>();
    list.forEach(node -> evidence.add(asked(node, where)));
    return evidence;
  }

  private static Template.Part part(JsonNode node, String where) {
    Formats.onlyThese(
        node, where, "key", "heading", "prompt", "analyst", "lead", "themes", "text", "rows",
        "either", "adds");
    List<Template.Line> lines = new ArrayList<>();
    node.path("text").forEach(line -> lines.add(line(line, where)));
    return new Template.Part(
        text(node, "key", where),
        text(node, "heading", where),
        text(node, "prompt", where),
        node.path("analyst").asBoolean(),
        node.path("lead").asBoolean(),
        node.path("themes").asBoolean(),
        lines,
        RowTableJson.read(node.get("rows"), where),
        node.path("either").asText(""),
        ContentJson.words(node.path("adds")));
  }

  private static Template.Line line(JsonNode node, String where) {
    if (node.isTextual()) {
      return new Template.Line(List.of(), false, node.asText());
    }
    Formats.onlyThese(node, where, "when", "each", "text");
    return new Template.Line(conditions(node), isEach(node), text(node, "text", where));
  }

  private static Template.Asked asked(JsonNode node, String where) {
    Formats.onlyThese(
        node, where, "id", "section", "method", "filter", "period", "parameters", "when");
    Map<String, String> parameters = new LinkedHashMap<>();
    node.path("parameters")
        .properties()
        .forEach(field -> parameters.put(field.getKey(), field.getValue().asText()));
    return new Template.Asked(
        text(node, "id", where),
        node.path("section").asText(""),
        text(node, "method", where),
        node.has("filter") ? FilterJson.read(node.get("filter"), where) : null,
        Formats.required(node, "period", where),
        parameters,
        conditions(node));
  }

  /** Whether something stands once for every theme: {@code "each": "theme"}. */
  static boolean isEach(JsonNode node) {
    return node.path("each").asText("").equals("theme");
  }

  static List<String> conditions(JsonNode node) {
    List<String> conditions = new ArrayList<>();
    node.path("when").forEach(condition -> conditions.add(condition.asText()));
    return conditions;
  }

  private static String text(JsonNode node, String field, String where) {
    return Formats.required(node, field, where).asText();
  }
}
