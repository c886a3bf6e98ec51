package org.nimbench.document;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How our text is set in a template's styles: each of our styles is the template's where it has
 * one; else ours, based on the template's body text, in its colour and to its scale.
 */
final class TemplateLook {
  private static final Pattern PARAGRAPH =
      Pattern.compile(
          "<w:pStyle w:val=\"([^\"]+)\"/>(<w:keepNext/>)?(<w:keepLines/>)?(<w:pageBreakBefore/>)?"
              + "(<w:numPr>.*?</w:numPr>)?");
  private static final Pattern RUN = Pattern.compile("<w:rStyle w:val=\"([^\"]+)\"/>");
  private static final Pattern ROW = Pattern.compile("<w:tr>.*?</w:tr>", Pattern.DOTALL);
  private static final Pattern SIZE = Pattern.compile("(<w:szC?s? w:val=\")([0-9]+)(\"/>)");
  private static final Pattern LINE = Pattern.compile("(w:line=\")([0-9]+)(\")");

  /** Styles as large as running text; notes, tables and marking keep their size. */
  private static final Set<Style> RUNNING =
      EnumSet.of(
          Style.LEAD,
          Style.KEY_FINDING,
          Style.NUMBERED_FINDING,
          Style.QUOTE,
          Style.LIST_BULLET,
          Style.LIST_NUMBER,
          Style.BOX_HEADING,
          Style.BOX_TEXT,
          Style.FACT,
          Style.SUBTITLE,
          Style.HEADING_3,
          Style.HEADING_4);

  private static final Set<Style> CONTENTS =
      EnumSet.of(Style.CONTENTS_1, Style.CONTENTS_2, Style.CONTENTS_3, Style.LIST_OF_CAPTIONS);

  /** Larger letters do not leave a table of figures enough room. */
  private static final double LARGEST_IN_TABLES = 11;

  private static final double LARGEST_IN_DENSE_TABLES = 9.5;

  /** Least contrast of text, and of the bold white on a heading row. */
  private static final double TEXT_CONTRAST = 4.5;

  private static final double BOLD_CONTRAST = 3;

  /** Room for "Figure 12" in a template's letters, mm. */
  private static final double CAPTION_LABEL = 24;

  private static final double MOST_SCALE = 1.2;

  /** Height of a single line of Arial for a size of 1. */
  private static final double SINGLE = 1.15;

  private final TemplateStyles template;
  private final double textWidth;
  private final Map<Style, String> ids = new EnumMap<>(Style.class);
  private final Map<WordCharacter, String> characters = new EnumMap<>(WordCharacter.class);
  private final Set<Style> theirs = EnumSet.noneOf(Style.class);
  private final @Nullable String table;
  private final String headingGround;
  private final String accent;

  /**
   * The look of a template.
   *
   * @param textWidth between its margins, mm
   */
  TemplateLook(TemplateStyles template, double textWidth) {
    this.template = template;
    this.textWidth = textWidth;
    this.table = template.table();
    this.headingGround = table == null ? Ground.NONE.hex() : template.headingGround(table);
    for (Style style : Style.values()) {
      String id = template.of(style);
      if (id != null && suits(style, id)) {
        ids.put(style, id);
        theirs.add(style);
      } else {
        ids.put(style, free(style.wordId()));
      }
    }
    for (WordCharacter style : WordCharacter.values()) {
      String id = template.of(style);
      characters.put(style, id == null ? free(style.id()) : id);
    }
    String heading = template.colour(id(Style.HEADING_1));
    boolean readable = Contrast.of(heading, Ground.NONE.hex()) >= TEXT_CONTRAST;
    this.accent = readable ? heading : Ink.INK.hex();
  }

  private String free(String id) {
    return template.has(id) ? id + "Report" : id;
  }

  /** Whether a style of the template can be read where ours stands, and leaves room. */
  private boolean suits(Style style, String id) {
    String colour = template.colour(id);
    return switch (style) {
      case TABLE_TEXT ->
          template.size(id) <= LARGEST_IN_TABLES
              && Contrast.of(colour, Ground.NONE.hex()) >= TEXT_CONTRAST;
      case TABLE_TEXT_SMALL ->
          template.size(id) <= LARGEST_IN_DENSE_TABLES
              && Contrast.of(colour, Ground.NONE.hex()) >= TEXT_CONTRAST;
      case TABLE_HEADING ->
          template.size(id) <= LARGEST_IN_TABLES
              && Contrast.of(colour, headingGround) >= BOLD_CONTRAST;
      case TITLE, SUBTITLE -> Contrast.of(colour, Ground.NONE.hex()) >= BOLD_CONTRAST;
      default -> true;
    };
  }

  /** The identifier of a style in the finished file. */
  String id(Style style) {
    return ids.getOrDefault(style, style.wordId());
  }

