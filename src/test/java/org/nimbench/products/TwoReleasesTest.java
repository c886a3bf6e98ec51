package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;

/**
 * Two public releases of one town, a quarter apart, read as anybody can read them: from the Word
 * file, the workbook and the PDF, by a reader who adds and subtracts everything that stands there.
 */
class TwoReleasesTest {
  /** Where a PDF says something beside its pages. */
  private static final List<COSName> SAID =
      List.of(COSName.ALT, COSName.TITLE, COSName.ACTUAL_TEXT, COSName.CONTENTS);

  private static final Pattern DESCRIBED = Pattern.compile("descr=\"([^\"]*)\"");
  private static final List<TownReader.Asked> FIRST_TABLES =
      List.of(
          new TownReader.Asked("type", List.of()),
          new TownReader.Asked("area:wards", List.of("robbery")),
          new TownReader.Asked("area:wards,type", List.of()),
          new TownReader.Asked("area:wards,month", List.of("shoplifting")),
          new TownReader.Asked("trend.monthly", "month", List.of("robbery")),
          new TownReader.Asked("hotspot.areas", "area:wards", List.of("robbery")));
  private static final List<TownReader.Asked> SECOND_TABLES =
      List.of(
          new TownReader.Asked("type", List.of()),
          new TownReader.Asked("area:wards", List.of("robbery")),
          new TownReader.Asked("area:wards,type", List.of()),
          new TownReader.Asked("quarter", List.of("robbery")),
          new TownReader.Asked("trend.monthly", "month", List.of("robbery")),
          new TownReader.Asked("hotspot.areas", "area:wards", List.of("robbery")),
          new TownReader.Asked("area:wards,month", List.of("burglary")),
          new TownReader.Asked("month,type", List.of()));

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void whatBothReleasesPrintLeavesEveryHiddenCountFiveWholeNumbers() throws IOException {
    TownReader reader = new TownReader(folder);
    try (Workspace workspace = SmallTown.create(folder)) {
      Products products =
          new Products(
              workspace, new Studies(workspace, SmallTown.CLOCK, Events.NONE), SmallTown.CLOCK);
      SmallTown.send(workspace, 0, 3);
      publish(reader, products, "2024-10..2024-12", 3, FIRST_TABLES);
      assertThat(reader.hidden()).as("hidden in the first release").hasSizeGreaterThan(5);
      reader.hidden().forEach(cell -> reader.assertIsSafe(cell, "first release"));
      SmallTown.send(workspace, 3, SmallTown.MONTHS);
      int before = reader.hidden().size();
      publish(reader, products, "2024-10..2025-03", 6, SECOND_TABLES);
      assertThat(reader.hidden()).as("hidden in the second release").hasSizeGreaterThan(before + 4);
    }
    assertThat(reader.attack("both releases")).as("small counts attacked").isGreaterThan(8);
  }

  private static void publish(
      TownReader reader,
      Products products,
      String period,
      int months,
      List<TownReader.Asked> tables)
      throws IOException {
    List<Path> files = reader.publish(products, Release.PUBLIC, period, months, tables);
    assertNothingBeside(files.get(0), files.get(1));
    assertNothingBeside(files.get(2));
  }

  /**
   * No chart with its numbers, no comment, no other object goes with the files; alternative texts
   * and properties hold no number but those of days and years.
   */
  private static void assertNothingBeside(Path word, Path book) throws IOException {
    Map<String, String> parts = new HashMap<>(parts(word));
    parts.putAll(parts(book));
    assertThat(parts.keySet())
        .noneMatch(name -> name.matches(".*(chart|comment|embed|external|pivot|customXml).*"));
    String beside =
        parts.entrySet().stream()
            .filter(part -> part.getKey().startsWith("docProps"))
            .map(part -> part.getValue().replaceAll("<[^>]*>", " "))
            .collect(Collectors.joining(" "));
    Matcher described = DESCRIBED.matcher(parts.getOrDefault("word/document.xml", ""));
    int pictures = 0;
    while (described.find()) {
      if (described.group(1).contains("hatched")) {
        pictures++;
        beside += " " + described.group(1);
      }
    }
    assertThat(pictures)
        .as("a chart and a map with something hidden, each told twice")
        .isEqualTo(4);
    assertThat(beside.replaceAll("20\\d\\d(-\\d\\d-\\d\\dT[\\d:.]+Z)?", ""))
        .doesNotContainPattern("(?<![.\\d\\w-])[1-9]\\d*(?![.\\d])");
  }

  /**
   * Nor does anything with the PDF: its descriptions and properties say what is printed, or no
   * number.
   */
  private static void assertNothingBeside(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String printed = new PDFTextStripper().getText(document).replaceAll("\\s+", "");
      List<String> beside = new ArrayList<>();
      for (COSObject object : objects(document)) {
        if (object.getObject() instanceof COSDictionary part) {
          assertThat(part.getCOSName(COSName.TYPE)).isNotEqualTo(COSName.getPDFName("Filespec"));
          for (COSName key : SAID) {
            beside.add(
                Objects.requireNonNullElse(part.getString(key), "")
                    .replaceFirst("^(Table|Figure|Chart|Map) \\d+: ", ""));
          }
        }
      }
      assertThat(beside).as("pictures are described").anyMatch(words -> words.contains("hatched"));
      beside.removeIf(words -> printed.contains(words.replaceAll("\\s+", "")));
      assertThat(String.join(" ", beside).replaceAll("20\\d\\d", ""))
          .doesNotContainPattern("(?<![.\\d\\w-])[1-9]\\d*(?![.\\d])");
    }
  }

  private static List<COSObject> objects(PDDocument document) {
    return document.getDocument().getXrefTable().keySet().stream()
        .map(key -> document.getDocument().getObjectFromPool(key))
        .toList();
  }

  private static Map<String, String> parts(Path file) throws IOException {
    Map<String, String> parts = new HashMap<>();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(file))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        parts.put(part.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return parts;
  }
}
