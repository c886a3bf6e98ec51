package org.nimbench.ui.products.outline;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.products.MadeReader;
import org.nimbench.products.ProductType;
import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductLine;
import org.nimbench.ui.products.desk.ProductNow;

class OpenPointsViewModelTest {
  private static ProductNow with(OpenPoint.Kind... kinds) {
    List<OpenPoint> open =
        List.of(kinds).stream().map(kind -> new OpenPoint(kind, "where", "", "x")).toList();
    return new ProductNow(
        new ProductLine(
            "p", ProductType.PROBLEM_PROFILE, "Burglary", "2025", LocalDate.of(2025, 9, 30)),
        MadeReader.product("p", "Burglary"),
        List.of(),
        List.of(),
        open,
        List.of(new OpenPoint(OpenPoint.Kind.NOTE, "where", "", "Not yet available: hours.")),
        MadeReader.reader(),
        List.of());
  }

  @Test
  void aProductWithNothingOpenIsComplete() {
    assertThat(OpenPointsViewModel.summary(with())).isEqualTo("Complete");
  }

  @Test
  void openPointsAreCountedByKindInOneLine() {
    assertThat(
            OpenPointsViewModel.summary(
                with(
                    OpenPoint.Kind.SECTION,
                    OpenPoint.Kind.FIGURE,
                    OpenPoint.Kind.FIGURE,
                    OpenPoint.Kind.SENTENCE)))
        .isEqualTo("Still open: 2 figures, 1 sentence, 1 section");
  }
}
