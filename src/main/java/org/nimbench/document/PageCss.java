package org.nimbench.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;

/** The style sheet of the PDF: the page's structure, then one rule for each {@link Style}. */
final class PageCss {
  private final StringBuilder css = new StringBuilder();

  private Room room = Room.OURS;

  private PageCss() {}

  /** The whole sheet for a document with this head and foot. */
  static String of(HeadAndFoot furniture, PageLook look) {
    PageCss sheet = new PageCss();
    sheet.room = look.room();
    sheet.page("", false, furniture);
    sheet.page("landscape", true, furniture);
    sheet.css.append(structure());
    for (Style style : Style.values()) {
      sheet.rule(style);
    }
    sheet.add(".runs-on { page-break-before: auto; margin-top: %spt; }\n", Style.RUNS_ON);
    sheet.css.append(".top { margin-top: 0; }\n");
    sheet.colours();
    sheet.widths();
    sheet.css.append(look.css());
    return sheet.css.toString();
  }

  private static String structure() {
    try (InputStream in =
        Objects.requireNonNull(PageCss.class.getResourceAsStream("page.css"), "page.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Panels stand out by their gaps, so that their outer edges are those of the text. */
  private void widths() {
    double gaps = 2 * PanelRows.GAP;
    add(".landscape { page: landscape; width: %.2fmm; }\n", room.text(true));
    add("table.panels { width: %.2fmm; }\n", room.text(false) + gaps);
    add(".landscape table.panels { width: %.2fmm; }\n", room.text(true) + gaps);
  }

  private void colours() {
    for (Tone tone : Tone.values()) {
      add(".%s { color: #%s; ", tone.cssClass(), tone.ink().hex());
      css.append(tone.isBold() ? "font-weight: bold; }\n" : "}\n");
    }
    for (Ground ground : Ground.values()) {
      add(".%s { background-color: #%s; }\n", ground.cssClass(), ground.hex());
    }
  }

  private void page(String name, boolean turned, HeadAndFoot furniture) {
    double side = turned ? room.turnedSide() : room.side();
    add(
        "@page %s { size: %.2fmm %.2fmm; ",
        name, turned ? room.height() : room.width(), turned ? room.width() : room.height());
    add("margin: %.2fmm %.2fmm %.2fmm %.2fmm; ", room.top(), side, room.bottom(), side);
    String pages =
        quoted(furniture.pageBefore())
            + " counter(page) "
            + quoted(furniture.pageBetween())
            + " counter(pages)";
    box("top", "left", quoted(furniture.organisation()));
    marking("top", furniture.marking());
    box("top", "right", quoted(furniture.shortTitle()));
    box("bottom", "left", quoted(furniture.release()));
    marking("bottom", furniture.marking());
    box("bottom", "right", pages);
    css.append("}\n");
  }

  /** One line: it was cut to its room before, and a number would break at its hyphens. */
  private void box(String edge, String side, String content) {
    add(
        "@%s-%s { content: %s; font: %spt \"Liberation Sans\"; color: #%s;"
            + " white-space: nowrap; %s } ",
        edge, side, content, HeadAndFoot.SIZE, Ink.SLATE.hex(), place(edge));
  }

  private void marking(String edge, String words) {
    add(
        "@%s-center { content: %s; font: bold %spt \"Liberation Sans\"; color: #%s;"
            + " letter-spacing: %spt; %s } ",
        edge,
        quoted(words),
        Style.MARKING.size(),
        Style.MARKING.ink().hex(),
        HeadAndFoot.TRACKING,
        place(edge));
  }

  private static String place(String edge) {
    return edge.equals("top")
        ? "vertical-align: top; padding-top: " + Sheet.FURNITURE + "mm;"
        : "vertical-align: bottom; padding-bottom: " + Sheet.FURNITURE + "mm;";
  }

  private void rule(Style style) {
    add(".%s { font-size: %spt; ", style.cssClass(), style.size());
    add("line-height: %spt; color: #%s; ", style.line(), style.ink().hex());
    add("margin: %spt 0 %spt 0; ", style.before(), style.after());
    add("font-weight: %s; ", style.has(Style.Trait.BOLD) ? "bold" : "normal");
    for (Style.Trait trait : Style.Trait.values()) {
      if (style.has(trait)) {
        css.append(declaration(trait));
      }
    }
    css.append("}\n");
  }

  private static String declaration(Style.Trait trait) {
    return switch (trait) {
      case BOLD -> "";
      case ITALIC -> "font-style: italic; ";
      case KEEP_WITH_NEXT -> "page-break-after: avoid; page-break-inside: avoid; ";
      case KEEP_TOGETHER -> "page-break-inside: avoid; ";
      case NEW_PAGE -> "page-break-before: always; ";
      case SHORT_LINES -> "margin-right: " + (Sheet.TEXT_WIDTH - Sheet.MEASURE) + "mm; ";
      case RULE_ABOVE -> rule("top", Ink.SECTION);
      case RULE_BELOW -> rule("bottom", Ink.HAIRLINE);
      case NAVY_BAR -> bar(Ink.NAVY);
      case BLUE_BAR -> bar(Ink.BLUE);
      case BOX -> "";
    };
  }

  private static String rule(String edge, Ink ink) {
    return String.format(
        Locale.ROOT,
        "border-%s: 0.5pt solid #%s; padding-%s: %spt; ",
        edge,
        ink.hex(),
        edge,
        Style.RULE_GAP);
  }

  private static String bar(Ink ink) {
    return String.format(
        Locale.ROOT,
        "border-left: %spt solid #%s; padding-left: %smm; ",
        Style.BAR,
        ink.hex(),
        Style.BAR_GAP);
  }

  private static String quoted(String words) {
    StringBuilder quoted = new StringBuilder("\"");
    for (char c : words.toCharArray()) {
      if (c == '"' || c == '\\') {
        quoted.append('\\');
      }
      quoted.append(c < ' ' ? ' ' : c);
    }
    return quoted.append('"').toString();
  }

  private void add(String format, Object... arguments) {
    css.append(String.format(Locale.ROOT, format, arguments));
  }
}
