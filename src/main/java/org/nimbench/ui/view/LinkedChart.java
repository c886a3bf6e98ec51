package org.nimbench.ui.view;

import java.time.YearMonth;
import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.picture.Beside;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.work.WorkRunner;

/**
 * A finished chart whose months can be pointed at, walked through and brushed. The picture is the
 * engine's; over it lies what feels the mouse and the keyboard.
 */
public final class LinkedChart extends StackPane {
  private final ChartPane chart;
  private final ChartMarks marks = new ChartMarks();
  private final ObjectProperty<@Nullable Period> months = new SimpleObjectProperty<>();
  private final ReadOnlyObjectWrapper<@Nullable YearMonth> pointed = new ReadOnlyObjectWrapper<>();
  private Result.@Nullable Trend shown;

  /** An empty chart; {@link #show} fills it. */
  public LinkedChart(WorkRunner painters, ObservableValue<Look> look) {
    this.chart = new ChartPane(painters, look);
    getStyleClass().add("nb-linked-chart");
    getChildren().addAll(chart, marks);
    chart.places().addListener((observed, before, now) -> marks.place(now));
    marks.brushed().addListener((observed, before, now) -> brushed(now));
    marks.current().addListener((observed, before, now) -> pointed(now.intValue()));
    months.addListener((observed, before, now) -> choose());
  }

  /**
   * Shows evidence of a trend.
   *
   * @param beside a second series behind it; null for none
   */
  public void show(Evidence evidence, @Nullable Beside beside) {
    Result.Trend trend = (Result.Trend) evidence.result();
    shown = trend;
    marks.name(ChartNames.of(trend), true);
    chart.show(evidence, beside);
    choose();
  }

  private static boolean isOfMonths(Result.Trend trend) {
    return trend.season().length == 0;
  }

  private @Nullable MonthlySeries series() {
    Result.Trend trend = shown;
    return trend == null || !isOfMonths(trend) ? null : trend.series();
  }

  private void brushed(@Nullable List<Integer> span) {
    Result.Trend trend = shown;
    if (trend != null && span != null) {
      Period wanted = meant(trend, span.get(0), span.get(1));
      months.set(wanted == null || wanted.equals(months.get()) ? null : wanted);
    }
  }

  /** The months of marks; a calendar month means the newest there is. */
  private static @Nullable Period meant(Result.Trend trend, int from, int to) {
    MonthlySeries series = trend.series();
    return isOfMonths(trend)
        ? Period.ofMonths(series.month(from), series.month(to))
        : SeasonSpan.newest(series, from, to);
  }

  private void pointed(int index) {
    MonthlySeries series = series();
    pointed.set(
        series == null || index < 0 || index >= series.length() ? null : series.month(index));
  }

  private void choose() {
    Result.Trend trend = shown;
    Period chosen = months.get();
    marks.choose(index -> trend != null && chosen != null && isChosen(trend, chosen, index));
  }

  private static boolean isChosen(Result.Trend trend, Period chosen, int index) {
    if (!isOfMonths(trend)) {
      return SeasonSpan.isIn(chosen, index);
    }
    YearMonth month = trend.series().month(index);
    return !month.isBefore(chosen.firstMonth()) && !month.isAfter(chosen.lastMonth());
  }

  /** The months that are brushed, whole ones; null for none. */
  public ObjectProperty<@Nullable Period> months() {
    return months;
  }

  /** The month that has, or last had, the keyboard; null before any had. */
  public ReadOnlyObjectProperty<@Nullable YearMonth> pointed() {
    return pointed.getReadOnlyProperty();
  }

  /** The picture alone, to be dimmed or named. */
  public ChartPane picture() {
    return chart;
  }
}
