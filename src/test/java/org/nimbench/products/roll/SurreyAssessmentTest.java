package org.nimbench.products.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.RealData;
import org.nimbench.geography.BoundaryFile;
import org.nimbench.geography.BoundaryOptions;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.CheckReport;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Previous;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.Theme;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * A strategic assessment of Surrey's published crimes, to 2022 and carried across the gap of 2023.
 */
class SurreyAssessmentTest {
  private static final Period BEFORE = Period.parse("2022-01..2022-12");
  private static final Period AFTER = Period.parse("2024-01..2024-12");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @Test
  void levelsAndChangesAreThereTheOtherFiveAreNamedAndNothingIsMadeUpAcrossTheGap() {
    Path zip = RealData.file("police-uk/surrey-2020-08-to-2024-12.zip");
    Path areas = RealData.file("boundaries/surrey_lsoa2011_merged.geojson");
    try (Workspace workspace =
        Workspace.create(folder.resolve("s.gpkg"), "Surrey", ExampleWorkspace.CLOCK)) {
      Intake.load(workspace, IntakeRequest.of(SetKey.POLICE_CRIME, zip), Progress.SILENT);
      workspace.write(
          "areas",
          transaction -> {
            BoundaryOptions options =
                new BoundaryOptions("lsoa", null, null, null, null, null, "2011", null);
            transaction.putLayer(BoundaryFile.read(areas, options, Progress.SILENT).layer());
            return 1;
          });
      Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
      Products products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
      Filter burglary = Filter.allCrime().withTypes(List.of("burglary"));
      Product made =
          products.create(
              new NewProduct(
                  ProductType.STRATEGIC_ASSESSMENT,
                  "Surrey",
                  BEFORE,
                  Filter.allCrime(),
                  null,
                  null,
                  List.of(new Theme("burglary", "Burglary", burglary)),
                  new Previous("", LocalDate.of(2021, 12, 31)),
                  null),
              Progress.SILENT);
      assertThat(missing(products, made.id())).containsExactly("c", "d", "e", "f", "g");

      RollForward forward = new RollForward(workspace, studies, products);
      Rolled rolled = forward.rehearse(made.id(), RollAsk.to(AFTER), Progress.SILENT);
      forward.keep(List.of(rolled));
      RollReport report = rolled.report();
      assertThat(missing(products, report.into())).containsExactly("c", "d", "e", "f", "g");
      String words =
          DocumentRuns.of(products.document(report.into(), Release.PARTNER, Progress.SILENT))
              .toString();
      assertThat(words)
          .as("the year before is a gap: no change is told")
          .contains("The twelve months before are not all covered, so no change is stated.")
          .doesNotContain(" fell from ")
          .doesNotContain(" rose from ");
      Path pdf = Path.of("target", "surrey-assessment.pdf");
      products.export(report.into(), List.of(pdf), Release.PARTNER, Progress.SILENT);
      assertThat(pdf).isNotEmptyFile();
    }
  }

  private static Set<String> missing(Products products, String id) {
    Set<String> letters = new TreeSet<>();
    products.check(id).missing().stream()
        .map(CheckReport.Missing::statutory)
        .filter(letter -> !letter.isEmpty())
        .forEach(letters::add);
    return letters;
  }
}
