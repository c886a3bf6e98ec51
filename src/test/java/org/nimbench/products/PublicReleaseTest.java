package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.RealData;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Sha256;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** Robbery in Northvale, rare enough that months and wards of it are small. */
class PublicReleaseTest {
  private static final Period YEAR = Period.parse("2024-10..2025-09");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private Products products;

  @BeforeEach
  void openNorthvale() {
    workspace = Workspace.openToWrite(ExampleWorkspace.copyTo(folder), ExampleWorkspace.CLOCK);
    Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
    products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
  }

  @AfterEach
  void closeIt() {
    workspace.close();
  }

  private Product robbery(Marking marking) {
    Filter robbery = Filter.allCrime().withTypes(List.of("robbery"));
    return products.create(
        new NewProduct(
            ProductType.PROBLEM_PROFILE, "Robbery", YEAR, robbery, marking, "Alex Example"),
        Progress.SILENT);
  }

  private Product plain(Product product) {
    product.sections().forEach(section -> products.text(product.id(), section.key(), ""));
    return products.text(
        product.id(),
        "summary",
        "There were {{e3.total}} robberies, {{e3.peak}} in {{e3.peak-month}} and"
            + " {{e3.latest|words}} at last. See {{ref e2}}.");
  }

  @Test
  void noHiddenNumberStandsAnywhereInTheFiles() throws IOException {
    Product product = plain(robbery(Marking.OFFICIAL));
    Path pdf = folder.resolve("public.pdf");
    Path word = folder.resolve("public.docx");
    products.export(product.id(), List.of(pdf, word), Release.PUBLIC, Progress.SILENT);
    Result.Trend months =
        (Result.Trend) requireNonNull(products.evidence(product.id()).get("e3")).result();
    String all = text(pdf) + parts(word);
    assertThat(text(pdf))
        .contains("There were " + months.series().total() + " robberies, a small number, not shown")
        .contains("in not shown and a small number, not shown at last")
        .contains("See a figure that is not shown (e2)")
        .contains("Figure e2 is left out of this release")
        .contains("Disclosure control")
        .contains("Chart 1", "Map 1");
    int small = 0;
    for (int i = 0; i < months.series().length(); i++) {
      String month = Figures.shortMonth(months.series().month(i));
      if (months.series().counts()[i] < 5 && months.series().counts()[i] > 0) {
        small++;
        assertThat(text(pdf)).containsPattern(month + " +\\* +\\*");
        assertThat(all).doesNotContain(month + " " + months.series().counts()[i] + " ");
      }
    }
    assertThat(small).as("months of one to four").isPositive();
    products.evidence(product.id()).forEach((id, one) -> assertUnsaid(one, all, id));
    assertThat(all).doesNotContain("Alex Example");
  }

  @Test
  void aReleaseInAnOrganisationsTemplateHoldsNoMore() throws IOException {
    Product product = plain(robbery(Marking.OFFICIAL));
    Path look = RealData.file("word-templates/phs-accstats-report.docx");
    Path word = folder.resolve("theirs.docx");
    ExportOrder order = ExportOrder.of(List.of(word), Release.PUBLIC).in(look);
    products.export(product.id(), order, Progress.SILENT);
    String all = parts(word);
    assertThat(all).contains("a small number, not shown").doesNotContain("Alex Example");
    products.evidence(product.id()).forEach((id, one) -> assertUnsaid(one, all, id));
    Path ours = folder.resolve("ours.docx");
    products.export(product.id(), List.of(ours), Release.PUBLIC, Progress.SILENT);
    assertThat(words(all)).as("the same words as in our own look").contains(words(parts(ours)));
  }

  /** The words of a document, from its summary to its end. */
  private static String words(String parts) {
    Matcher text = Pattern.compile("<w:t[^>]*>([^<]*)</w:t>").matcher(parts);
    StringBuilder words = new StringBuilder();
    while (text.find()) {
      words.append(text.group(1));
    }
    int from = words.indexOf("There were ");
    return words.substring(from, words.indexOf("Disclosure control", from));
  }

  /**
   * Captions, alternative texts and hashes of figures with hidden numbers name numbers and ranks.
   */
  private static void assertUnsaid(Evidence one, String all, String id) {
    assertThat(all).as(id).doesNotContain(StampLines.hash(one));
    if (!id.equals("e1")) {
      assertThat(all).as(id).doesNotContain(one.telling().alternativeText());
    }
  }

