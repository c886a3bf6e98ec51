package org.nimbench.document;

import static org.nimbench.document.Style.Trait;

import java.util.EnumSet;
import java.util.Set;

/** Writes the styles part of a Word file. */
final class WordStyles {
  /** The style of tables. */
  static final String TABLE = "ReportTable";

  /** Styles that Word itself has; the others are marked as ours. */
  private static final Set<Style> BUILT_IN =
      EnumSet.of(
          Style.TITLE,
          Style.SUBTITLE,
          Style.HEADING_1,
          Style.HEADING_2,
          Style.HEADING_3,
          Style.HEADING_4,
          Style.CONTENTS_HEADING,
          Style.BODY,
          Style.QUOTE,
          Style.LIST_BULLET,
          Style.LIST_NUMBER,
          Style.CAPTION,
          Style.CONTENTS_1,
          Style.CONTENTS_2,
          Style.CONTENTS_3,
          Style.LIST_OF_CAPTIONS);

  private static final Set<WordCharacter> BUILT_IN_CHARACTERS =
      EnumSet.of(WordCharacter.STRONG, WordCharacter.EMPHASIS, WordCharacter.HYPERLINK);

  /** Empty lines, as high as they are told and no higher. */
  private static final Set<Style> EXACT = EnumSet.of(Style.TABLE_END, Style.SECTION_END);

  private static final int PRIORITY = 9;
  private final Markup out = new Markup();

  private final boolean large;

  private WordStyles(boolean large) {
    this.large = large;
  }

  static String part(boolean large) {
    WordStyles styles = new WordStyles(large);
    styles.out.open("w:styles", "xmlns:w", WordPart.MAIN);
    styles.defaults();
    for (Style style : Style.values()) {
      styles.paragraph(style);
    }
    for (WordCharacter style : WordCharacter.values()) {
      styles.character(style);
    }
    WordTableStyle.write(styles.out);
    return styles.out.close().finished();
  }

  /** The definition of one style. */
  static String of(Style style) {
    WordStyles styles = new WordStyles(false);
    styles.paragraph(style);
    return styles.out.finished();
  }

  /** The definition of one style. */
  static String of(WordCharacter style) {
    WordStyles styles = new WordStyles(false);
    styles.character(style);
    return styles.out.finished();
  }

  /** The definition of the style of tables. */
  static String tableStyle() {
    Markup out = new Markup();
    WordTableStyle.write(out);
    return out.finished();
  }

  private void defaults() {
    out.open("w:docDefaults").open("w:rPrDefault").open("w:rPr");
    out.empty(
        "w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:eastAsia", "Arial", "w:cs", "Arial");
    size(LargePrint.size(Style.BODY, large));
    out.empty("w:lang", "w:val", "en-GB", "w:eastAsia", "en-GB", "w:bidi", "ar-SA");
    out.close().close();
    out.open("w:pPrDefault").open("w:pPr");
    out.empty("w:spacing", "w:before", "0", "w:after", "0").close().close().close();
    base("paragraph", "Normal", "Normal");
    base("character", "DefaultParagraphFont", "Default Paragraph Font");
    out.open("w:style", "w:type", "table", "w:default", "1", "w:styleId", "TableNormal");
    out.empty("w:name", "w:val", "Normal Table").empty("w:uiPriority", "w:val", "99").close();
    base("numbering", "NoList", "No List");
  }

  private void base(String type, String id, String name) {
    out.open("w:style", "w:type", type, "w:default", "1", "w:styleId", id);
    out.empty("w:name", "w:val", name).close();
  }

  private void paragraph(Style style) {
    open("paragraph", style.wordId(), style.wordName(), !BUILT_IN.contains(style));
    out.empty("w:basedOn", "w:val", "Normal");
    if (style.has(Trait.KEEP_WITH_NEXT) || style == Style.LEAD) {
      out.empty("w:next", "w:val", Style.BODY.wordId());
    }
    out.empty("w:uiPriority", "w:val", String.valueOf(PRIORITY)).empty("w:qFormat");
    out.open("w:pPr");
    keeping(style);
    borders(style);
    if (style.has(Trait.BOX)) {
      out.empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", Ink.TINT.hex());
    }
    tabs(style);
    out.empty(
        "w:spacing",
        "w:before",
        points(style.before()),
        "w:after",
        points(style.after()),
        "w:line",
        points(LargePrint.line(style, large)),
        "w:lineRule",
        EXACT.contains(style) ? "exact" : "atLeast");
    indents(style);
    outlineLevel(style);
    out.close();
    letters(style);
    out.close();
  }

  private void open(String type, String id, String name, boolean ours) {
    if (ours) {
      out.open("w:style", "w:type", type, "w:customStyle", "1", "w:styleId", id);
    } else {
      out.open("w:style", "w:type", type, "w:styleId", id);
    }
    out.empty("w:name", "w:val", name);
  }

  private void keeping(Style style) {
    if (style.has(Trait.KEEP_WITH_NEXT) || style == Style.PICTURE) {
      out.empty("w:keepNext");
    }
    if (style.has(Trait.KEEP_TOGETHER) || style.has(Trait.KEEP_WITH_NEXT)) {
      out.empty("w:keepLines");
    }
    if (style.has(Trait.NEW_PAGE)) {
      out.empty("w:pageBreakBefore");
    }
  }

