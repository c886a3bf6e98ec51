package org.nimbench.ui.change;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.GroundShapes;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.Progress;
import org.nimbench.work.WorkRunner;

/**
 * What the comparison shows and decides. The later period is the filter's; the earlier is chosen in
 * words. Nothing is asked while the comparison is not shown.
 */
public final class ChangeViewModel {
  /** How the maps are laid out. */
  public enum Layout {
    SIDE_BY_SIDE,
    SWIPE,
    CHANGE_ONLY
  }

  /** Which map the breaks come from. */
  public enum Breaks {
    AFTER,
    BEFORE,
    EACH_ITS_OWN
  }

  private final ChangeQuestions questions;
  private final WorkRunner runner;
  private final FilterViewModel filter;
  private final Selection selection;
  private final Newest asking;
  private final Chosen chosen;
  private final BooleanProperty isShown = new SimpleBooleanProperty();
  private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.YEAR_BEFORE);
  private final ObjectProperty<@Nullable Period> own = new SimpleObjectProperty<>();
  private final ObjectProperty<Breaks> breaks = new SimpleObjectProperty<>(Breaks.AFTER);
  private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.SIDE_BY_SIDE);
  private final BooleanProperty moveTogether = new SimpleBooleanProperty(true);
  private final BooleanProperty isLegend = new SimpleBooleanProperty(true);
  private final ObjectProperty<Map<String, String>> settings = new SimpleObjectProperty<>(Map.of());
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<@Nullable Scenery> scenery = new ReadOnlyObjectWrapper<>();
  private @Nullable GroundShapes ground;

  /**
   * A comparison that asks nothing before it is shown.
   *
   * @param runner runs questions; shown in the status bar
   * @param quiet counts what is selected; never shown
   */
  public ChangeViewModel(
      ChangeQuestions questions,
      WorkRunner runner,
      WorkRunner quiet,
      FilterViewModel filter,
      Selection selection) {
    this.questions = questions;
    this.runner = runner;
    this.filter = filter;
    this.selection = selection;
    this.asking = new Newest(runner);
    this.chosen = new Chosen(selection, quiet);
    isShown.addListener((observed, before, now) -> ask());
    filter.filter().addListener((observed, before, now) -> ask());
    preset.addListener((observed, before, now) -> ask());
    own.addListener((observed, before, now) -> ask());
    breaks.addListener((observed, before, now) -> ask());
    settings.addListener((observed, before, now) -> ask());
  }

  private void ask() {
    if (!isShown.get()) {
      asking.stop();
      isAsking.set(false);
      return;
    }
    if (ground == null) {
      runner.start(
          Words.text("ui.map.work.scenery"), questions::scenery, outcome(this::showScenery));
      return;
    }
    Filter question = filter.filter().get();
    Period after = after();
    Period before = before();
    Map<String, String> given = settings.get();
    Breaks from = breaks.get();
    isAsking.set(true);
    asking.start(
        Words.text("ui.change.work"),
        progress -> compare(question.withPeriod(after), before, given, from, progress),
        outcome(this::show));
  }

  private void showScenery(Scenery read) {
    scenery.set(read);
    ground = new GroundShapes(read);
    chosen.on(read);
    ask();
  }

  private Comparison compare(
      Filter later, Period before, Map<String, String> given, Breaks from, Progress progress) {
    Map<String, String> difference = new LinkedHashMap<>(given);
    difference.put("before", before.code());
    Evidence change = questions.answer("hotspot.change", later, difference, progress);
    Result.Change changed = (Result.Change) change.result();
    Map<String, String> density = new LinkedHashMap<>(given);
    density.put("bandwidth", plain(changed.bandwidth()));
    density.put("cell", plain(changed.difference().grid().cell()));
    Filter earlier = later.withPeriod(before);
    if (from != Breaks.EACH_ITS_OWN) {
      Filter leading = from == Breaks.AFTER ? later : earlier;
      density.put("breaks", breaksOf(questions.answer("hotspot.kde", leading, density, progress)));
    }
    Evidence first = questions.answer("hotspot.kde", earlier, density, progress);
    Evidence second = questions.answer("hotspot.kde", later, density, progress);
    Evidence areas =
        questions.answer("compare.change", later, Map.of("before", before.code()), progress);
    return new Comparison(
        first,
        second,
        change,
        areas,
        questions.located(earlier, progress),
        questions.located(later, progress));
  }

  /** Where the classes of a density begin, to three figures: round numbers read better. */
  private static String breaksOf(Evidence evidence) {
    return Arrays.stream(((Result.Hotspot) evidence.result()).classes().lower())
        .map(ChangeViewModel::threeFigures)
        .distinct()
        .mapToObj(ChangeViewModel::plain)
        .collect(Collectors.joining(","));
  }

  private static double threeFigures(double value) {
    double unit = Math.pow(10, Math.floor(Math.log10(value)) - 2);
    return Math.rint(value / unit) * unit;
  }

  private static String plain(double value) {
    return value == Math.rint(value)
        ? Long.toString((long) value)
        : String.format(Locale.ROOT, "%.6g", value);
  }

  private void show(Comparison made) {
    isAsking.set(false);
    problem.set(null);
    filter
        .matching()
        .set(
            new FilterViewModel.Matching(made.after().stamp().n(), made.after().stamp().located()));
    comparison.set(made);
    chosen.of(made);
  }

  private <T> Outcome<T> outcome(java.util.function.Consumer<T> done) {
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

  /** The later period: the filter's, else all that is covered. */
  Period after() {
    Period chosen = filter.filter().get().period();
    return chosen == null ? filter.choices().covered() : chosen;
  }

  /** The earlier period. */
  Period before() {
    Period after = after();
    Period mine = own.get();
    return preset.get().before(after, mine == null ? after.shiftMonths(-12) : mine);
  }

  /** Whether the comparison is on the screen. */
  public BooleanProperty isShown() {
    return isShown;
  }

  /** The density's settings, by key, as the map's form has them. */
  public ObjectProperty<Map<String, String>> settings() {
    return settings;
  }

  ObjectProperty<Preset> preset() {
    return preset;
  }

  ObjectProperty<@Nullable Period> own() {
    return own;
  }

  ObjectProperty<Breaks> breaks() {
    return breaks;
  }

  ObjectProperty<Layout> layout() {
    return layout;
  }

  /** Whether the map of change shows its legend. */
  BooleanProperty isLegend() {
    return isLegend;
  }

  BooleanProperty moveTogether() {
    return moveTogether;
  }

  ReadOnlyObjectProperty<@Nullable Comparison> comparison() {
    return comparison.getReadOnlyProperty();
  }

  /** The map of change that is shown; null until there is one. */
  public ObservableValue<@Nullable Evidence> figure() {
    return comparison.map(Comparison::change);
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return isAsking.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<@Nullable Scenery> scenery() {
    return scenery.getReadOnlyProperty();
  }

  @Nullable GroundShapes ground() {
    return ground;
  }

  /** What of both periods is selected. */
  Chosen chosen() {
    return chosen;
  }

  Selection selection() {
    return selection;
  }
}