  private static String text(Path pdf) throws IOException {
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      return new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
    }
  }

  /** Every part of a Word file, tags and all: text, alternative texts, properties, pictures. */
  private static String parts(Path word) throws IOException {
    StringBuilder all = new StringBuilder();
    try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(word))) {
      for (ZipEntry part = zip.getNextEntry(); part != null; part = zip.getNextEntry()) {
        all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
      }
    }
    return all.toString();
  }

  @Test
  void whatIsReleasedIsKeptWithItsLogAndTheSumOfItsFile() throws IOException {
    Product product = plain(robbery(Marking.OFFICIAL));
    Path pdf = folder.resolve("public.pdf");
    assertThat(products.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT))
        .as("sentences for whoever releases it")
        .anyMatch(sentence -> sentence.matches("\\d+ (are|is) below the threshold\\."))
        .first()
        .asString()
        .endsWith("cells are hidden.");
    products.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT);
    assertThat(ReleaseLedger.read(workspace))
        .extracting(Published::id)
        .containsExactly("pp-2025-01/1", "pp-2025-01/2");
    assertThat(workspace.documents("suppression")).hasSize(2);
    Path word = folder.resolve("p.docx");
    assertThat(products.export(product.id(), List.of(word), Release.PARTNER, Progress.SILENT))
        .as("nothing is hidden from partners")
        .isEmpty();
    assertThat(ReleaseLedger.read(workspace).get(2).forWhom()).isEqualTo(ReleaseClass.PARTNER);
  }

  @Test
  void aReleaseThatIsNotInTheLedgerIsNotInTheFolder() {
    Product product = plain(robbery(Marking.OFFICIAL));
    Path file = workspace.file();
    workspace.close();
    workspace = Workspace.openToRead(file);
    Products reading =
        new Products(
            workspace,
            new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE),
            ExampleWorkspace.CLOCK);
    Path pdf = folder.resolve("public.pdf");
    assertThatThrownBy(
            () -> reading.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("opened to read only");
    assertThat(pdf).doesNotExist();
  }

  /** Story 10: where did that number come from? */
  @Test
  void aPublishedNumberIsTracedToItsDataAndRows() throws SQLException {
    Product product = plain(robbery(Marking.OFFICIAL));
    Path pdf = folder.resolve("public.pdf");
    ExportOrder order = ExportOrder.of(List.of(pdf), Release.PUBLIC).by("Alex Example");
    products.export(product.id(), order, Progress.SILENT);
    ExportEntry left = products.exports().withSum(Sha256.of(pdf)).get(0);
    assertThat(left.published()).isEqualTo(product.id() + "/1");
    assertThat(left.by()).isEqualTo("Alex Example");
    String hash = requireNonNull(left.figures().get("e3"));
    Evidence before = requireNonNull(products.evidence(product.id()).get("e3"));
    FigureOrigin origin = products.origins().of(product.id(), "e3", hash);
    assertThat(origin.isCurrent()).isTrue();
    assertThat(origin.exports()).containsExactly(left);
    assertThat(origin.evidence().stamp().n()).isEqualTo(before.stamp().n());
    assertThat(origin.imports())
        .as("imports of the set that hold months of the period")
        .isNotEmpty()
        .allMatch(batch -> batch.about().set().equals(product.subject().set()));
    Result.Table rows = products.origins().rows(origin, Progress.SILENT);
    Path csv = folder.resolve("rows.csv");
    products.origins().write(origin, csv, false, Progress.SILENT);
    assertThat(csv).content(StandardCharsets.UTF_8).contains("month,type,count");
    assertThat(lastInTheTrail()).contains("product figure rows", Sha256.of(csv));
    assertThat(rows.headings()).containsExactly("month", "type", "count");
    assertThat(rows.rows().stream().mapToLong(row -> Long.parseLong(row.get(2))).sum())
        .as("robbery is volume crime: partners see its rows as they are")
        .isEqualTo(before.stamp().n());
  }

  private String lastInTheTrail() throws SQLException {
    try (Connection connection =
            DriverManager.getConnection("jdbc:sqlite:" + workspace.file().toAbsolutePath());
        Statement statement = connection.createStatement();
        ResultSet line = statement.executeQuery("SELECT * FROM audit ORDER BY line DESC LIMIT 1")) {
      StringBuilder words = new StringBuilder();
      for (int i = 1; i <= line.getMetaData().getColumnCount(); i++) {
        words.append(line.getString(i)).append(' ');
      }
      return words.toString();
    }
  }

  @Test
  void aClaimAboutAHiddenNumberStopsTheRelease() {
    Product product = plain(robbery(Marking.OFFICIAL));
    products.text(product.id(), "summary", "September was quiet. {{e3.latest < 10}}");
    assertRefused(product, "e3.latest < 10");
  }

  @Test
  void theTemplatesOwnSentencesAdapt() throws IOException {
    Product product = robbery(Marking.OFFICIAL);
    Path pdf = folder.resolve("public.pdf");
    products.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT);
    assertThat(text(pdf))
        .contains("Sentences that would tell of hidden numbers are left out.")
        .doesNotContain("usual range is")
        .doesNotContain("not shown had the most");
  }

  @Test
  void aTypedNumberThatIsHiddenBesideItStopsTheReleaseUntilSomebodyLooked() {
    Product product = plain(robbery(Marking.OFFICIAL));
    int small = smallMonth(product);
    products.text(
        product.id(),
        "summary",
        "Of {{e3.total}} robberies " + small + " were armed. Patrols ran on 7 routes.");
    assertRefused(product, small + " were armed");
    products
        .clearance()
        .acknowledge(product.id(), "summary", Release.PUBLIC, "Alex Example", "Counted by hand");
    Path pdf = folder.resolve("public.pdf");
    assertThat(products.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT))
        .as("what is not live is told in any case, a line for a section")
        .anyMatch(line -> line.contains(small + " were armed"))
        .containsOnlyOnce(
            "summary: numbers that somebody typed; see that none gives a hidden one away: 7");
    products.text(product.id(), "summary", "Of {{e3.total}} robberies " + small + " were by two.");
    assertThatThrownBy(
            () -> products.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT))
        .as("other words are looked at again")
        .hasMessageContaining("were by two");
  }

  @Test
  void aDraftWhoseSentenceNoLongerHoldsIsNotPublished() {
    Product product = plain(robbery(Marking.OFFICIAL));
    products.text(product.id(), "summary", "Nothing was stolen by force. {{e3.total < 1}}");
    assertThat(products.blocks(product.id(), Release.PUBLIC, Progress.SILENT))
        .anyMatch(block -> block.words().contains("Nothing was stolen"));
    assertThat(products.blocks(product.id(), Release.PARTNER, Progress.SILENT)).isEmpty();
    assertRefused(product, "Nothing was stolen by force.");
  }

  @Test
  void aTitleWithTheNumberOfAHiddenCountIsNotPublished() {
    Product product = plain(robbery(Marking.OFFICIAL));
    products.editor().rename(product.id(), "The " + smallMonth(product) + " robberies of a month");
    assertRefused(product, "robberies of a month");
  }

  @Test
  void aNumberIsFoundHiddenThoughTheSectionOnlyClaimsSomethingOfItsFigure() {
    Product product = plain(robbery(Marking.OFFICIAL));
    int small = smallMonth(product);
    products.text(product.id(), "analysis", "Some " + small + " were armed. {{e3.total > 0}}");
    assertRefused(product, small + " were armed");
  }

  @Test
  void rowsStandInAPublicDocumentWithoutTheNamesOfPeople() throws IOException {
    Product product = plain(robbery(Marking.OFFICIAL));
    products
        .care()
        .rows(
            product.id(),
            "options",
            List.of(
                Map.of(
                    "option", "Light the alley",
                    "works", "A dark alley",
                    "lead", "Pat Example",
                    "effect", "Fewer at night",
                    "measure", "Months of robbery")));
    Path pdf = folder.resolve("public.pdf");
    products.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT);
    assertThat(text(pdf)).contains("Light the alley").doesNotContain("Pat Example");
  }

  @Test
  void everyGradedItemIsLookedAtBeforeThePublicSeesIt() {
    Product product = plain(robbery(Marking.OFFICIAL));
    products.text(product.id(), "summary", "Two vans were seen (B21).");
    assertThat(products.blocks(product.id(), Release.PARTNER, Progress.SILENT)).isEmpty();
    assertRefused(product, "B21");
    products
        .clearance()
        .acknowledge(product.id(), "summary", Release.PUBLIC, "Alex Example", "Known in the press");
    Path pdf = folder.resolve("public.pdf");
    products.export(product.id(), List.of(pdf), Release.PUBLIC, Progress.SILENT);
    assertThat(pdf).exists();
  }

  private int smallMonth(Product product) {
    Result.Trend months =
        (Result.Trend) requireNonNull(products.evidence(product.id()).get("e3")).result();
    return java.util.Arrays.stream(months.series().counts())
        .filter(n -> n > 1 && n < 5)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void aMarkedProductIsNotPublished() {
    assertRefused(robbery(Marking.OFFICIAL_SENSITIVE), "OFFICIAL-SENSITIVE");
  }

  @Test
  void aFigureThatCannotBeGuardedStopsTheReleaseAndIsNamed() {
    Product product = plain(robbery(Marking.OFFICIAL));
    Recipe change =
        new Recipe(
            "hotspot.change",
            product.subject(),
            new PeriodRule.OfProduct(0),
            Map.of("bandwidth", "400"),
            null);
    String id = products.add(product.id(), "analysis", change, Progress.SILENT).id();
    assertRefused(product, id);
  }

  private void assertRefused(Product product, String why) {
    Path word = folder.resolve("p.docx");
    assertThatThrownBy(
            () -> products.export(product.id(), List.of(word), Release.PUBLIC, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(why);
    assertThat(word).doesNotExist();
    assertThat(ReleaseLedger.read(workspace)).isEmpty();
  }
}
