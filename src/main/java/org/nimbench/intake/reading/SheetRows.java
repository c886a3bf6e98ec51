package org.nimbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The rows of a sheet of an .xlsx workbook, read one by one as the file holds them. */
final class SheetRows implements NotedRows {
  private final SourceFile file;
  private final Parts parts;
  private final CountedStream bytes;
  private final Xml xml;
  private final SheetCells cells;
  private final SheetNotes notes = new SheetNotes();
  private long line;

  private SheetRows(SourceFile file, Parts parts, String part, boolean since1904)
      throws UnreadableFile, IOException {
    this.file = file;
    this.parts = parts;
    SheetWords words = SheetWords.of(parts, since1904);
    bytes = new CountedStream(parts.open(part));
    xml = new Xml(bytes);
    cells = new SheetCells(xml, words, notes);
  }

  static SheetRows open(SourceFile file, String part, boolean since1904) {
    try {
      Parts parts = Parts.of(file);
      boolean whole = false;
      try {
        SheetRows rows = new SheetRows(file, parts, part, since1904);
        whole = true;
        return rows;
      } finally {
        if (!whole) {
          parts.close();
        }
      }
    } catch (UnreadableFile e) {
      throw e.refusal(file.name());
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(file.name(), e);
    }
  }

  @Override
  public SheetNotes notes() {
    return notes;
  }

  @Override
  public @Nullable Row next() {
    try {
      while (xml.next()) {
        if (xml.isStart("row")) {
          return row();
        }
        if (xml.isStart()) {
          noteOther();
        }
      }
      return null;
    } catch (UnreadableFile e) {
      throw e.refusal(file.name());
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(file.name(), e);
    }
  }

  private Row row() throws UnreadableFile, IOException {
    String number = xml.attribute("r");
    line = number == null ? line + 1 : Math.max(line + 1, number(number));
    if (xml.isTrue("hidden")) {
      notes.hiddenRow();
    }
    List<String> texts = new ArrayList<>();
    List<CellKind> kinds = new ArrayList<>();
    while (xml.next() && !xml.isEnd("row")) {
      if (xml.isStart("c")) {
        cells.read(texts, kinds);
      }
    }
    return new Row(line, Unseen.without(texts), kinds);
  }

  private void noteOther() throws IOException {
    switch (xml.name()) {
      case "col" -> noteColumns();
      case "mergeCell" -> notes.merged();
      case "oddHeader",
          "oddFooter",
          "evenHeader",
          "evenFooter",
          "firstHeader",
          "firstFooter",
          "formula",
          "formula1",
          "formula2" ->
          noteText(xml.name());
      case "dataValidation" -> {
        noteAttribute("promptTitle");
        noteAttribute("prompt");
        noteAttribute("errorTitle");
        noteAttribute("error");
      }
      case "filter", "customFilter" -> noteAttribute("val");
      case "hyperlink" -> {
        noteAttribute("tooltip");
        noteAttribute("display");
      }
      default -> {}
    }
  }

  private void noteColumns() throws IOException {
    String from = xml.attribute("min");
    String to = xml.attribute("max");
    if (xml.isTrue("hidden") && from != null && to != null) {
      notes.hiddenColumns((int) number(from) - 1, (int) number(to) - 1);
    }
  }

  private void noteText(String element) throws IOException {
    StringBuilder text = new StringBuilder();
    while (xml.next() && !xml.isEnd(element)) {
      xml.addText(text);
    }
    notes.text(text.toString());
  }

  private void noteAttribute(String name) {
    String text = xml.attribute(name);
    if (text != null) {
      notes.text(text);
    }
  }

  private static long number(String text) throws IOException {
    try {
      return Integer.parseUnsignedInt(text);
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }

  @Override
  public long bytesRead() {
    return bytes.count();
  }

  @Override
  public void close() {
    try (parts) {
      xml.close();
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(file.name(), e);
    }
  }
}
