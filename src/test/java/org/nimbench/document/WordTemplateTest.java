package org.nimbench.document;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.RealData;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** A document in an organisation's template has its look, and nothing else of it. */
class WordTemplateTest {
  private static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/package/2006/relationships";
  private static final String OFFICE =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  @TempDir private Path folder = Path.of("");

  @Test
  void stylesAreFoundByTheirNamesInWhateverLanguageTheirIdentifiersAre() throws Exception {
    Path template = small(Map.of());
    try (XWPFDocument word = written(template)) {
      assertThat(word.getParagraphs())
          .filteredOn(paragraph -> paragraph.getText().equals("2\tAnalysis"))
          .extracting(paragraph -> paragraph.getStyle())
          .containsExactly("berschrift2");
      assertThat(word.getStyles().getStyle("berschrift2").getName()).isEqualTo("heading 2");
      assertThat(word.getStyles().getStyle("KeyFinding")).isNotNull();
      assertThat(word.getStyles().getStyle("Heading2")).isNull();
    }
  }

  @Test
  void stylesThatTheTemplateLacksTakeItsColourAndItsBodyText() throws Exception {
    Map<String, String> parts = WordSchemaTest.parts(write(small(Map.of())));
    assertThat(parts.get("word/styles.xml"))
        .contains("990000")
        .doesNotContain(Ink.NAVY.hex())
        .containsPattern("w:styleId=\"KeyFinding\"><w:name [^>]*/><w:basedOn w:val=\"Standard\"/>");
  }

  @Test
  void pagesHaveTheTemplatesSizeAndMarginsAndTheMarkingTopAndBottom() throws Exception {
    Map<String, String> parts = WordSchemaTest.parts(write(small(Map.of())));
    assertThat(parts.get("word/document.xml"))
        .containsPattern("<w:pgSz w:w=\"1224[0-9]\" w:h=\"1584[0-9]\"/>");
    assertThat(parts.get("word/header1.xml")).contains("Acme Council", "OFFICIAL-SENSITIVE");
    assertThat(parts.get("word/footer1.xml")).contains("OFFICIAL-SENSITIVE", "NUMPAGES");
  }

  @Test
  void theCoverCarriesTitleAndDateAndItsOtherPlaceholdersAreEmptied() throws Exception {
    String text =
        requireNonNull(WordSchemaTest.parts(write(small(Map.of()))).get("word/document.xml"));
    String cover = text.substring(0, text.indexOf("<w:sectPr"));
    assertThat(cover)
        .contains("Thefts from vehicles, Ryehaven", "7 November 2025", "Working together")
        .doesNotContain("Type the title", "[Department]");
    assertThat(text).doesNotContain("Sample text of page two");
  }

  @Test
  void nothingOfTheFileLeadsOutOrCarriesOver() throws Exception {
    Map<String, String> parts = WordSchemaTest.parts(write(small(Map.of())));
    String all = String.join("\n", parts.values());
    assertThat(all)
        .doesNotContain(
            "evil.example", "attachedTemplate", "updateFields", "rsid", "INCLUDEPICTURE")
        .doesNotContain("Jane Editor");
    assertThat(parts.keySet())
        .noneMatch(name -> name.contains("customXml") || name.contains("embeddings"));
    // The one address is a link of our own text.
    assertThat(all.split("TargetMode=\"External\"", -1)).hasSize(2);
  }

  @Test
  void everyPartIsValid() throws Exception {
    WordSchemaTest.assertValid(WordSchemaTest.parts(write(small(Map.of()))));
  }

  @Test
  void macrosAreRefused() throws Exception {
    Path template = small(Map.of("word/vbaProject.bin", "macro"));
    refused(template, "document.template.macros");
    Path named =
        small(
            Map.of(
                "[Content_Types].xml",
                types().replace("template.main+xml", "template.macroEnabledTemplate.main+xml")));
    refused(named, "document.template.macros");
  }

