package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.study.Evidence;

/** What is pointed at on a chart is what is drawn there. */
class ChartPlacesTest {
  private static final PictureStyle FIGURE = new PictureStyle(160, 62, Look.PAPER, "", false);

  /** The library draws in hundredths of a millimetre and in floats. */
  private static final double DRAWN = 0.02;

  private static List<Bounds> solids(List<Mark> marks, int colour) {
    List<Bounds> found = new ArrayList<>();
    for (Mark mark : marks) {
      if (mark instanceof Mark.Group group) {
        found.addAll(solids(group.marks(), colour));
      } else if (mark instanceof Mark.Shape shape
          && shape.fill() instanceof Fill.Solid solid
          && solid.colour().rgb() == colour) {
        found.add(box(shape.path().coordinates()));
      }
    }
    return found;
  }

  private static Bounds box(double... coordinates) {
    double left = Double.POSITIVE_INFINITY;
    double top = Double.POSITIVE_INFINITY;
    double right = Double.NEGATIVE_INFINITY;
    double bottom = Double.NEGATIVE_INFINITY;
    for (int i = 0; i < coordinates.length; i += 2) {
      left = Math.min(left, coordinates[i]);
      right = Math.max(right, coordinates[i]);
      top = Math.min(top, coordinates[i + 1]);
      bottom = Math.max(bottom, coordinates[i + 1]);
    }
    return new Bounds(left, top, right, bottom);
  }

  @Test
  void everyBarStandsInTheColumnOfItsMonthWithItsTopAtTheValue() {
    Evidence evidence = Months.kind("monthly", Months.calm());
    PlacedChart chart = Pictures.placed(evidence, null, FIGURE);
    List<Bounds> bars = solids(chart.drawing().marks(), Palette.of(Look.PAPER).bar().rgb());
    assertThat(bars).hasSameSizeAs(chart.places().marks()).hasSize(36);
    for (int i = 0; i < bars.size(); i++) {
      ChartPlaces.Place place = chart.places().marks().get(i);
      assertThat(bars.get(i).top()).isCloseTo(place.y(), within(DRAWN));
      assertThat(bars.get(i).left()).isBetween(place.left(), place.right());
      assertThat(bars.get(i).right()).isBetween(place.left(), place.right());
    }
  }

  @Test
  void everyBarOfASeasonStandsInItsColumn() {
    PlacedChart chart = Pictures.placed(Months.season(), null, FIGURE);
    List<Bounds> bars = solids(chart.drawing().marks(), Palette.of(Look.PAPER).bar().rgb());
    assertThat(bars).hasSameSizeAs(chart.places().marks()).hasSize(12);
    for (int i = 0; i < bars.size(); i++) {
      assertThat(bars.get(i).top()).isCloseTo(chart.places().marks().get(i).y(), within(DRAWN));
    }
  }

  @Test
  void aGapHasAColumnAndNoValue() {
    ChartPlaces places = Pictures.placed(Months.control(Months.gappy(), 24), null, FIGURE).places();
    assertThat(places.marks().get(13).y()).isNaN();
    assertThat(places.marks().get(12).y()).isBetween(places.plot().top(), places.plot().bottom());
  }

  @Property(tries = 200)
  void aPointBelongsToTheColumnItLiesInAndToTheNearestBeyondTheEnds(
      @ForAll @IntRange(max = 1700) int tenths) {
    ChartPlaces places =
        Pictures.placed(Months.kind("rolling", Months.calm()), null, FIGURE).places();
    double x = tenths / 10.0;
    ChartPlaces.Place found = places.marks().get(places.at(x));
    assertThat(Math.max(places.plot().left(), Math.min(places.plot().right(), x)))
        .isBetween(found.left() - 1e-9, found.right() + 1e-9);
  }
}
