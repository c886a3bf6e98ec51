package org.nimbench.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.w3c.dom.Element;

/**
 * The styles of a template, found by their names: Word keeps the names of its own styles in English
 * whatever language it speaks; identifiers differ.
 */
final class TemplateStyles {
  private static final int DEEPEST = 12;

  /** What templates call the styles that Word has no name for, most usual first. */
  private static final Map<Style, List<String>> OTHER_NAMES =
      Map.ofEntries(
          Map.entry(Style.TITLE, List.of("publication title", "document title", "report title")),
          Map.entry(Style.SUBTITLE, List.of("publication subtitle", "document subtitle")),
          Map.entry(Style.CONTENTS_HEADING, List.of("contents header", "contents heading")),
          Map.entry(Style.BODY, List.of("normal")),
          Map.entry(Style.LEAD, List.of("lead paragraph", "intro", "introduction", "intro text")),
          Map.entry(Style.LIST_BULLET, List.of("bullet 1", "bullet", "bullets", "bullet list")),
          Map.entry(Style.LIST_NUMBER, List.of("numbered list", "number list")),
          Map.entry(
              Style.CAPTION, List.of("table or chart caption", "figure caption", "chart title")),
          Map.entry(Style.STAMP, List.of("source", "source text", "figure source")),
          Map.entry(Style.TABLE_TEXT, List.of("table body", "table body text", "table copy")),
          Map.entry(Style.TABLE_TEXT_SMALL, List.of("table text", "table body")),
          Map.entry(Style.TABLE_HEADING, List.of("table head", "table header", "table title")));

  /** Styles that only we have; a template's style of the same name means something else. */
  private static final Set<Style> ALWAYS_OURS =
      Set.of(
          Style.MARKING,
          Style.ORGANISATION,
          Style.LIST_HEADING,
          Style.PICTURE,
          Style.SECTION_END,
          Style.TABLE_END,
          Style.STATUTORY);

  private final Map<String, Element> byId = new LinkedHashMap<>();
  private final Map<String, Element> byName = new HashMap<>();
  private final Element root;

  TemplateStyles(Element root) {
    this.root = root;
    for (Element style : TemplateXml.children(root)) {
      if (TemplateXml.is(style, "style")) {
        byId.put(TemplateXml.value(style, "styleId"), style);
        String type = TemplateXml.value(style, "type");
        String name = TemplateXml.value(TemplateXml.child(style, "name"), "val");
        byName.putIfAbsent(type + " " + name.toLowerCase(Locale.ROOT), style);
        String aliases = TemplateXml.value(TemplateXml.child(style, "aliases"), "val");
        for (String alias : aliases.split(",", -1)) {
          byName.putIfAbsent(type + " " + alias.strip().toLowerCase(Locale.ROOT), style);
        }
      }
    }
  }

  Element root() {
    return root;
  }

  boolean has(String id) {
    return byId.containsKey(id);
  }

  /** The template's style for one of ours; null where it has none. */
  @Nullable String of(Style style) {
    if (ALWAYS_OURS.contains(style)) {
      return null;
    }
    List<String> names = new ArrayList<>(List.of(style.wordName().toLowerCase(Locale.ROOT)));
    names.addAll(OTHER_NAMES.getOrDefault(style, List.of()));
    return named("paragraph", names);
  }

  /** The template's style for one of ours; null where it has none. */
  @Nullable String of(WordCharacter style) {
    return switch (style) {
      case STRONG, EMPHASIS, HYPERLINK ->
          named("character", List.of(style.wordName().toLowerCase(Locale.ROOT)));
      default -> null;
    };
  }

  private @Nullable String named(String type, List<String> names) {
    for (String name : names) {
      Element style = byName.get(type + " " + name);
      if (style != null) {
        return TemplateXml.value(style, "styleId");
      }
    }
    return null;
  }

  /** The style of body text that others are based on. */
  String normal() {
    return byId.values().stream()
        .filter(style -> TemplateXml.value(style, "type").equals("paragraph"))
        .filter(style -> Set.of("1", "true").contains(TemplateXml.value(style, "default")))
        .map(style -> TemplateXml.value(style, "styleId"))
        .findFirst()
        .orElse("Normal");
  }

  /**
   * The style of tables: one that the template has for itself and whose first row is set apart;
   * null where it has none.
   */
  @Nullable String table() {
    return byId.entrySet().stream()
        .filter(entry -> TemplateXml.value(entry.getValue(), "type").equals("table"))
        .filter(entry -> isOwn(entry.getValue()))
        .filter(entry -> part(entry.getValue(), "firstRow") != null)
        .map(Map.Entry::getKey)
        .findFirst()
        .orElse(null);
  }

