package org.nimbench.intake.reading;

import java.util.Locale;

/** Texts that are something other than a table of cells, whatever their name says. */
final class TextKind {
  private static final int LOOK_AT = 4_096;

  private TextKind() {}

  /**
   * Passes anything that may be a table.
   *
   * @param sample the beginning of the text
   * @throws UnreadableFile if it is a web page, XML or JSON
   */
  static void requireTable(String sample) throws UnreadableFile {
    String start =
        sample.substring(0, Math.min(LOOK_AT, sample.length())).strip().toLowerCase(Locale.ROOT);
    if (start.startsWith("<!doctype html") || (start.startsWith("<") && hasHtml(start))) {
      throw new UnreadableFile("intake.read.html");
    }
    if (start.startsWith("<?xml") || start.startsWith("<")) {
      throw new UnreadableFile("intake.read.xml");
    }
    if (start.startsWith("{") && start.contains("\"") && start.contains(":")
        || start.startsWith("[{")) {
      throw new UnreadableFile("intake.read.json");
    }
    if (start.startsWith("{\\rtf")) {
      throw new UnreadableFile("intake.read.word");
    }
  }

  private static boolean hasHtml(String start) {
    return start.contains("<html")
        || start.contains("<table")
        || start.contains("<body")
        || start.contains("<head>")
        || start.contains("<div");
  }
}
