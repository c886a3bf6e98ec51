package org.nimbench.drawing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Reads from a TrueType file what setting text needs: which glyph a character has and how far each
 * glyph advances. Reading the numbers ourselves keeps layout the same on every machine and JDK.
 */
final class FontFile {
  private static final int UNICODE_BMP = 4;

  private final int unitsPerEm;
  private final int ascent;
  private final int descent;
  private final int[] advances;
  private final char[] glyphs;

  FontFile(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    Map<String, Integer> tables = tables(file);
    unitsPerEm = unsigned(file, at(tables, "head") + 18);
    int header = at(tables, "hhea");
    ascent = file.getShort(header + 4);
    descent = -file.getShort(header + 6);
    advances = advances(file, at(tables, "hmtx"), unsigned(file, header + 34));
    glyphs = glyphs(file, at(tables, "cmap"));
  }

  /** Width in ems: the advances of the characters one after another, without kerning. */
  double width(String text) {
    long units = 0;
    for (int i = 0; i < text.length(); i++) {
      units += advances[Math.min(glyphs[text.charAt(i)], advances.length - 1)];
    }
    return (double) units / unitsPerEm;
  }

  /** Whether the face has a glyph for a character of the basic plane. */
  boolean has(char character) {
    return glyphs[character] != 0;
  }

  /** Height above the base line, ems. */
  double ascent() {
    return (double) ascent / unitsPerEm;
  }

  /** Depth below the base line, ems. */
  double descent() {
    return (double) descent / unitsPerEm;
  }

  private static Map<String, Integer> tables(ByteBuffer file) {
    Map<String, Integer> tables = new HashMap<>();
    int count = unsigned(file, 4);
    for (int i = 0; i < count; i++) {
      byte[] tag = new byte[4];
      file.get(12 + 16 * i, tag);
      tables.put(new String(tag, StandardCharsets.US_ASCII), file.getInt(12 + 16 * i + 8));
    }
    return tables;
  }

  private static int at(Map<String, Integer> tables, String tag) {
    Integer offset = tables.get(tag);
    if (offset == null) {
      throw new IllegalArgumentException("A font file has a table " + tag);
    }
    return offset;
  }

  private static int[] advances(ByteBuffer file, int start, int count) {
    int[] advances = new int[count];
    Arrays.setAll(advances, i -> unsigned(file, start + 4 * i));
    return advances;
  }

  private static char[] glyphs(ByteBuffer file, int cmap) {
    int count = unsigned(file, cmap + 2);
    for (int i = 0; i < count; i++) {
      int table = cmap + file.getInt(cmap + 4 + 8 * i + 4);
      if (unsigned(file, table) == UNICODE_BMP) {
        return segments(file, table);
      }
    }
    throw new IllegalArgumentException("A font file maps the basic plane");
  }

  /** Format 4: runs of characters, each with a shift or a place in a list of glyphs. */
  private static char[] segments(ByteBuffer file, int table) {
    char[] glyphs = new char[Character.MAX_VALUE + 1];
    int twice = unsigned(file, table + 6);
    for (int s = 0; s < twice; s += 2) {
      int last = unsigned(file, table + 14 + s);
      int first = unsigned(file, table + 16 + twice + s);
      int shift = unsigned(file, table + 16 + 2 * twice + s);
      int place = table + 16 + 3 * twice + s;
      int range = unsigned(file, place);
      for (int c = first; c <= last && c < Character.MAX_VALUE; c++) {
        int glyph = range == 0 ? c : unsigned(file, place + range + 2 * (c - first));
        glyphs[c] = (char) (range != 0 && glyph == 0 ? 0 : glyph + shift & 0xFFFF);
      }
    }
    return glyphs;
  }

  private static int unsigned(ByteBuffer file, int offset) {
    return file.getShort(offset) & 0xFFFF;
  }
}
