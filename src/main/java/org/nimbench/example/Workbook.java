package org.nimbench.example;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A small workbook, XLSX: the parts a spreadsheet program needs and no more. */
final class Workbook {
  private static final String HEAD =
      "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
  private static final String MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
  private static final String LINKS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  private static final String PACKAGE =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.";
  private static final LocalDate DAY_ZERO = LocalDate.of(1899, 12, 30);

  private final List<String> names = new ArrayList<>();
  private final List<Boolean> hidden = new ArrayList<>();
  private final List<List<List<Object>>> sheets = new ArrayList<>();
  private final Map<String, Integer> words = new LinkedHashMap<>();

  /**
   * Adds a sheet.
   *
   * @param rows of cells: a text, a number or a day; an empty text leaves the cell out
   */
  Workbook sheet(String name, boolean isHidden, List<List<Object>> rows) {
    names.add(name);
    hidden.add(isHidden);
    sheets.add(rows);
    return this;
  }

  /** The bytes of the file. */
  byte[] file() {
    List<String> written = sheets.stream().map(this::xml).toList();
    Map<String, byte[]> parts = new LinkedHashMap<>();
    put(parts, "[Content_Types].xml", contentTypes());
    put(parts, "_rels/.rels", links(List.of(link("officeDocument", "xl/workbook.xml", 1))));
    put(parts, "xl/workbook.xml", workbook());
    put(parts, "xl/_rels/workbook.xml.rels", workbookLinks());
    put(parts, "xl/styles.xml", styles());
    put(parts, "xl/sharedStrings.xml", sharedStrings());
    for (int i = 0; i < written.size(); i++) {
      put(parts, "xl/worksheets/sheet" + (i + 1) + ".xml", written.get(i));
    }
    return StoredZip.of(parts);
  }

  private static void put(Map<String, byte[]> parts, String name, String xml) {
    parts.put(name, (HEAD + xml).getBytes(StandardCharsets.UTF_8));
  }

  private String xml(List<List<Object>> rows) {
    StringBuilder xml = new StringBuilder("<worksheet xmlns=\"" + MAIN + "\"><sheetData>");
    for (int i = 0; i < rows.size(); i++) {
      xml.append("<row r=\"").append(i + 1).append("\">");
      for (int j = 0; j < rows.get(i).size(); j++) {
        cell(xml, (char) ('A' + j) + Integer.toString(i + 1), rows.get(i).get(j));
      }
      xml.append("</row>");
    }
    return xml.append("</sheetData></worksheet>").toString();
  }

  private void cell(StringBuilder xml, String place, Object value) {
    if (value instanceof LocalDate day) {
      long serial = ChronoUnit.DAYS.between(DAY_ZERO, day);
      xml.append("<c r=\"").append(place).append("\" s=\"1\"><v>").append(serial);
    } else if (value instanceof Number) {
      xml.append("<c r=\"").append(place).append("\"><v>").append(value);
    } else if (!value.toString().isEmpty()) {
      int word = words.computeIfAbsent(value.toString(), text -> words.size());
      xml.append("<c r=\"").append(place).append("\" t=\"s\"><v>").append(word);
    } else {
      return;
    }
    xml.append("</v></c>");
  }

  private String sharedStrings() {
    StringBuilder xml = new StringBuilder("<sst xmlns=\"" + MAIN + "\">");
    words
        .keySet()
        .forEach(
            word ->
                xml.append("<si><t xml:space=\"preserve\">")
                    .append(safe(word))
                    .append("</t></si>"));
    return xml.append("</sst>").toString();
  }

  private String workbook() {
    StringBuilder xml =
        new StringBuilder("<workbook xmlns=\"" + MAIN + "\" xmlns:r=\"" + LINKS + "\"><sheets>");
    for (int i = 0; i < names.size(); i++) {
      xml.append("<sheet name=\"").append(safe(names.get(i))).append("\" sheetId=\"").append(i + 1);
      xml.append(hidden.get(i) ? "\" state=\"hidden" : "");
      xml.append("\" r:id=\"rId").append(i + 1).append("\"/>");
    }
    return xml.append("</sheets></workbook>").toString();
  }

  private String workbookLinks() {
    List<String> all = new ArrayList<>();
    for (int i = 1; i <= names.size(); i++) {
      all.add(link("worksheet", "worksheets/sheet" + i + ".xml", i));
    }
    all.add(link("styles", "styles.xml", names.size() + 1));
    all.add(link("sharedStrings", "sharedStrings.xml", names.size() + 2));
    return links(all);
  }

  private static String link(String type, String target, int number) {
    return "<Relationship Id=\"rId%d\" Type=\"%s/%s\" Target=\"%s\"/>"
        .formatted(number, LINKS, type, target);
  }

  private static String links(List<String> all) {
    return "<Relationships xmlns=\"" + PACKAGE + "\">" + String.join("", all) + "</Relationships>";
  }

  private static String styles() {
    return "<styleSheet xmlns=\""
        + MAIN
        + "\"><fonts count=\"1\"><font/></fonts><fills count=\"1\"><fill/></fills>"
        + "<borders count=\"1\"><border/></borders><cellStyleXfs count=\"1\"><xf/></cellStyleXfs>"
        + "<cellXfs count=\"2\"><xf/><xf numFmtId=\"14\" applyNumberFormat=\"1\"/></cellXfs>"
        + "</styleSheet>";
  }

  private String contentTypes() {
    StringBuilder xml =
        new StringBuilder(
            "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
                + "<Default Extension=\"rels\" ContentType="
                + "\"application/vnd.openxmlformats-package.relationships+xml\"/>");
    part(xml, "/xl/workbook.xml", "sheet.main");
    part(xml, "/xl/styles.xml", "styles");
    part(xml, "/xl/sharedStrings.xml", "sharedStrings");
    for (int i = 1; i <= names.size(); i++) {
      part(xml, "/xl/worksheets/sheet" + i + ".xml", "worksheet");
    }
    return xml.append("</Types>").toString();
  }

  private static void part(StringBuilder xml, String name, String type) {
    xml.append("<Override PartName=\"").append(name).append("\" ContentType=\"").append(TYPE);
    xml.append(type).append("+xml\"/>");
  }

  private static String safe(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace("\"", "&quot;");
  }
}
