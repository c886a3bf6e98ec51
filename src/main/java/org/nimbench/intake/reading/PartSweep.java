package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.nimbench.kernel.Words;

/**
 * The texts in the parts of a workbook that are no sheets: comments and their authors, text boxes,
 * charts, document properties, the copies that pivot tables and links to other workbooks keep.
 */
final class PartSweep {
  private static final Set<String> PARAGRAPHS =
      Set.of("p", "comment", "threadedComment", "property", "author");
  private static final List<String> TELLING =
      List.of("v", "displayName", "descr", "title", "connection", "command", "userId");

  private final Beside beside;
  private final Set<BesideText> seen = new LinkedHashSet<>();

  PartSweep(Beside beside) {
    this.beside = beside;
  }

  /**
   * Sweeps all parts.
   *
   * @throws UnreadableFile if there is more text than can be checked
   */
  static void of(Parts parts, Beside beside) throws UnreadableFile, IOException {
    PartSweep sweep = new PartSweep(beside);
    for (String name : parts.names()) {
      String lower = name.toLowerCase(Locale.ROOT);
      if (lower.endsWith(".rels")) {
        sweep.links(parts, name);
      } else if (lower.endsWith(".vml")) {
        sweep.loose(parts, name);
      } else if (lower.endsWith(".xml") && isOfInterest(lower)) {
        sweep.part(parts, name);
      }
    }
  }

  private static boolean isOfInterest(String name) {
    return !name.startsWith("xl/worksheets/")
        && !name.startsWith("xl/theme/")
        && !name.startsWith("[content_types]")
        && !name.equals("xl/styles.xml")
        && !name.equals("xl/sharedstrings.xml")
        && !name.equals("xl/workbook.xml")
        && !name.equals("xl/calcchain.xml");
  }

  private void part(Parts parts, String name) throws UnreadableFile, IOException {
    String where = where(name.toLowerCase(Locale.ROOT));
    String place = "";
    StringBuilder text = new StringBuilder();
    int inParagraph = 0;
    try (Xml xml = parts.xml(name)) {
      while (xml.next()) {
        if (xml.isStart()) {
          String at = xml.attribute("ref");
          place = PARAGRAPHS.contains(xml.name()) && at != null ? " " + at : place;
          inParagraph += PARAGRAPHS.contains(xml.name()) ? 1 : 0;
          attributes(xml, where);
        } else if (xml.isEnd()) {
          inParagraph -= PARAGRAPHS.contains(xml.name()) ? 1 : 0;
          if (inParagraph == 0) {
            add(where + place, text);
          }
        } else {
          xml.addText(text);
        }
      }
    }
  }

  private void attributes(Xml xml, String where) throws UnreadableFile {
    for (String name : TELLING) {
      String value = xml.attribute(name);
      if (value != null) {
        add(where, new StringBuilder(value));
      }
    }
  }

  private void add(String where, StringBuilder text) throws UnreadableFile {
    String stripped = text.toString().strip();
    text.setLength(0);
    if (stripped.chars().anyMatch(Character::isLetterOrDigit)) {
      BesideText found = new BesideText(where, stripped);
      if (seen.add(found)) {
        beside.add(found);
      }
    }
  }

  private static String where(String part) {
    if (part.contains("comments") || part.contains("persons")) {
      return Words.text("intake.beside.comment");
    }
    if (part.contains("pivot")) {
      return Words.text("intake.beside.pivot");
    }
    if (part.contains("drawings/") || part.contains("charts/") || part.contains("diagrams/")) {
      return Words.text("intake.beside.drawing");
    }
    if (part.startsWith("docprops/")) {
      return Words.text("intake.beside.property");
    }
    if (part.contains("externallinks/")) {
      return Words.text("intake.beside.other-workbook");
    }
    return Words.text("intake.beside.part", part);
  }

  private void links(Parts parts, String name) throws UnreadableFile, IOException {
    try (Xml xml = parts.xml(name)) {
      while (xml.next()) {
        if (xml.isStart("Relationship") && "External".equals(xml.attribute("TargetMode"))) {
          StringBuilder target = new StringBuilder(String.valueOf(xml.attribute("Target")));
          add(Words.text("intake.beside.link"), target);
        }
      }
    }
  }

  /** Drawings of the old kind need not be well-formed; what stands between their tags is text. */
  private void loose(Parts parts, String name) throws UnreadableFile, IOException {
    byte[] bytes;
    try (InputStream in = parts.open(name)) {
      bytes = in.readNBytes(1 << 24);
    }
    String plain = new String(bytes, StandardCharsets.UTF_8).replaceAll("<[^>]*>", "\n");
    for (String line : plain.split("\n")) {
      add(Words.text("intake.beside.drawing"), new StringBuilder(line));
    }
  }
}
