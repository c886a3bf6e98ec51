package org.nimbench.intake.reading;

import java.io.IOException;
import java.time.DateTimeException;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads a cell of a sheet: its value as the file holds it, never as the sheet displays it. */
final class SheetCells {
  /** A cell further right is no part of a table, and filling rows up to it would take all day. */
  static final int MOST_COLUMNS = 2_000;

  private final Xml xml;
  private final SheetWords words;
  private final SheetNotes notes;
  private final StringBuilder value = new StringBuilder();

  SheetCells(Xml xml, SheetWords words, SheetNotes notes) {
    this.xml = xml;
    this.words = words;
    this.notes = notes;
  }

  /**
   * Reads the cell that begins here to its end and puts it at its place.
   *
   * @throws UnreadableFile if its place is too far right
   */
  void read(List<String> texts, List<CellKind> kinds) throws UnreadableFile, IOException {
    String place = xml.attribute("r");
    String type = orEmpty(xml.attribute("t"));
    String style = orEmpty(xml.attribute("s"));
    int column = place == null ? texts.size() : column(place);
    String inline = readValue();
    String raw = inline == null ? value.toString() : inline;
    if (raw.isEmpty()) {
      return;
    }
    if (column < 0 || column >= MOST_COLUMNS) {
      throw new UnreadableFile("intake.read.too-wide", MOST_COLUMNS);
    }
    while (texts.size() <= column) {
      texts.add("");
      kinds.add(CellKind.EMPTY);
    }
    set(column, inline == null ? type : "inlineStr", raw, style, texts, kinds);
  }

  private static String orEmpty(@Nullable String text) {
    return text == null ? "" : text;
  }

  /** Puts the value into the buffer; gives the text of a cell that holds it itself. */
  private @Nullable String readValue() throws IOException {
    value.setLength(0);
    String inline = null;
    boolean inValue = false;
    while (xml.next() && !xml.isEnd("c")) {
      if (xml.isStart()) {
        inValue = xml.name().equals("v");
        if (xml.name().equals("f")) {
          notes.formula();
        } else if (xml.name().equals("is")) {
          inline = SheetWords.richText(xml, "is");
        }
      } else if (xml.isEnd()) {
        inValue = false;
      } else if (inValue) {
        xml.addText(value);
      }
    }
    return inline;
  }

  private void set(
      int column, String type, String raw, String style, List<String> texts, List<CellKind> kinds)
      throws IOException {
    String text = raw;
    CellKind kind = CellKind.TEXT;
    switch (type) {
      case "s" -> text = words.text(raw);
      case "str", "inlineStr" -> {}
      case "b" -> {
        text = raw.strip().equals("1") ? "TRUE" : "FALSE";
        kind = CellKind.TRUTH;
      }
      case "e" -> {
        kind = CellKind.FAULT;
        notes.fault();
      }
      default -> {
        SheetNumber number = type.equals("d") ? iso(raw) : words.number(raw, style);
        text = number.text();
        kind = number.kind();
      }
    }
    texts.set(column, text);
    kinds.set(column, text.isEmpty() ? CellKind.EMPTY : kind);
  }

  private static SheetNumber iso(String text) throws IOException {
    try {
      return SheetNumber.ofIso(text);
    } catch (DateTimeException e) {
      throw new IOException(e);
    }
  }

  /** The column of a place such as {@code AB12}, from 0. */
  private static int column(String place) {
    int column = 0;
    for (int i = 0; i < place.length() && i < 4 && Character.isLetter(place.charAt(i)); i++) {
      column = column * 26 + (Character.toUpperCase(place.charAt(i)) - 'A' + 1);
    }
    return column - 1;
  }
}