  private void borders(Style style) {
    out.open("w:pBdr");
    if (style.has(Trait.RULE_ABOVE)) {
      border("w:top", 4, Style.RULE_GAP, Ink.SECTION);
    }
    if (style.has(Trait.BOX)) {
      border("w:top", 4, Style.BOX_GAP, Ink.TINT);
    }
    if (style.has(Trait.NAVY_BAR) || style.has(Trait.BOX)) {
      border("w:left", (int) (Style.BAR * 8), Style.BAR_GAP * 72 / 25.4, Ink.NAVY);
    }
    if (style.has(Trait.BLUE_BAR)) {
      border("w:left", (int) (Style.BAR * 8), Style.BAR_GAP * 72 / 25.4, Ink.BLUE);
    }
    if (style.has(Trait.BOX)) {
      border("w:bottom", 4, Style.BOX_GAP, Ink.TINT);
    }
    if (style.has(Trait.RULE_BELOW)) {
      border("w:bottom", 4, Style.RULE_GAP, Ink.HAIRLINE);
      border("w:between", 4, Style.RULE_GAP, Ink.HAIRLINE);
    }
    out.close();
  }

  private void border(String edge, int eighths, double gap, Ink ink) {
    out.empty(
        edge,
        "w:val",
        "single",
        "w:sz",
        String.valueOf(eighths),
        "w:space",
        String.valueOf(Math.round(gap)),
        "w:color",
        ink.hex());
  }

  private void tabs(Style style) {
    double number = numberWidth(style);
    if (number > 0) {
      out.open("w:tabs");
      out.empty("w:tab", "w:val", "left", "w:pos", mm(number));
      out.empty("w:tab", "w:val", "right", "w:pos", mm(Sheet.TEXT_WIDTH));
      out.close();
    } else if (style == Style.MARKING) {
      out.open("w:tabs");
      out.empty("w:tab", "w:val", "center", "w:pos", mm(Sheet.TEXT_WIDTH / 2));
      out.empty("w:tab", "w:val", "right", "w:pos", mm(Sheet.TEXT_WIDTH));
      out.close();
    }
  }

  /** Width of the numbers in a list of contents, mm; 0 for other styles. */
  private static double numberWidth(Style style) {
    return switch (style) {
      case CONTENTS_1, CONTENTS_2, CONTENTS_3 -> Sheet.CONTENTS_NUMBER;
      case LIST_OF_CAPTIONS -> Sheet.CAPTION_NUMBER;
      case FACT -> Sheet.FACT_LABEL;
      default -> 0;
    };
  }

  private void indents(Style style) {
    double number = numberWidth(style);
    if (number > 0) {
      out.empty("w:ind", "w:left", mm(number), "w:hanging", mm(number));
    } else if (style.has(Trait.BOX)) {
      out.empty("w:ind", "w:left", mm(Style.BAR_INDENT));
    } else if (style.has(Trait.NAVY_BAR) || style.has(Trait.BLUE_BAR)) {
      double right = style.has(Trait.SHORT_LINES) ? Sheet.TEXT_WIDTH - Sheet.MEASURE : 0;
      out.empty("w:ind", "w:left", mm(Style.BAR_INDENT), "w:right", mm(right));
    } else if (style.has(Trait.SHORT_LINES)) {
      out.empty("w:ind", "w:right", mm(Sheet.TEXT_WIDTH - Sheet.MEASURE));
    }
  }

  private void outlineLevel(Style style) {
    for (int level = 1; level <= 4; level++) {
      if (style == Style.ofHeading(level)) {
        out.empty("w:outlineLvl", "w:val", String.valueOf(level - 1));
      }
    }
  }

  private void letters(Style style) {
    out.open("w:rPr");
    if (style.has(Trait.BOLD) || style == Style.MARKING) {
      out.empty("w:b").empty("w:bCs");
    }
    if (style.has(Trait.ITALIC)) {
      out.empty("w:i").empty("w:iCs");
    }
    out.empty("w:color", "w:val", style.ink().hex());
    if (style == Style.MARKING) {
      out.empty("w:spacing", "w:val", points(HeadAndFoot.TRACKING));
    }
    size(LargePrint.size(style, large));
    out.close();
  }

  private void character(WordCharacter style) {
    boolean ours = !BUILT_IN_CHARACTERS.contains(style);
    open("character", style.id(), style.wordName(), ours);
    out.empty("w:basedOn", "w:val", "DefaultParagraphFont");
    out.empty("w:uiPriority", "w:val", String.valueOf(PRIORITY)).empty("w:qFormat");
    out.open("w:rPr").raw(style.properties()).close().close();
  }

  private void size(double points) {
    String halves = String.valueOf(Math.round(points * 2));
    out.empty("w:sz", "w:val", halves).empty("w:szCs", "w:val", halves);
  }

  private static String points(double points) {
    return String.valueOf(Math.round(points * 20));
  }

  private static String mm(double mm) {
    return String.valueOf(Sheet.twips(mm));
  }
}