  @Test
  void whatIsNoTemplateIsRefused() throws Exception {
    Path text = Files.writeString(folder.resolve("note.docx"), "no archive");
    refused(text, "document.template.unreadable");
    refused(folder.resolve("missing.docx"), "document.template.unreadable");
    refused(small(Map.of("word/document.xml", "<w:document")), "document.template.unreadable");
    String strict = "http://purl.oclc.org/ooxml/wordprocessingml/main";
    Path iso = small(Map.of("word/document.xml", "<w:document xmlns:w=\"" + strict + "\"/>"));
    refused(iso, "document.template.strict");
    String entity = "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/hostname\">]><x>&e;</x>";
    refused(small(Map.of("word/document.xml", entity)), "document.template.unreadable");
  }

  private static void refused(Path template, String code) {
    assertThatThrownBy(() -> WordTemplate.read(template))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo(code);
              assertThat(e.problem().kind()).isEqualTo(ProblemKind.REFUSED);
            });
  }

  @Test
  void wordsThatLeadIntoATableStayWithItInATemplateToo() throws Exception {
    Document document =
        SampleDocument.document(
            "Profile", List.of(Block.Paragraph.of("Three options."), SampleParts.matrix()));
    Path file = folder.resolve("leads.docx");
    WordWriter.write(document, file, WordTemplate.read(small(Map.of())), Progress.SILENT);
    assertThat(WordSchemaTest.parts(file).get("word/document.xml"))
        .contains("<w:pStyle w:val=\"Standard\"/><w:keepNext/><w:keepLines/>");
  }

  @Test
  void theSameDocumentGivesTheSameBytes() throws Exception {
    Path template = small(Map.of());
    byte[] first = Files.readAllBytes(write(template));
    assertThat(Files.readAllBytes(write(template))).isEqualTo(first);
  }

  @Test
  void realTemplatesGiveValidFilesWithTheirStylesAndTheMarkingOnEveryPage() throws Exception {
    for (String name : List.of("phs-accstats-report.docx", "phs-offstats-cover.docx")) {
      Path file = folder.resolve("real.docx");
      WordTemplate template = WordTemplate.read(RealData.file("word-templates/" + name));
      WordWriter.write(SampleDocument.assessment(), file, template, Progress.SILENT);
      Map<String, String> parts = WordSchemaTest.parts(file);
      parts.keySet().removeIf(part -> part.endsWith(".jpg") || part.contains("theme"));
      parts.replaceAll((part, xml) -> withoutNewShapes(xml));
      WordSchemaTest.assertValid(parts);
      assertThat(parts.get("word/document.xml"))
          .contains(
              "<w:pStyle w:val=\"Tableorchartcaption\"/>", "<w:tblStyle w:val=\"TableGrid\"/>");
      assertThat(parts)
          .allSatisfy(
              (part, xml) -> {
                if (part.matches("word/(header|footer)[0-9]+\\.xml")) {
                  assertThat(xml).contains("OFFICIAL-SENSITIVE");
                }
                assertThat(xml).doesNotContain("TargetMode=\"External\"");
              });
    }
  }

  /** Shapes that older programs do not know are outside the schema. */
  private static String withoutNewShapes(String xml) {
    return xml.replaceAll("(?s)<mc:AlternateContent.*?</mc:AlternateContent>", "");
  }

  private XWPFDocument written(Path template) throws IOException {
    try (InputStream in = Files.newInputStream(write(template))) {
      return new XWPFDocument(in);
    }
  }

  private Path write(Path template) {
    Path file = folder.resolve("in-template.docx");
    WordWriter.write(SampleDocument.profile(), file, WordTemplate.read(template), Progress.SILENT);
    return file;
  }

  /** A template of a German office, with a cover and much that must stay behind. */
  private Path small(Map<String, String> changed) throws IOException {
    Map<String, String> parts = new LinkedHashMap<>();
    parts.put("[Content_Types].xml", types());
    parts.put("_rels/.rels", links("rId1", "officeDocument", "word/document.xml", false));
    parts.put(
        "word/_rels/document.xml.rels",
        rels(
            link("rId1", "styles", "styles.xml", false)
                + link("rId2", "header", "header1.xml", false)
                + link("rId3", "hyperlink", "https://evil.example/", true)
                + link("rId4", "image", "https://evil.example/track.png", true)));
    parts.put(
        "word/_rels/settings.xml.rels",
        links("rId1", "attachedTemplate", "https://evil.example/x.dotm", true));
    parts.put(
        "word/settings.xml",
        "<w:settings " + NAMES + "><w:attachedTemplate r:id=\"rId1\"/></w:settings>");
    parts.put("customXml/item1.xml", "<editor>Jane Editor</editor>");
    parts.put("word/document.xml", text());
    parts.put("word/styles.xml", styles());
    parts.put(
        "word/header1.xml",
        "<w:hdr " + NAMES + "><w:p><w:r><w:t>Acme Council</w:t></w:r></w:p></w:hdr>");
    parts.putAll(changed);
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
      for (Map.Entry<String, String> part : parts.entrySet()) {
        zip.putNextEntry(new ZipEntry(part.getKey()));
        zip.write(part.getValue().getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
      }
    }
    return Files.write(folder.resolve("small.dotx"), bytes.toByteArray());
  }

  private static final String NAMES =
      "xmlns:w=\"" + WordPart.MAIN + "\" xmlns:r=\"" + WordPart.RELATIONSHIPS + "\"";

  private static String types() {
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Override PartName=\"/word/document.xml\" ContentType=\"application/vnd.openxmlformats"
        + "-officedocument.wordprocessingml.template.main+xml\"/></Types>";
  }

  private static String links(String id, String type, String target, boolean outside) {
    return rels(link(id, type, target, outside));
  }

  private static String rels(String links) {
    return "<Relationships xmlns=\"" + RELATIONSHIPS + "\">" + links + "</Relationships>";
  }

  private static String link(String id, String type, String target, boolean outside) {
    String mode = outside ? " TargetMode=\"External\"" : "";
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + OFFICE
        + type
        + "\" Target=\""
        + target
        + "\""
        + mode
        + "/>";
  }

  private static String text() {
    String page =
        "<w:pgSz w:w=\"12240\" w:h=\"15840\"/><w:pgMar w:top=\"1440\" w:right=\"1300\""
            + " w:bottom=\"1440\" w:left=\"1300\" w:header=\"700\" w:footer=\"700\" w:gutter=\"0\"/>";
    return "<w:document "
        + NAMES
        + "><w:body><w:p w:rsidR=\"00AA00AA\"><w:pPr><w:pStyle w:val=\"Titel\"/></w:pPr><w:r>"
        + "<w:t>Type the </w:t></w:r><w:r><w:t>title here</w:t></w:r></w:p>"
        + "<w:p><w:pPr><w:pStyle w:val=\"Datum\"/></w:pPr><w:r><w:t>Date</w:t></w:r></w:p>"
        + "<w:p><w:r><w:t>[Department]</w:t></w:r></w:p>"
        + "<w:p><w:hyperlink r:id=\"rId3\"><w:r><w:t>Working together</w:t></w:r></w:hyperlink>"
        + "<w:r><w:instrText> INCLUDEPICTURE \"https://evil.example/p.png\" </w:instrText></w:r>"
        + "</w:p><w:p><w:pPr><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId2\"/>"
        + page
        + "</w:sectPr></w:pPr></w:p><w:p><w:r><w:t>Sample text of page two</w:t></w:r></w:p>"
        + "<w:sectPr>"
        + page
        + "</w:sectPr></w:body></w:document>";
  }

  private static String styles() {
    return "<w:styles "
        + NAMES
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:sz w:val=\"22\"/></w:rPr></w:rPrDefault>"
        + "</w:docDefaults>"
        + style("Standard", "Normal", "", "")
        + style("Titel", "Title", "Standard", "<w:color w:val=\"990000\"/><w:sz w:val=\"60\"/>")
        + style("Datum", "Date", "Standard", "")
        + style("berschrift1", "heading 1", "Standard", "<w:color w:val=\"990000\"/>")
        + style("berschrift2", "heading 2", "berschrift1", "")
        + style("Beschriftung", "caption", "Standard", "<w:b/>")
        + "</w:styles>";
  }

  private static String style(String id, String name, String base, String letters) {
    String standard = base.isEmpty() ? " w:default=\"1\"" : "";
    String on = base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>";
    return "<w:style w:type=\"paragraph\""
        + standard
        + " w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + on
        + "<w:rPr>"
        + letters
        + "</w:rPr></w:style>";
  }
}
