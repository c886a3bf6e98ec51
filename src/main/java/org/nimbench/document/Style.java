package org.nimbench.document;

import static org.nimbench.document.Style.Trait.BLUE_BAR;
import static org.nimbench.document.Style.Trait.BOLD;
import static org.nimbench.document.Style.Trait.BOX;
import static org.nimbench.document.Style.Trait.ITALIC;
import static org.nimbench.document.Style.Trait.KEEP_TOGETHER;
import static org.nimbench.document.Style.Trait.KEEP_WITH_NEXT;
import static org.nimbench.document.Style.Trait.NAVY_BAR;
import static org.nimbench.document.Style.Trait.NEW_PAGE;
import static org.nimbench.document.Style.Trait.RULE_ABOVE;
import static org.nimbench.document.Style.Trait.RULE_BELOW;
import static org.nimbench.document.Style.Trait.SHORT_LINES;

import java.util.Locale;
import java.util.Set;

/**
 * How each kind of paragraph looks, once for Word and PDF: size and line in points, weight, colour,
 * space before and after in points.
 */
enum Style {
  ORGANISATION(
      "CoverOrganisation", "Cover organisation", 14, 18, Ink.NAVY, 60, 18, BOLD, KEEP_WITH_NEXT),
  TITLE("Title", "Title", 36, 40, Ink.NAVY, 20, 10, BOLD, KEEP_WITH_NEXT),
  SUBTITLE("Subtitle", "Subtitle", 14, 19, Ink.INK, 0, 14, SHORT_LINES),
  HEADING_1("Heading1", "heading 1", 21, 25, Ink.NAVY, 0, 5, BOLD, KEEP_WITH_NEXT, NEW_PAGE),
  HEADING_2("Heading2", "heading 2", 14, 18, Ink.NAVY, 14, 4, BOLD, KEEP_WITH_NEXT),
  HEADING_3("Heading3", "heading 3", 11.5, 15, Ink.INK, 11, 3, BOLD, KEEP_WITH_NEXT),
  HEADING_4("Heading4", "heading 4", 10.5, 15, Ink.SLATE, 8, 2, BOLD, KEEP_WITH_NEXT),
  CONTENTS_HEADING(
      "TOCHeading", "TOC Heading", 21, 25, Ink.NAVY, 0, 5, BOLD, KEEP_WITH_NEXT, NEW_PAGE),
  LIST_HEADING("ListHeading", "List heading", 14, 18, Ink.NAVY, 14, 4, BOLD, KEEP_WITH_NEXT),
  LEAD("Lead", "Lead", 12.5, 18, Ink.INK, 2, 8, SHORT_LINES),
  BODY("BodyText", "Body Text", 10.5, 14.7, Ink.INK, 0, 6, SHORT_LINES),
  STATUTORY(
      "StatutoryReference",
      "Statutory reference",
      8.5,
      12,
      Ink.SLATE,
      0,
      9,
      RULE_BELOW,
      KEEP_WITH_NEXT),
  KEY_FINDING("KeyFinding", "Key finding", 10.5, 14.7, Ink.INK, 0, 8, NAVY_BAR, KEEP_TOGETHER),
  NUMBERED_FINDING("NumberedFinding", "Numbered finding", 10.5, 14.7, Ink.INK, 0, 8, KEEP_TOGETHER),
  QUOTE("Quote", "Quote", 10.5, 14.7, Ink.INK, 8, 8, ITALIC, BLUE_BAR, KEEP_TOGETHER, SHORT_LINES),
  NOTE("Note", "Note", 8.5, 11.5, Ink.SLATE, 0, 8),
  REMARK("Remark", "Remark", 8.5, 11.5, Ink.AMBER, 2, 8, NAVY_BAR, KEEP_TOGETHER),
  LIST_BULLET("ListBullet", "List Bullet", 10.5, 14.7, Ink.INK, 0, 4, SHORT_LINES),
  LIST_NUMBER("ListNumber", "List Number", 10.5, 14.7, Ink.INK, 0, 4, SHORT_LINES),
  CAPTION("Caption", "caption", 10, 13.5, Ink.NAVY, 9, 1, BOLD, KEEP_WITH_NEXT),
  SUBTITLE_OF_FIGURE(
      "FigureSubtitle", "Figure subtitle", 8.5, 11.5, Ink.SLATE, 0, 5, KEEP_WITH_NEXT),
  PICTURE("Picture", "Picture", 10, 10, Ink.INK, 0, 4),
  STAMP("Stamp", "Stamp", 8, 10.6, Ink.SLATE, 4, 10, RULE_ABOVE, KEEP_TOGETHER),
  TABLE_TEXT("TableText", "Table text", 9, 12, Ink.INK, 0, 0),
  TABLE_TEXT_SMALL("TableTextSmall", "Table text small", 8.5, 11, Ink.INK, 0, 0),
  TABLE_HEADING("TableHeading", "Table heading", 8.5, 11, Ink.NAVY, 0, 0, BOLD, KEEP_WITH_NEXT),
  TABLE_DETAIL("TableDetail", "Table detail", 8, 10.5, Ink.SLATE, 0, 0),
  TABLE_END("TableEnd", "Table end", 4, 6, Ink.INK, 0, 0),
  SECTION_END("SectionEnd", "Section end", 1, 1, Ink.INK, 0, 0),
  PANEL_LABEL("PanelLabel", "Panel label", 8.5, 11, Ink.NAVY, 0, 0, BOLD, KEEP_WITH_NEXT),
  PANEL_VALUE("PanelValue", "Panel value", 19, 23, Ink.INK, 0, 0, BOLD, KEEP_WITH_NEXT),
  PANEL_LINE("PanelLine", "Panel line", 8.5, 11, Ink.SLATE, 0, 0, KEEP_WITH_NEXT),
  PANEL_VERDICT("PanelVerdict", "Panel verdict", 8.5, 11, Ink.INK, 0, 0),
  FACT("Fact", "Fact", 9, 12, Ink.INK, 0, 4),
  BOX_HEADING("BoxHeading", "Box heading", 10.5, 14.7, Ink.NAVY, 0, 3, BOLD, BOX, KEEP_WITH_NEXT),
  BOX_TEXT("BoxText", "Box text", 10, 14, Ink.INK, 0, 3, BOX, KEEP_TOGETHER),
  CONTENTS_1("TOC1", "toc 1", 9.5, 12.5, Ink.INK, 2.6, 0, BOLD, RULE_BELOW),
  CONTENTS_2("TOC2", "toc 2", 9.5, 12.5, Ink.INK, 2.6, 0, RULE_BELOW),
  CONTENTS_3("TOC3", "toc 3", 9.5, 12.5, Ink.SLATE, 2.6, 0, RULE_BELOW),
  LIST_OF_CAPTIONS("TableofFigures", "table of figures", 8.5, 11, Ink.INK, 0, 4),
  MARKING("Marking", "Marking", 10, 10, Ink.INK, 0, 0);

