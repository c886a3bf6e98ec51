package org.nimbench.ui.trends;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.ToIntFunction;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/**
 * The linked trend: months of the filter, and how many of each lie in the selected place. Brushing
 * months selects them for every screen.
 */
public final class TrendViewModel {
  private static final String METHOD = "trend.monthly";

  private final TrendQuestions questions;
  private final FilterViewModel filter;
  private final Selection selection;
  private final Newest wholes;
  private final Newest parts;
  private final ReadOnlyObjectWrapper<List<MonthBar>> bars = new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyStringWrapper allWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper selectedWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper brushedWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper finding = new ReadOnlyStringWrapper("");
  private @Nullable MonthlySeries whole;
  private @Nullable MonthlySeries part;

  /** A trend of a workspace; it asks nothing before {@link #open}. */
  public TrendViewModel(
      TrendQuestions questions, WorkRunner runner, FilterViewModel filter, Selection selection) {
    this.questions = questions;
    this.filter = filter;
    this.selection = selection;
    this.wholes = new Newest(runner);
    this.parts = new Newest(runner);
  }

  /** Asks, and from now on follows filter and selection. */
  public void open() {
    filter.filter().addListener((observed, before, now) -> askAll());
    selection.place().addListener((observed, before, now) -> askPart());
    selection.months().addListener((observed, before, now) -> show());
    askAll();
  }

  private void askAll() {
    Filter question = filter.filter().get();
    wholes.start(
        Words.text("ui.trend.work"),
        progress -> questions.trend(METHOD, question, progress),
        outcome(
            found -> {
              evidence.set(found);
              whole = ((Result.Trend) found.result()).series();
              show();
            }));
    askPart();
  }

  private void askPart() {
    if (selection.place().get() == null) {
      parts.stop();
      part = null;
      show();
      return;
    }
    Filter question = selection.inPlace(filter.filter().get());
    parts.start(
        Words.text("ui.trend.work"),
        progress -> questions.trend(METHOD, question, progress),
        outcome(
            found -> {
              part = ((Result.Trend) found.result()).series();
              show();
            }));
  }

  private Outcome<Evidence> outcome(Consumer<Evidence> done) {
    return new Outcome<>() {
      @Override
      public void done(Evidence found) {
        problem.set(null);
        done.accept(found);
      }

      @Override
      public void failed(Problem why) {
        problem.set(why);
      }
    };
  }

  private void show() {
    MonthlySeries all = whole;
    if (all == null) {
      return;
    }
    List<MonthBar> months = new ArrayList<>();
    for (int i = 0; i < all.length(); i++) {
      YearMonth month = all.month(i);
      months.add(
          new MonthBar(
              month,
              all.covered()[i],
              all.complete()[i],
              all.counts()[i],
              countOf(part, month),
              isBrushed(month)));
    }
    bars.set(List.copyOf(months));
    describe(months);
  }

  private static int countOf(@Nullable MonthlySeries series, YearMonth month) {
    if (series == null) {
      return -1;
    }
    for (int i = 0; i < series.length(); i++) {
      if (series.month(i).equals(month)) {
        return series.counts()[i];
      }
    }
    return 0;
  }

  private boolean isBrushed(YearMonth month) {
    Period brushed = selection.months().get();
    return brushed == null
        || (!month.isBefore(brushed.firstMonth()) && !month.isAfter(brushed.lastMonth()));
  }

  private void describe(List<MonthBar> months) {
    long all = sum(months, MonthBar::all);
    String unit = filter.filter().get().unit();
    allWords.set(Words.text("ui.trend.all", Figures.count(all), unit));
    Selection.Place place = selection.place().get();
    boolean hasPart = part != null && place != null;
    // The selection is the place in the brushed months, as the status bar counts it.
    List<MonthBar> brushed = months.stream().filter(MonthBar::isBrushed).toList();
    selectedWords.set(
        hasPart && place != null
            ? Words.text(
                "ui.trend.selected", Figures.count(sum(brushed, MonthBar::selected)), place.name())
            : "");
    Period when = selection.months().get();
    brushedWords.set(
        when == null
            ? ""
            : Words.text(
                "ui.selection.place",
                Figures.count(sum(brushed, MonthBar::all)),
                Figures.count(all),
                when.inWords()));
    finding.set(
        months.stream()
            .filter(MonthBar::isCovered)
            .max(Comparator.comparingInt(bar -> hasPart ? bar.selected() : bar.all()))
            .map(most -> found(most, hasPart ? most.selected() : most.all()))
            .orElse(""));
  }

  private static String found(MonthBar most, int count) {
    return Words.text("ui.trend.most", Figures.longMonth(most.month()), Figures.count(count));
  }

  private static long sum(List<MonthBar> months, ToIntFunction<MonthBar> count) {
    return months.stream().filter(MonthBar::isCovered).mapToInt(count).sum();
  }

  /** Selects months, both ends inside, in either order; the same ones again lets go of them. */
  public void brush(YearMonth one, YearMonth other) {
    Period wanted = other.isBefore(one) ? Period.ofMonths(other, one) : Period.ofMonths(one, other);
    selection.months().set(wanted.equals(selection.months().get()) ? null : wanted);
  }

  /** The months, in order. */
  public ReadOnlyObjectProperty<List<MonthBar>> bars() {
    return bars.getReadOnlyProperty();
  }

  /** The figure; null until it is made. */
  public ReadOnlyObjectProperty<@Nullable Evidence> evidence() {
    return evidence.getReadOnlyProperty();
  }

  /** What went wrong; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** How many the filter means, in words. */
  public ReadOnlyStringProperty allWords() {
    return allWords.getReadOnlyProperty();
  }

  /** How many lie in the selected place, in words; empty when nothing is selected. */
  public ReadOnlyStringProperty selectedWords() {
    return selectedWords.getReadOnlyProperty();
  }

  /** How many of all lie in the brushed months, in words; empty when none are brushed. */
  public ReadOnlyStringProperty brushedWords() {
    return brushedWords.getReadOnlyProperty();
  }

  /** The month with the most, in a sentence. */
  public ReadOnlyStringProperty finding() {
    return finding.getReadOnlyProperty();
  }
}