  private static boolean isOwn(Element style) {
    return TemplateXml.value(style, "customStyle").equals("1")
        || TemplateXml.child(style, "aliases") != null;
  }

  private static @Nullable Element part(Element style, String type) {
    return TemplateXml.children(style).stream()
        .filter(kid -> TemplateXml.is(kid, "tblStylePr"))
        .filter(kid -> TemplateXml.value(kid, "type").equals(type))
        .findFirst()
        .orElse(null);
  }

  /** The ground of the heading row of a style of tables, six digits; white where it has none. */
  String headingGround(String table) {
    Element style = byId.get(table);
    Element first = style == null ? null : part(style, "firstRow");
    String fill =
        TemplateXml.value(TemplateXml.child(TemplateXml.child(first, "tcPr"), "shd"), "fill");
    return fill.matches("[0-9A-Fa-f]{6}") ? fill : Ground.NONE.hex();
  }

  /** A property of letters, from the style, what it is based on, or the defaults; null for none. */
  @Nullable Element letters(String id, String property) {
    return property(id, "rPr", property, "rPrDefault");
  }

  /** A property of paragraphs, from the style, what it is based on, or the defaults. */
  @Nullable Element paragraph(String id, String property) {
    return property(id, "pPr", property, "pPrDefault");
  }

  private @Nullable Element property(String id, String group, String property, String defaults) {
    String at = id;
    for (int i = 0; i < DEEPEST && byId.containsKey(at); i++) {
      Element style = byId.get(at);
      Element found = TemplateXml.child(TemplateXml.child(style, group), property);
      if (found != null) {
        return found;
      }
      at = TemplateXml.value(TemplateXml.child(style, "basedOn"), "val");
    }
    Element all = TemplateXml.child(TemplateXml.child(root, "docDefaults"), defaults);
    return TemplateXml.child(TemplateXml.child(all, group), property);
  }

  /** One attribute of a style's spacing, each inherited by itself; empty where nothing says it. */
  String spacing(String id, String attribute) {
    String at = id;
    for (int i = 0; i < DEEPEST && byId.containsKey(at); i++) {
      Element style = byId.get(at);
      Element spacing = TemplateXml.child(TemplateXml.child(style, "pPr"), "spacing");
      String value = TemplateXml.value(spacing, attribute);
      if (!value.isEmpty()) {
        return value;
      }
      at = TemplateXml.value(TemplateXml.child(style, "basedOn"), "val");
    }
    Element all = TemplateXml.child(TemplateXml.child(root, "docDefaults"), "pPrDefault");
    return TemplateXml.value(
        TemplateXml.child(TemplateXml.child(all, "pPr"), "spacing"), attribute);
  }

  /** Whether a style's paragraphs have a bullet or number of their own. */
  boolean isNumbered(String id) {
    String list = list(id);
    return !list.isEmpty() && !list.equals("0");
  }

  /** The list that a style's paragraphs belong to; empty for none. */
  String list(String id) {
    Element numbering = paragraph(id, "numPr");
    return TemplateXml.value(TemplateXml.child(numbering, "numId"), "val");
  }

  /** Where a style and those it is based on have stops for tabs, twips. */
  Set<String> stops(String id) {
    Set<String> stops = new TreeSet<>();
    String at = id;
    for (int i = 0; i < DEEPEST && byId.containsKey(at); i++) {
      Element style = byId.get(at);
      for (Element tab : TemplateXml.all(style, "tab")) {
        if (!TemplateXml.value(tab, "val").equals("clear")) {
          stops.add(TemplateXml.value(tab, "pos"));
        }
      }
      at = TemplateXml.value(TemplateXml.child(style, "basedOn"), "val");
    }
    return stops;
  }

  /** The size of a style's letters, pt. */
  double size(String id) {
    String halves = TemplateXml.value(letters(id, "sz"), "val");
    return halves.matches("[0-9]+") ? Integer.parseInt(halves) / 2.0 : 10;
  }

  /** The colour of a style's letters, six digits; ours where it names none. */
  String colour(String id) {
    String colour = TemplateXml.value(letters(id, "color"), "val");
    return colour.matches("[0-9A-Fa-f]{6}") ? colour.toUpperCase(Locale.ROOT) : Ink.INK.hex();
  }
}
