package org.nimbench.document;

import java.util.ArrayList;
import java.util.List;

/** The lists of a Word file: bullets, numbers and numbered findings, each list counting anew. */
final class WordNumbering {
  /** How far an item stands in, by depth, mm. */
  static final double BULLET_INDENT = 4.6;

  static final double NUMBER_INDENT = 6.2;
  static final double FINDING_INDENT = 8.6;

  /** A list holds at most this many lists within lists. */
  static final int DEEPEST = 3;

  /** What kind of list. */
  enum Kind {
    BULLETS,
    NUMBERS,
    FINDINGS
  }

  private record Started(Kind kind, int level) {}

  private final List<Started> lists = new ArrayList<>();
  private final int firstList;
  private final int firstDefinition;

  /** The lists of a file that has no others. */
  WordNumbering() {
    this(1, 0);
  }

  /** Lists beside a template's, which have the identifiers before these. */
  WordNumbering(int firstList, int firstDefinition) {
    this.firstList = firstList;
    this.firstDefinition = firstDefinition;
  }

  /** Starts a list; its number is what its items name. */
  int start(Kind kind, int level) {
    lists.add(new Started(kind, level));
    return firstList + lists.size() - 1;
  }

  /** The part that holds all lists started so far. */
  String part() {
    Markup out = new Markup();
    out.open("w:numbering", "xmlns:w", WordPart.MAIN);
    return out.raw(definitions()).raw(lists()).close().finished();
  }

  /** The definitions of the kinds of lists. */
  String definitions() {
    Markup out = new Markup();
    for (Kind kind : Kind.values()) {
      definition(kind, out);
    }
    return out.finished();
  }

  /** The lists started so far. */
  String lists() {
    Markup out = new Markup();
    for (int i = 0; i < lists.size(); i++) {
      Started list = lists.get(i);
      out.open("w:num", "w:numId", String.valueOf(firstList + i));
      out.empty("w:abstractNumId", "w:val", definition(list.kind()));
      out.open("w:lvlOverride", "w:ilvl", String.valueOf(list.level()));
      out.empty("w:startOverride", "w:val", "1").close().close();
    }
    return out.finished();
  }

  private String definition(Kind kind) {
    return String.valueOf(firstDefinition + kind.ordinal());
  }

  private void definition(Kind kind, Markup out) {
    out.open("w:abstractNum", "w:abstractNumId", definition(kind));
    out.empty("w:multiLevelType", "w:val", "hybridMultilevel");
    for (int level = 0; level < DEEPEST; level++) {
      level(kind, level, out);
    }
    out.close();
  }

  private static void level(Kind kind, int level, Markup out) {
    double step = indent(kind);
    out.open("w:lvl", "w:ilvl", String.valueOf(level));
    out.empty("w:start", "w:val", "1");
    out.empty("w:numFmt", "w:val", format(kind, level));
    out.empty("w:lvlText", "w:val", kind == Kind.BULLETS ? "•" : "%" + (level + 1) + ".");
    out.empty("w:lvlJc", "w:val", "left");
    String left = String.valueOf(Sheet.twips(step * (level + 1)));
    String hanging = String.valueOf(Sheet.twips(step));
    out.open("w:pPr").empty("w:ind", "w:left", left, "w:hanging", hanging).close();
    out.open("w:rPr").empty("w:rFonts", "w:ascii", "Arial", "w:hAnsi", "Arial", "w:cs", "Arial");
    if (kind == Kind.FINDINGS) {
      out.empty("w:b").empty("w:color", "w:val", Ink.BLUE.hex());
      out.empty("w:sz", "w:val", "24");
    }
    out.close().close();
  }

  /** How far the items of a kind of list stand in, mm. */
  static double indent(Kind kind) {
    return switch (kind) {
      case BULLETS -> BULLET_INDENT;
      case NUMBERS -> NUMBER_INDENT;
      case FINDINGS -> FINDING_INDENT;
    };
  }

  private static String format(Kind kind, int level) {
    if (kind == Kind.BULLETS) {
      return "bullet";
    }
    return level == 1 ? "lowerLetter" : "decimal";
  }
}
