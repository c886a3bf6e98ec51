package org.nimbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Words;

/**
 * What a workbook says of itself: its sheets, its calendar, its names.
 *
 * @param sheets in their order
 * @param since1904 whether days are counted from 1904
 * @param names the texts of defined names
 */
record WorkbookIndex(List<Sheet> sheets, boolean since1904, List<BesideText> names) {
  /**
   * A sheet.
   *
   * @param name as on its tab
   * @param part the part that holds it
   * @param hidden whether it is hidden, in either way
   */
  record Sheet(String name, String part, boolean hidden) {}

  static WorkbookIndex of(Parts parts) throws IOException {
    Map<String, String> targets = targets(parts);
    List<Sheet> sheets = new ArrayList<>();
    List<BesideText> names = new ArrayList<>();
    boolean since1904 = false;
    try (Xml xml = parts.xml("xl/workbook.xml")) {
      while (xml.next()) {
        if (xml.isStart("workbookPr")) {
          since1904 = xml.isTrue("date1904");
        } else if (xml.isStart("sheet")) {
          String part = targets.get(String.valueOf(xml.attribute("id")));
          if (part != null && part.contains("worksheets/")) {
            String state = xml.attribute("state");
            boolean hidden = state != null && !state.equals("visible");
            sheets.add(new Sheet(String.valueOf(xml.attribute("name")), part, hidden));
          }
        } else if (xml.isStart("definedName")) {
          names.add(name(xml));
        }
      }
    }
    return new WorkbookIndex(sheets, since1904, names);
  }

  private static BesideText name(Xml xml) throws IOException {
    String name = String.valueOf(xml.attribute("name"));
    StringBuilder text = new StringBuilder(name).append(' ');
    for (String attribute : List.of("comment", "description")) {
      String said = xml.attribute(attribute);
      text.append(said == null ? "" : said + " ");
    }
    while (xml.next() && !xml.isEnd("definedName")) {
      xml.addText(text);
    }
    return new BesideText(Words.text("intake.beside.defined-name"), text.toString());
  }

  private static Map<String, String> targets(Parts parts) throws IOException {
    Map<String, String> targets = new HashMap<>();
    try (Xml xml = parts.xml("xl/_rels/workbook.xml.rels")) {
      while (xml.next()) {
        if (xml.isStart("Relationship")) {
          String target = String.valueOf(xml.attribute("Target"));
          String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
          targets.put(String.valueOf(xml.attribute("Id")), part);
        }
      }
    }
    return targets;
  }
}
