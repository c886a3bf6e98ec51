package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.work.Progress;
import org.openxmlformats.schemas.officeDocument.x2006.extendedProperties.PropertiesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CommentsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;

/** Each part of a Word file obeys the transitional schema of ISO/IEC 29500. */
class WordSchemaTest {
  /** Parts whose schema belongs to the packaging standard; checked by opening the package. */
  private static final List<String> PACKAGING =
      List.of("[Content_Types].xml", "docProps/core.xml", ".rels");

  @TempDir private static Path folder = Path.of("");

  private static Map<String, String> profile = Map.of();

  @BeforeAll
  static void writeOne() throws IOException {
    profile = parts(SampleDocument.profile());
  }

  @Test
  void everyPartOfAShortProductIsValid() throws Exception {
    assertValid(profile);
  }

  @Test
  void everyPartOfALongProductIsValid() throws Exception {
    assertValid(parts(SampleDocument.assessment()));
  }

  @Test
  void commentsStandBesideTheirParagraphsInAPartOfTheirOwn() throws Exception {
    Map<String, String> parts = parts(SampleDocument.commented());
    assertValid(parts);
    assertThat(parts.get("word/comments.xml"))
        .contains(
            "w:author=\"J. March\"",
            "w:initials=\"JM\"",
            "Say why.",
            "Re-read &amp; check.",
            "Which week?");
    String body = parts.getOrDefault("word/document.xml", "");
    assertThat(body.split("<w:commentReference ", -1))
        .as("one of them on a table without a caption")
        .hasSize(5);
    assertThat(body).doesNotContain("Say why.");
    assertThat(parts(SampleDocument.profile())).doesNotContainKey("word/comments.xml");
  }

  /** Every part obeys its schema. */
  static void assertValid(Map<String, String> parts) throws XmlException {
    assertThat(parts)
        .containsKeys("word/document.xml", "word/styles.xml", "word/numbering.xml")
        .containsKeys("word/settings.xml", "word/header1.xml", "word/footer1.xml");
    for (Map.Entry<String, String> part : parts.entrySet()) {
      if (PACKAGING.stream().noneMatch(part.getKey()::endsWith)) {
        assertThat(faults(part.getKey(), part.getValue())).as(part.getKey()).isEmpty();
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        // A table without its grid, which one library forgets to write.
        "word/document.xml | <w:tblGrid>.*?</w:tblGrid> | ''",
        // Properties in the wrong order.
        "word/document.xml | <w:cantSplit/><w:tblHeader/> | <w:tblHeaders/><w:cantSplit/>",
        "word/document.xml | w:fldCharType=\"begin\" | w:fldCharType=\"start\"",
        "word/document.xml | <wp:extent cx=\"[0-9]+\" | <wp:extent cx=\"wide\"",
        "word/document.xml | <w:pStyle ([^>]*)/> | <w:keepNext/><w:pStyle $1/>",
        "word/styles.xml | <w:outlineLvl w:val=\"0\"/> | <w:outlineLvl w:val=\"first\"/>",
        "word/numbering.xml | w:val=\"decimal\" | w:val=\"numbers\"",
        "word/settings.xml | <w:zoom w:percent=\"100\"/> | <w:zoom/>",
        "word/header1.xml | <w:tab/> | <w:tabulator/>",
      })
  void theCheckFindsASpoiltPart(String part, String pattern, String spoilt) throws Exception {
    String whole = profile.getOrDefault(part, "");
    String changed = whole.replaceFirst("(?s)" + pattern, spoilt);
    assertThat(changed).isNotEqualTo(whole);
    assertThat(faults(part, changed)).isNotEmpty();
  }

  private static List<String> faults(String part, String xml) throws XmlException {
    List<Object> errors = new ArrayList<>();
    @SuppressWarnings("unchecked")
    XmlOptions options = new XmlOptions().setErrorListener((List) errors);
    parse(part, xml).validate(options);
    return errors.stream().map(String::valueOf).toList();
  }

  private static XmlObject parse(String part, String xml) throws XmlException {
    return switch (part.replaceAll("[0-9]", "")) {
      case "word/document.xml" -> DocumentDocument.Factory.parse(xml);
      case "word/comments.xml" -> CommentsDocument.Factory.parse(xml);
      case "word/styles.xml" -> StylesDocument.Factory.parse(xml);
      case "word/numbering.xml" -> NumberingDocument.Factory.parse(xml);
      case "word/settings.xml" -> SettingsDocument.Factory.parse(xml);
      case "word/header.xml" -> HdrDocument.Factory.parse(xml);
      case "word/footer.xml" -> FtrDocument.Factory.parse(xml);
      case "docProps/app.xml" -> PropertiesDocument.Factory.parse(xml);
      default -> throw new IllegalArgumentException("A part that no schema is known for: " + part);
    };
  }

  private static Map<String, String> parts(Document document) throws IOException {
    Path file = folder.resolve("document.docx");
    WordWriter.write(document, file, Progress.SILENT);
    return parts(file);
  }

  /** The parts of a Word file that are text, by name. */
  static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new TreeMap<>();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : zip.stream().map(ZipEntry.class::cast).toList()) {
        if (!entry.getName().endsWith(".png")) {
          try (InputStream in = zip.getInputStream(entry)) {
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            in.transferTo(bytes);
            parts.put(entry.getName(), bytes.toString(StandardCharsets.UTF_8));
          }
        }
      }
    }
    return parts;
  }
}
