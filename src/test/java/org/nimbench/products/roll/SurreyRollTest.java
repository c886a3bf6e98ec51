package org.nimbench.products.roll;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.RealData;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.NewProduct;
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
  Path folder;

  @Test
  void acrossTheGapNothingIsMadeUp() {
    Path zip = RealData.file("police-uk/surrey-2020-08-to-2024-12.zip");
    try (Workspace workspace =
        Workspace.create(folder.resolve("s.gpkg"), "Surrey", ExampleWorkspace.CLOCK)) {
      Intake.load(workspace, IntakeRequest.of(SetKey.POLICE_CRIME, zip), Progress.SILENT);
      Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
      Products products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
      RollForward forward = new RollForward(workspace, studies, products);
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
      for (Evidence one : products.evidence(report.into()).values()) {
        if (one.result() instanceof Result.Trend trend) {
          for (int i = 0; i < trend.series().length(); i++) {
            boolean isCovered =
                workspace.coverage(SetKey.POLICE_CRIME).covers(trend.series().month(i));
            assertThat(trend.series().covered()[i]).isEqualTo(isCovered);
          }
        }
      }
      FigureTurn longRun =
          report.figures().stream().filter(f -> f.id().equals("e4")).findFirst().orElseThrow();
      assertThat(longRun.gaps()).contains("January 2023 to November 2023");
      Path pdf = folder.resolve("surrey.pdf");
      products.export(report.into(), List.of(pdf), Release.PARTNER, Progress.SILENT);
      assertThat(pdf).isNotEmptyFile();
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