  /** Whether the template has the style. */
  boolean isTheirs(Style style) {
    return theirs.contains(style);
  }

  TemplateStyles template() {
    return template;
  }

  /** How much larger than ours the template's running text is. */
  double scale() {
    double size = template.size(id(Style.BODY));
    return Math.max(1 / MOST_SCALE, Math.min(MOST_SCALE, size / Style.BODY.size()));
  }

  /** A part of ours in the template's styles. */
  String inStyles(String part) {
    String styled = PARAGRAPH.matcher(part).replaceAll(this::paragraph);
    styled = RUN.matcher(styled).replaceAll(run -> run(run.group(1)));
    if (table != null) {
      styled = styled.replace(tableStyle(WordStyles.TABLE), tableStyle(table));
      styled = styled.replace("<w:tcMar><w:right w:w=\"0\" w:type=\"dxa\"/></w:tcMar>", "");
      styled = ROW.matcher(styled).replaceAll(row -> Matcher.quoteReplacement(row(row.group())));
    }
    return inColour(styled);
  }

  private static String tableStyle(String id) {
    return "<w:tblStyle w:val=\"" + id + "\"/>";
  }

  private String row(String row) {
    if (!row.contains("<w:tblHeader/>") || headingGround.equals(Ground.NONE.hex())) {
      return row;
    }
    String ground = "<w:shd w:val=\"clear\" w:color=\"auto\" w:fill=\"" + headingGround + "\"/>";
    return row.replace("<w:vAlign w:val=\"bottom\"/>", ground + "<w:vAlign w:val=\"bottom\"/>");
  }

  private String inColour(String part) {
    return part.replace(Ink.NAVY.hex(), accent).replace(Ink.BLUE.hex(), accent);
  }

  private String run(String ours) {
    for (WordCharacter style : WordCharacter.values()) {
      if (style.id().equals(ours)) {
        return "<w:rStyle w:val=\"" + characters.get(style) + "\"/>";
      }
    }
    throw new IllegalArgumentException("No style of runs: " + ours);
  }

  private String paragraph(MatchResult found) {
    Style style = ofId(found.group(1));
    boolean their = isTheirs(style);
    StringBuilder changed = new StringBuilder("<w:pStyle w:val=\"" + id(style) + "\"/>");
    if (found.group(2) != null || their && style.has(Style.Trait.KEEP_WITH_NEXT)) {
      changed.append("<w:keepNext/>");
    }
    if (found.group(3) != null
        || their
            && (style.has(Style.Trait.KEEP_TOGETHER) || style.has(Style.Trait.KEEP_WITH_NEXT))) {
      changed.append("<w:keepLines/>");
    }
    if (found.group(4) != null || their && style.has(Style.Trait.NEW_PAGE)) {
      changed.append("<w:pageBreakBefore/>");
    }
    changed.append(numbering(style, their, found.group(5)));
    if (their && CONTENTS.contains(style)) {
      changed.append(entry(style));
    }
    return Matcher.quoteReplacement(changed.toString());
  }

  private static Style ofId(String id) {
    for (Style style : Style.values()) {
      if (style.wordId().equals(id)) {
        return style;
      }
    }
    throw new IllegalArgumentException("No style of paragraphs: " + id);
  }

  /** A template's own bullets take the place of ours; its numbers of headings do not. */
  private String numbering(Style style, boolean their, @Nullable String ours) {
    boolean numbered = their && template.isNumbered(id(style));
    if (ours != null) {
      boolean first = ours.contains("<w:ilvl w:val=\"0\"/>");
      if (!numbered || style != Style.LIST_BULLET) {
        return ours;
      }
      String list = "<w:numId w:val=\"" + template.list(id(style)) + "\"/>";
      return first ? "" : ours.replaceAll("<w:numId w:val=\"[0-9]+\"/>", list);
    }
    return numbered ? "<w:numPr><w:ilvl w:val=\"0\"/><w:numId w:val=\"0\"/></w:numPr>" : "";
  }

  /** Stops for number and page: a template's own entries have no number of their own. */
  private String entry(Style style) {
    double mm = style == Style.LIST_OF_CAPTIONS ? CAPTION_LABEL : Sheet.CONTENTS_NUMBER;
    String number = String.valueOf(Sheet.twips(mm));
    Markup out = new Markup();
    out.open("w:tabs");
    for (String stop : template.stops(id(style))) {
      out.empty("w:tab", "w:val", "clear", "w:pos", stop);
    }
    out.empty("w:tab", "w:val", "left", "w:pos", number);
    out.empty("w:tab", "w:val", "right", "w:pos", String.valueOf(Sheet.twips(textWidth))).close();
    out.empty("w:ind", "w:left", number, "w:right", "0", "w:hanging", number);
    return out.finished();
  }

