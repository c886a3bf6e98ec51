package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.disclosure.release.PatientReader;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** A hotspot map for partners, of a town where three records of all have no place. */
class HotspotReleaseTest extends OpenTown {
  private static final Filter ALL = Filter.all(SetKey.POLICE_CRIME);

  /** Everything that words can say of a map. */
  private static final String SAID =
      "Told: {{e1.finding}}, {{e1.n}}, {{e1.total}}, {{e1.used}}, {{e1.located}},"
          + " {{e1.not-located}}, {{e1.located-share}}, {{e1.excluded}}, {{e1.hotspot-share}}.";

  private static final String STATEMENT =
      "How far the data behind this product.*?Care for the data";

  @BeforeEach
  void sendRecords() {
    SmallTown.send(workspace, 0, 3);
    List<SentRow> nowhere = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      nowhere.add(
          SentRow.of(9000 + i)
              .nowhere()
              .on(DateSpan.ofMonth(SmallTown.FIRST))
              .type(OffenceTypes.find(SetKey.POLICE_CRIME, "robbery").orElseThrow().number()));
    }
    SentFile.of(SetKey.POLICE_CRIME)
        .from("Transport police")
        .covering(SmallTown.FIRST)
        .into(workspace, nowhere);
  }

  @Test
  void aMapAloneTellsHowManyAreOnItAndNotHowManyThereAre() throws IOException {
    Read read = read(List.of(map()));
    assertThat(read.tells(read.map().stamp().used())).isTrue();
    assertThat(read.pages()).contains("Told: ").contains("a small number, not shown");
    assertSafe(read);
    assertThat(read.statement()).contains("n 301.", "99%").doesNotContain("298");
  }

  @Test
  void aMapBesideATableThatTellsHowManyThereAreDoesNotTellHowManyAreOnIt() throws IOException {
    Read read = read(List.of(map(), new TownReader.Asked("type", List.of()).recipe()));
    assertThat(read.tells(read.map().stamp().n())).as("the total of the table").isTrue();
    assertSafe(read);
  }

  @Test
  void aMapBesideAChartIsLeftOutOrTheChartHidesWhatWouldGiveTheThreeAway() throws IOException {
    Read read =
        read(
            List.of(
                map(),
                new Recipe("trend.monthly", ALL, new PeriodRule.OfProduct(0), Map.of(), null)));
    assertSafe(read);
  }

  /** Whoever knows nothing but the numbers that are printed asks how many have no place. */
  private static void assertSafe(Read read) {
    PatientReader reader = new PatientReader(2);
    if (read.tells(read.map().stamp().n())) {
      reader.reads(List.of(0, 1), read.map().stamp().n());
    }
    if (read.tells(read.map().stamp().used())) {
      reader.reads(List.of(0), read.map().stamp().used());
    }
    long[] range = reader.range(List.of(1));
    assertThat(range[1] == PatientReader.OPEN || range[1] - range[0] >= TownReader.THRESHOLD)
        .as("%s: without a place could only be %d to %d", read.pages(), range[0], range[1])
        .isTrue();
    assertThat(read.pages()).as("the share that has a place").doesNotContain("99.0 per cent");
  }

  /**
   * What stands on the pages and in the alternative texts.
   *
   * @param statement that of quality, which counts whole sets and is not judged
   * @param map as it was made
   */
  private record Read(String pages, String statement, Evidence map) {
    boolean tells(long number) {
      return Pattern.compile("(?<![\\d,.])" + Figures.count(number) + "(?![\\d,]|\\.\\d)")
          .matcher(pages)
          .find();
    }
  }

  private static Recipe map() {
    return new Recipe(
        "hotspot.kde",
        ALL,
        new PeriodRule.OfProduct(0),
        Map.of("bandwidth", "300", "cell", "100"),
        null);
  }

  private Read read(List<Recipe> recipes) throws IOException {
    String id = TownReader.begun(products, "2024-10..2024-12");
    recipes.forEach(one -> products.add(id, "purpose", one, Progress.SILENT));
    products.text(id, "purpose", SAID);
    Path pdf = folder.resolve("release.pdf");
    Path word = folder.resolve("release.docx");
    products.export(id, List.of(pdf, word), Release.PARTNER, Progress.SILENT);
    try (PDDocument document = Loader.loadPDF(pdf.toFile());
        XWPFDocument beside = new XWPFDocument(Files.newInputStream(word))) {
      String pages =
          words(new PDFTextStripper().getText(document)) + words(beside.getDocument().xmlText());
      return new Read(
          pages.replaceAll(STATEMENT, ""),
          pages.replaceAll("^.*?(?=" + STATEMENT + ")", "").replaceAll("Care for the data.*", ""),
          requireNonNull(products.evidence(id).get("e1")));
    }
  }

  private static String words(String written) {
    return written
        .replaceAll("<[^>]*descr=\"([^\"]*)\"", " $1 <")
        .replaceAll("<[^>]*>", " ")
        .replaceAll("\\s+", " ");
  }
}
