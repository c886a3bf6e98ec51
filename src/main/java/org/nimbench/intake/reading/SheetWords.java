package org.nimbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the cells of all sheets of a workbook refer to.
 *
 * @param texts the texts that cells share
 * @param forms what each style makes of a number
 * @param since1904 whether days are counted from 1904
 */
record SheetWords(List<String> texts, List<SheetForm> forms, boolean since1904) {
  private static final String TEXTS = "xl/sharedStrings.xml";
  private static final String STYLES = "xl/styles.xml";
  private static final long MOST_CHARACTERS = 60_000_000;

  static SheetWords of(Parts parts, boolean since1904) throws UnreadableFile, IOException {
    return new SheetWords(texts(parts), forms(parts), since1904);
  }

  private static List<String> texts(Parts parts) throws UnreadableFile, IOException {
    List<String> texts = new ArrayList<>();
    if (!parts.has(TEXTS)) {
      return texts;
    }
    long length = 0;
    try (Xml xml = parts.xml(TEXTS)) {
      while (xml.next()) {
        if (xml.isStart("si")) {
          String text = richText(xml, "si");
          length += text.length() + 8L;
          if (length > MOST_CHARACTERS) {
            throw new UnreadableFile("intake.read.large-workbook");
          }
          texts.add(text);
        }
      }
    }
    return texts;
  }

  /** The text of an element, of all its runs, without how it is pronounced. */
  static String richText(Xml xml, String element) throws IOException {
    StringBuilder text = new StringBuilder();
    boolean inText = false;
    int spoken = 0;
    while (xml.next() && !xml.isEnd(element)) {
      if (xml.isStart()) {
        inText = xml.name().equals("t");
        spoken += xml.name().equals("rPh") ? 1 : 0;
      } else if (xml.isEnd()) {
        inText = false;
        spoken -= xml.name().equals("rPh") ? 1 : 0;
      } else if (inText && spoken == 0) {
        xml.addText(text);
      }
    }
    return text.toString();
  }

  private static List<SheetForm> forms(Parts parts) throws IOException {
    List<SheetForm> forms = new ArrayList<>();
    if (!parts.has(STYLES)) {
      return forms;
    }
    Map<Integer, String> codes = new HashMap<>();
    try (Xml xml = parts.xml(STYLES)) {
      boolean inCells = false;
      while (xml.next()) {
        if (xml.isStart("numFmt")) {
          codes.put(number(xml, "numFmtId"), String.valueOf(xml.attribute("formatCode")));
        } else if (xml.isStart("cellXfs")) {
          inCells = true;
        } else if (xml.isEnd("cellXfs")) {
          inCells = false;
        } else if (inCells && xml.isStart("xf")) {
          int id = number(xml, "numFmtId");
          forms.add(SheetForm.of(id, codes.getOrDefault(id, "")));
        }
      }
    }
    return forms;
  }

  private static int number(Xml xml, String attribute) throws IOException {
    String value = xml.attribute(attribute);
    try {
      return value == null ? 0 : Integer.parseInt(value);
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }

  /** The text of a cell that shares it. */
  String text(String index) throws IOException {
    int at = index(index);
    if (at >= texts.size()) {
      throw new IOException("The workbook has no text " + index);
    }
    return texts.get(at);
  }

  /** A number as its style means it. */
  SheetNumber number(String value, String style) throws IOException {
    int at = style.isEmpty() ? 0 : index(style);
    SheetForm form = at < forms.size() ? forms.get(at) : SheetForm.NUMBER;
    try {
      return SheetNumber.of(Double.parseDouble(value), form, since1904);
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }

  private static int index(String text) throws IOException {
    try {
      return Integer.parseUnsignedInt(text.strip());
    } catch (NumberFormatException e) {
      throw new IOException(e);
    }
  }
}
