package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.CellVerdict;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Showing;
import org.nimbench.kernel.Words;
import org.nimbench.study.AreaClasses;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.study.Telling;
import org.nimbench.temporal.MonthlySeries;

/**
 * What the picture of a figure with hidden counts is drawn from: a chart whose hidden months are
 * gaps, a map whose hidden areas are hatched. It holds no hidden count, and its scale and its
 * classes are made of shown ones only.
 */
final class GuardedPicture {
  private GuardedPicture() {}

  /**
   * The evidence to draw; empty where a table says all there is.
   *
   * @param guarded the figure as a table
   */
  static Optional<Evidence> of(Figure figure, Evidence guarded, Judged judged) {
    Result original = figure.evidence().result();
    if (original instanceof Result.Trend trend) {
      Result.Trend chart = chart(trend, figure.rows(), judged);
      boolean isBlank = chart.series().total() == 0;
      return isBlank ? Optional.empty() : Optional.of(drawn(guarded, chart));
    }
    if (original instanceof Result.Areas areas) {
      String breaks = figure.evidence().recipe().parameters().getOrDefault("breaks", "");
      Result.Areas map = map(areas, figure.rows(), judged, breaks);
      boolean isBlank = map.areas().stream().allMatch(AreaFigure::hides);
      return isBlank ? Optional.empty() : Optional.of(drawn(guarded, map));
    }
    return Optional.empty();
  }

  private static Evidence drawn(Evidence guarded, Result result) {
    Telling words = guarded.telling();
    return new Evidence(
        guarded.id(),
        guarded.recipe(),
        guarded.period(),
        result,
        guarded.stamp(),
        new Telling(
            words.title(),
            words.finding(),
            words.subtitle(),
            Words.text("products.release.alternative.picture", words.title()),
            words.whatThisDid(),
            words.cautions()));
  }

  private static boolean isShown(@Nullable CellKey key, Judged judged) {
    return key != null
        && judged.of(key).map(CellVerdict::showing).filter(s -> s == Showing.EXACT).isPresent();
  }

  /** Months without those of the year before, whose counts may be hidden elsewhere. */
  private static Result.Trend chart(
      Result.Trend trend, List<@Nullable CellKey> rows, Judged judged) {
    MonthlySeries series = trend.series();
    int[] counts = series.counts().clone();
    boolean[] covered = series.covered().clone();
    for (int i = 0; i < counts.length; i++) {
      if (!covered[i]) {
        counts[i] = 0;
      } else if (!isShown(rows.get(i), judged)) {
        counts[i] = MonthlySeries.HIDDEN;
        covered[i] = false;
      }
    }
    double[] none = new double[counts.length];
    Arrays.fill(none, Double.NaN);
    return new Result.Trend(
        trend.kind(),
        new MonthlySeries(series.first(), counts, covered, series.complete()),
        none,
        none,
        null,
        List.of(),
        trend.events(),
        new double[0]);
  }

  private static Result.Areas map(
      Result.Areas areas, List<@Nullable CellKey> rows, Judged judged, String breaks) {
    List<AreaFigure> figures = new ArrayList<>();
    for (int i = 0; i < areas.areas().size(); i++) {
      AreaFigure figure = areas.areas().get(i);
      figures.add(isShown(rows.get(i), judged) ? figure : figure.hidden());
    }
    boolean asRate = !areas.per().isEmpty();
    return new Result.Areas(
        areas.layer(),
        areas.per(),
        areas.year(),
        figures,
        AreaClasses.of(figures, asRate, breaks),
        0);
  }
}
