package org.nimbench.products.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.RealData;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Prescribed;
import org.nimbench.products.Previous;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * Surrey's published crimes lack September to November 2021 and January to November 2023: a product
 * carried across the gap makes nothing up for it.
 */
class SurreyRollTest {
  private static final Period BEFORE = Period.parse("2022-12");
  private static final Period AFTER = Period.parse("2024-12");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private static Products products;

  @SuppressWarnings("NullAway.Init")
  private static RollForward forward;

  @BeforeAll
  static void takeSurreyIn() {
    Path zip = RealData.file("police-uk/surrey-2020-08-to-2024-12.zip");
    workspace = Workspace.create(folder.resolve("s.gpkg"), "Surrey", ExampleWorkspace.CLOCK);
    Intake.load(workspace, IntakeRequest.of(SetKey.POLICE_CRIME, zip), Progress.SILENT);
    Path areas = RealData.file("boundaries/surrey_lsoa2011_merged.geojson");
    AreaLayer layer = BoundaryFile.read(areas, BoundaryOptions.of("lsoa"), Progress.SILENT).layer();
    workspace.write(
        "areas",
        transaction -> {
          transaction.putLayer(layer);
          return layer;
        });
    Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
    products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
    forward = new RollForward(workspace, studies, products);
  }

  @AfterAll
  static void close() {
    if (workspace != null) {
      workspace.close();
    }
  }

  @Test
  void acrossTheGapNothingIsMadeUp() {
    Product product =
        products.create(
            new NewProduct(
                ProductType.PROBLEM_PROFILE,
                "Burglary in Surrey",
                BEFORE,
                Filter.allCrime().withTypes(List.of("burglary"))),
            Progress.SILENT);
    products.text(
        product.id(),
        "summary",
        "{{e3.total}} in {{product.period}}. The year before is known. {{e3.previous > 0}}");

    Rolled toTheGap =
        forward.rehearse(product.id(), RollAsk.to(Period.parse("2023-06")), Progress.SILENT);
    assertThat(toTheGap.report().figures(Fate.BEHIND))
        .extracting(FigureTurn::id)
        .as("nothing was taken in for June 2023: its figures stay where they are")
        .contains("e1", "e3", "e7");

    Rolled rolled = forward.rehearse(product.id(), RollAsk.to(AFTER), Progress.SILENT);
    forward.keep(List.of(rolled));
    RollReport report = rolled.report();
    assertThat(report.figures(Fate.BEHIND)).isEmpty();
    long inDecember = counted(workspace, AFTER);
    FigureTurn month =
        report.figures().stream().filter(f -> f.id().equals("e3")).findFirst().orElseThrow();
    assertThat(month.values())
        .contains(
            new ValueTurn(
                "total",
                String.format("%,d", counted(workspace, BEFORE)),
                String.format("%,d", inDecember)));
    assertThat(month.gaps()).isEmpty();
    products.evidence(report.into()).values().forEach(SurreyRollTest::assertCoveredAsTakenIn);
    FigureTurn longRun =
        report.figures().stream().filter(f -> f.id().equals("e4")).findFirst().orElseThrow();
    assertThat(longRun.gaps()).contains("January 2023 to November 2023");
    Path pdf = folder.resolve("surrey.pdf");
    products.export(report.into(), List.of(pdf), Release.PARTNER, Progress.SILENT);
    assertThat(pdf).isNotEmptyFile();
  }

  @Test
  void anAssessmentHasItsFirstTwoContentsByEvidenceAndNamesTheOtherFiveBeforeAndAfterTheGap()
      throws IOException {
    Product before =
        products.create(
            new NewProduct(
                ProductType.STRATEGIC_ASSESSMENT,
                "Strategic assessment of Surrey",
                Period.parse("2022-01..2022-12"),
                Filter.allCrime()),
            Progress.SILENT);
    assertThat(incomplete(before.id()))
        .as("nobody has said what came before it")
        .containsExactly("b", "c", "d", "e", "f", "g");
    products.care().previous(before.id(), new Previous("", LocalDate.parse("2021-12-31")));
    assertThat(incomplete(before.id())).containsExactly("c", "d", "e", "f", "g");

    RollAsk ask = RollAsk.to(Period.parse("2024-01..2024-12"));
    Rolled rolled = forward.rehearse(before.id(), ask, Progress.SILENT);
    forward.keep(List.of(rolled));
    RollReport report = rolled.report();
    assertThat(report.figures(Fate.BEHIND)).allMatch(figure -> !figure.why().isBlank());
    assertThat(report.figures(Fate.FOLLOWED)).hasSizeGreaterThan(30);
    assertThat(incomplete(report.into())).containsExactly("c", "d", "e", "f", "g");
    assertThat(products.check(report.into()).missing()).allMatch(one -> !one.why().isBlank());
    products.evidence(report.into()).values().forEach(SurreyRollTest::assertCoveredAsTakenIn);
    Path pdf = folder.resolve("assessment.pdf");
    products.export(report.into(), List.of(pdf), Release.PARTNER, Progress.SILENT);
    try (PDDocument document = Loader.loadPDF(pdf.toFile())) {
      String printed = new PDFTextStripper().getText(document).replaceAll("\\s+", " ");
      assertThat(printed).as("charts show the gap").contains("no data").doesNotContain("{{");
    }
  }

  /** Letters of the prescribed contents that still lack something. */
  private static List<String> incomplete(String id) {
    return products.prescribed(products.product(id), products.check(id)).stream()
        .filter(one -> !one.isComplete())
        .map(Prescribed::letter)
        .toList();
  }

  private static void assertCoveredAsTakenIn(Evidence one) {
    if (one.result() instanceof Result.Trend trend) {
      for (int i = 0; i < trend.series().length(); i++) {
        boolean isCovered = workspace.coverage(SetKey.POLICE_CRIME).covers(trend.series().month(i));
        assertThat(trend.series().covered()[i]).as(one.id()).isEqualTo(isCovered);
      }
    }
  }

  private static long counted(Workspace workspace, Period period) {
    var all = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
    int type = OffenceTypes.matching(SetKey.POLICE_CRIME, "burglary").get(0).number();
    long count = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean isIn =
          all.firstDays()[i] >= period.from().toEpochDay()
              && all.lastDays()[i] <= period.lastDay().toEpochDay();
      count += isIn && all.types()[i] == type ? 1 : 0;
    }
    return count;
  }
}