  /** Space between a bar at the left and its words, mm. */
  static final double BAR_GAP = 4;

  /** Width of a bar at the left, pt. */
  static final double BAR = 2.5;

  /** Space before a heading of level 1 that begins no page, pt. */
  static final int RUNS_ON = 24;

  /** How far words beside a bar stand in, mm. */
  static final double BAR_INDENT = BAR_GAP + BAR * 25.4 / 72;

  /** Space between a box's words and its upper and lower edges, pt. */
  static final double BOX_GAP = 5;

  /** Space between words and the rule above or below them, pt. */
  static final double RULE_GAP = 3;

  /** What else a style asks for. */
  enum Trait {
    BOLD,
    ITALIC,
    /** Stays on the page of the next paragraph. */
    KEEP_WITH_NEXT,
    /** Its lines stay on one page. */
    KEEP_TOGETHER,
    /** Begins a page. */
    NEW_PAGE,
    /** Lines end at {@link Sheet#MEASURE}. */
    SHORT_LINES,
    RULE_ABOVE,
    RULE_BELOW,
    NAVY_BAR,
    BLUE_BAR,
    /** On a tint beside a navy bar. */
    BOX
  }

  private final String wordId;
  private final String wordName;
  private final double size;
  private final double line;
  private final Ink ink;
  private final double before;
  private final double after;
  private final Set<Trait> traits;

  Style(
      String wordId,
      String wordName,
      double size,
      double line,
      Ink ink,
      double before,
      double after,
      Trait... traits) {
    this.wordId = wordId;
    this.wordName = wordName;
    this.size = size;
    this.line = line;
    this.ink = ink;
    this.before = before;
    this.after = after;
    this.traits = Set.of(traits);
  }

  /** The style of a heading. */
  static Style ofHeading(int level) {
    return switch (level) {
      case 1 -> HEADING_1;
      case 2 -> HEADING_2;
      case 3 -> HEADING_3;
      case 4 -> HEADING_4;
      default -> throw new IllegalArgumentException("A heading has level 1 to 4, not " + level);
    };
  }

  /** The style of a paragraph. */
  static Style of(Block.Role role) {
    return switch (role) {
      case BODY -> BODY;
      case LEAD -> LEAD;
      case STATUTORY -> STATUTORY;
      case KEY_FINDING -> KEY_FINDING;
      case QUOTE -> QUOTE;
      case STAMP -> STAMP;
      case NOTE -> NOTE;
    };
  }

  /** The style of an entry of the contents, 1 for the highest level shown. */
  static Style ofContents(int depth) {
    return switch (depth) {
      case 1 -> CONTENTS_1;
      case 2 -> CONTENTS_2;
      case 3 -> CONTENTS_3;
      default -> throw new IllegalArgumentException("Contents go 1 to 3 deep, not " + depth);
    };
  }

  String wordId() {
    return wordId;
  }

  String wordName() {
    return wordName;
  }

  /** The class of its elements in the PDF's page description. */
  String cssClass() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  double size() {
    return size;
  }

  double line() {
    return line;
  }

  Ink ink() {
    return ink;
  }

  double before() {
    return before;
  }

  double after() {
    return after;
  }

  boolean has(Trait trait) {
    return traits.contains(trait);
  }
}
