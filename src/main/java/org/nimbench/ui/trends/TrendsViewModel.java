package org.nimbench.ui.trends;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Asked;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.Newest;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/**
 * The Trends screen: months, rolling years and season of what is filtered and selected, and whether
 * their change is real. Its question is asked only while the screen is looked at.
 */
public final class TrendsViewModel {
  /** Writes a figure to a file; called on a worker thread. */
  @FunctionalInterface
  public interface Writer {
    /** Writes the finished chart; the extension decides. */
    void write(Evidence evidence, Path file, Progress progress);
  }

  private final TrendQuestions questions;
  private final Writer writer;
  private final WorkRunner runner;
  private final FilterViewModel filter;
  private final Selection selection;
  private final NotesViewModel notes;
  private final Newest asking;
  private final ObjectProperty<ChartKind> kind = new SimpleObjectProperty<>(ChartKind.LIMITS);
  private final BooleanProperty allMonths = new SimpleBooleanProperty(true);
  private final BooleanProperty isTable = new SimpleBooleanProperty(false);
  private final BooleanProperty isLookedAt = new SimpleBooleanProperty(false);
  private final ReadOnlyObjectWrapper<Charts> charts = new ReadOnlyObjectWrapper<>(Charts.NONE);
  private final ReadOnlyObjectWrapper<@Nullable Evidence> evidence = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<List<Finding>> findings =
      new ReadOnlyObjectWrapper<>(List.of());
  private final Asked asked = new Asked();
  private boolean isDue = true;

  /**
   * A chart of a workspace; it asks nothing before it is looked at.
   *
   * @param notes what is written on the trends; a change there asks again
   */
  public TrendsViewModel(
      TrendQuestions questions,
      Writer writer,
      WorkRunner runner,
      FilterViewModel filter,
      Selection selection,
      NotesViewModel notes) {
    this.questions = questions;
    this.writer = writer;
    this.runner = runner;
    this.filter = filter;
    this.selection = selection;
    this.notes = notes;
    this.asking = new Newest(runner);
    filter.filter().addListener((observed, before, now) -> changed());
    selection.place().addListener((observed, before, now) -> changed());
    kind.addListener((observed, before, now) -> changed());
    allMonths.addListener((observed, before, now) -> changed());
    notes.written().addListener((observed, before, now) -> changed());
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
    asked.begin();
    Charts.Question question =
        new Charts.Question(
            kind.get(),
            asked(selection.inPlace(filter.filter().get())),
            selection.place().get() == null ? null : asked(filter.filter().get()));
    asking.start(
        Words.text("ui.trend.work"),
        progress -> Charts.ask(questions, question, progress),
        asked.answer(this::show));
  }

  private Filter asked(Filter means) {
    return allMonths.get() ? means.withPeriod(null) : means;
  }

  private void show(Charts found) {
    charts.set(found);
    Evidence main = found.main().evidence();
    Evidence any = main == null ? found.rolling().evidence() : main;
    findings.set(any == null ? List.of() : Finding.of((Result.Trend) any.result()));
    evidence.set(any);
  }

  /** Writes the finished chart to a file. */
  public void export(Path file, Consumer<Path> done) {
    Evidence shown = charts.get().main().evidence();
    if (shown != null) {
      runner.start(
          Words.text("ui.trend.work.export", file.getFileName()),
          progress -> {
            writer.write(shown, file, progress);
            return file;
          },
          asked.outcome(done));
    }
  }

  /** The finding in one or two plain sentences with its numbers; empty before there is one. */
  public String sentence() {
    Evidence shown = evidence.get();
    return shown == null ? "" : Finding.sentence(shown, findings.get());
  }

  /** The month an annotation would stand at: one pointed at, the first brushed, or the last. */
  public YearMonth monthFor(@Nullable YearMonth pointed) {
    if (pointed != null) {
      return pointed;
    }
    if (selection.months().get() != null) {
      return selection.months().get().firstMonth();
    }
    Evidence shown = evidence.get();
    if (shown == null) {
      return filter.held().covered().lastMonth();
    }
    Result.Trend trend = (Result.Trend) shown.result();
    return trend.series().month(trend.series().length() - 1);
  }

  /** The one selection. */
  public Selection selection() {
    return selection;
  }

  /** The filter. */
  public FilterViewModel filter() {
    return filter;
  }

  /** What is written on the trends. */
  public NotesViewModel notes() {
    return notes;
  }

  /** Which main chart. */
  public ObjectProperty<ChartKind> kind() {
    return kind;
  }

  /** Whether the chart goes over every month held, not only the filter's period. */
  public BooleanProperty allMonths() {
    return allMonths;
  }

  /** Whether the months stand as a table in place of the lower charts. */
  public BooleanProperty isTable() {
    return isTable;
  }

  /** Whether the screen is looked at. */
  public BooleanProperty isLookedAt() {
    return isLookedAt;
  }

  /** The three charts. */
  public ReadOnlyObjectProperty<Charts> charts() {
    return charts.getReadOnlyProperty();
  }

  /** The main chart's figure, or where it is refused the rolling one; null before the first. */
  public ReadOnlyObjectProperty<@Nullable Evidence> evidence() {
    return evidence.getReadOnlyProperty();
  }

  /** Whether its change is real. */
  public ReadOnlyObjectProperty<List<Finding>> findings() {
    return findings.getReadOnlyProperty();
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return asked.problem();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return asked.isOpen();
  }
}