  /** The styles that the template lacks, to be added to its own. */
  String missing() {
    StringBuilder styles = new StringBuilder();
    for (Style style : Style.values()) {
      if (!isTheirs(style)) {
        styles.append(missing(style));
      }
    }
    for (WordCharacter style : WordCharacter.values()) {
      String id = String.valueOf(characters.get(style));
      if (!template.has(id)) {
        styles.append(renamed(WordStyles.of(style), style.id(), id));
      }
    }
    if (table == null) {
      styles.append(WordStyles.tableStyle());
    }
    return inColour(styles.toString());
  }

  private String missing(Style style) {
    String definition = renamed(WordStyles.of(style), style.wordId(), id(style));
    String base = "w:basedOn w:val=\"";
    definition = definition.replace(base + "Normal\"", base + template.normal() + "\"");
    definition =
        definition.replace("w:next w:val=\"BodyText\"", "w:next w:val=\"" + id(Style.BODY) + "\"");
    String stop = "w:pos=\"" + Sheet.twips(Sheet.TEXT_WIDTH) + "\"";
    // Lines of head and foot set their own stops and clear those that the style has.
    definition =
        style == Style.MARKING
            ? definition
            : definition.replace(stop, "w:pos=\"" + Sheet.twips(textWidth) + "\"");
    if (style == Style.TABLE_HEADING
        && Contrast.of(Ink.NAVY.hex(), headingGround) < BOLD_CONTRAST) {
      definition = definition.replace(Ink.NAVY.hex(), Ground.NONE.hex());
    }
    if (RUNNING.contains(style)) {
      definition = SIZE.matcher(definition).replaceAll(this::scaled);
      definition = LINE.matcher(definition).replaceAll(this::scaled);
    }
    return style == Style.LIST_HEADING ? likeHeading(definition) : definition;
  }

  private String scaled(MatchResult found) {
    return found.group(1) + Math.round(Integer.parseInt(found.group(2)) * scale()) + found.group(3);
  }

  /** The heading of a list looks like a heading of the template and stands in no contents. */
  private String likeHeading(String definition) {
    String base = "<w:basedOn w:val=\"";
    return definition
        .replace(base + template.normal() + "\"/>", base + id(Style.HEADING_2) + "\"/>")
        .replaceAll("<w:pPr>.*?</w:pPr>", "<w:pPr><w:outlineLvl w:val=\"9\"/></w:pPr>")
        .replaceAll("<w:rPr>.*?</w:rPr>", "");
  }

  /** A definition under another identifier, and another name where the template has the name. */
  private String renamed(String definition, String from, String to) {
    if (from.equals(to)) {
      return definition;
    }
    return definition
        .replace("w:styleId=\"" + from + "\"", "w:styleId=\"" + to + "\"")
        .replaceAll("<w:name w:val=\"([^\"]*)\"/>", "<w:name w:val=\"$1 report\"/>")
        .replace("<w:style w:type=\"", "<w:style w:customStyle=\"1\" w:type=\"")
        .replace(" w:customStyle=\"1\" w:styleId", " w:styleId");
  }

  /**
   * The sizes and spaces of the template's styles for {@link PageCss}, so that pages break alike.
   */
  String css() {
    StringBuilder css = new StringBuilder();
    for (Style style : Style.values()) {
      if (isTheirs(style)) {
        css.append(rule(style));
      } else if (RUNNING.contains(style)) {
        css.append(
            String.format(
                Locale.ROOT,
                ".%s { font-size: %.2fpt; line-height: %.2fpt; }%n",
                style.cssClass(),
                style.size() * scale(),
                style.line() * scale()));
      }
    }
    return css.toString();
  }

  private String rule(Style style) {
    String id = id(style);
    double size = template.size(id);
    return String.format(
        Locale.ROOT,
        ".%s { font-size: %.2fpt; line-height: %.2fpt; margin-top: %.2fpt; margin-bottom: %.2fpt;"
            + " margin-right: 0; border: none; padding: 0; }%n",
        style.cssClass(),
        size,
        line(size, id),
        points(template.spacing(id, "before")),
        points(template.spacing(id, "after")));
  }

  private double line(double size, String id) {
    String line = template.spacing(id, "line");
    double single = size * SINGLE;
    if (!line.matches("[0-9]+")) {
      return single;
    }
    double twentieths = Integer.parseInt(line);
    String rule = template.spacing(id, "lineRule");
    return rule.equals("exact") || rule.equals("atLeast")
        ? Math.max(rule.equals("exact") ? 0 : single, twentieths / 20)
        : single * twentieths / 240;
  }

  private static double points(String twentieths) {
    return twentieths.matches("[0-9]+") ? Integer.parseInt(twentieths) / 20.0 : 0;
  }
}
