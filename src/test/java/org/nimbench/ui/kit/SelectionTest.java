package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;

class SelectionTest {
  private static final Period YEAR = Period.ofMonths(YearMonth.of(2024, 10), YearMonth.of(2025, 9));
  private static final Period WINTER =
      Period.ofMonths(YearMonth.of(2024, 11), YearMonth.of(2025, 2));
  private static final AreaChoice PRIORY = new AreaChoice("wards", List.of("E05000005"));

  private final Selection selection = new Selection();
  private final Filter filter = Filter.allCrime().withPeriod(YEAR);

  @Test
  void nothingSelectedLeavesTheFilterAsItIs() {
    assertThat(selection.isEmpty()).isTrue();
    assertThat(selection.inPlace(filter)).isEqualTo(filter);
    assertThat(selection.inMonths(filter)).isEqualTo(filter);
  }

  @Test
  void anAreaAndMonthsNarrowTheFilter() {
    selection.place().set(Selection.Place.of(PRIORY, "Priory"));
    selection.months().set(WINTER);
    assertThat(selection.inMonths(selection.inPlace(filter)))
        .isEqualTo(filter.withAreas(PRIORY).withPeriod(WINTER));
    selection.clear();
    assertThat(selection.isEmpty()).isTrue();
  }

  @Test
  void aRectangleInsideARectangleIsWhatBothShare() {
    selection.place().set(Selection.Place.of(new Box(5, 5, 20, 20), "Rectangle"));
    Filter boxed = filter.withBox(new Box(0, 0, 10, 30));
    assertThat(selection.inPlace(boxed).box()).isEqualTo(new Box(5, 5, 10, 20));
    assertThat(selection.inPlace(filter).box()).isEqualTo(new Box(5, 5, 20, 20));
  }

  @Test
  void rectanglesThatDoNotMeetShareNoGround() {
    selection.place().set(Selection.Place.of(new Box(50, 50, 60, 60), "Rectangle"));
    Box shared = selection.inPlace(filter.withBox(new Box(0, 0, 10, 10))).box();
    assertThat(shared).isNotNull();
    assertThat(shared.width() * shared.height()).isZero();
  }
}
