package org.nimbench.ui.trends;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/**
 * The Trends screen: one chart of what is filtered and selected. Its question is asked only while
 * the screen is looked at.
 */
public final class TrendsViewModel {
  /** Writes a figure to a file; called on a worker thread. */
  @FunctionalInterface
  public interface Writer {
    /** Writes the finished chart; the extension decides. */
    void write(Evidence evidence, Path file, Progress progress);
  }

  /**
   * A month in the table beside the chart, as text; empty where there is no value.
   *
   * @param month such as {@code Oct 2024}
   */
  public record Row(String month, String count, String lastYear, String rolling) {}

  private final TrendQuestions questions;
  private final Writer writer;
  private final WorkRunner runner;
  private final FilterViewModel filter;
  private final Selection selection;
  private final Newest charts;
  private final ObjectProperty<ChartKind> kind = new SimpleObjectProperty<>(ChartKind.LIMITS);
  private final BooleanProperty allMonths = new SimpleBooleanProperty(true);
  private final BooleanProperty isLookedAt = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper(false);
  private boolean isDue = true;

  /** A chart of a workspace; it asks nothing before it is looked at. */
  public TrendsViewModel(
      TrendQuestions questions,
      Writer writer,
      WorkRunner runner,
      FilterViewModel filter,
      Selection selection) {
    this.questions = questions;
    this.writer = writer;
    this.runner = runner;
    this.filter = filter;
    this.selection = selection;
    this.charts = new Newest(runner);
    filter.filter().addListener((observed, before, now) -> changed());
    selection.place().addListener((observed, before, now) -> changed());
    kind.addListener((observed, before, now) -> changed());
    allMonths.addListener((observed, before, now) -> changed());
    isLookedAt.addListener((observed, before, now) -> askIfDue());
  }

  private void changed() {
    isDue = true;
    askIfDue();
  }

  private void askIfDue() {
    if (!isDue || !isLookedAt.get()) {
      return;
    }
    isDue = false;
    isAsking.set(true);
    Filter asked = selection.inPlace(filter.filter().get());
    Filter question = allMonths.get() ? asked.withPeriod(null) : asked;
    String method = kind.get().method();
    charts.start(
        Words.text("ui.trend.work"),
        progress -> questions.trend(method, question, progress),
        outcome(
            found -> {
              isAsking.set(false);
              problem.set(null);
              evidence.set(found);
            }));
  }

  private <T> Outcome<T> outcome(Consumer<T> done) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        done.accept(result);
      }

      @Override
      public void failed(Problem why) {
        isAsking.set(false);
        problem.set(why);
      }
    };
  }

  /** Writes the finished chart to a file. */
  public void export(Path file, Consumer<Path> done) {
    Evidence shown = evidence.get();
    if (shown != null) {
      runner.start(
          Words.text("ui.trend.work.export", file.getFileName()),
          progress -> {
            writer.write(shown, file, progress);
            return file;
          },
          outcome(done));
    }
  }

  /** The chart as a table, the newest month first. */
  public static List<Row> table(Evidence shown) {
    Result.Trend trend = (Result.Trend) shown.result();
    MonthlySeries series = trend.series();
    return IntStream.range(0, series.length())
        .map(i -> series.length() - 1 - i)
        .mapToObj(
            i ->
                new Row(
                    Figures.shortMonth(series.month(i)),
                    series.covered()[i]
                        ? Figures.count(series.counts()[i])
                        : Words.text("ui.trend.table.gap"),
                    whole(trend.lastYear()[i]),
                    whole(trend.rolling12()[i])))
        .toList();
  }

  private static String whole(double value) {
    return Double.isNaN(value) ? "" : Figures.count(Math.round(value));
  }

  /** Which chart. */
  public ObjectProperty<ChartKind> kind() {
    return kind;
  }

  /** Whether the chart goes over every month held, not only the filter's period. */
  public BooleanProperty allMonths() {
    return allMonths;
  }

  /** Whether the screen is looked at. */
  public BooleanProperty isLookedAt() {
    return isLookedAt;
  }

  /** The figure that is shown; null until the first is made. */
  public ReadOnlyObjectProperty<@Nullable Evidence> evidence() {
    return evidence.getReadOnlyProperty();
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return isAsking.getReadOnlyProperty();
  }
}
