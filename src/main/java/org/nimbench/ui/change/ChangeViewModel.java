package org.nimbench.ui.change;

import java.util.Map;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Asked;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.work.Newest;
import org.nimbench.work.WorkRunner;

/**
 * What the comparison shows and decides. The later period is the filter's; the earlier is chosen in
 * words. Nothing is asked while the comparison is not shown.
 */
public final class ChangeViewModel {
  /** More places than this hide the surface they lie on. */
  private static final int MOST_DOTS = 700;

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
  private final FilterViewModel filter;
  private final Selection selection;
  private final Newest reading;
  private final Newest asking;
  private final Asked asked = new Asked();
  private final Chosen chosen;
  private final BooleanProperty isShown = new SimpleBooleanProperty();
  private final ObjectProperty<Preset> preset = new SimpleObjectProperty<>(Preset.YEAR_BEFORE);
  private final ObjectProperty<@Nullable Period> own = new SimpleObjectProperty<>();
  private final ObjectProperty<Breaks> breaks = new SimpleObjectProperty<>(Breaks.AFTER);
  private Breaks lastSame = Breaks.AFTER;
  private final ObjectProperty<Layout> layout = new SimpleObjectProperty<>(Layout.SIDE_BY_SIDE);
  private final BooleanProperty moveTogether = new SimpleBooleanProperty(true);
  private final BooleanProperty isLegend = new SimpleBooleanProperty(true);
  private final ObjectProperty<Map<String, String>> settings = new SimpleObjectProperty<>(Map.of());
  private final ReadOnlyObjectWrapper<@Nullable Comparison> comparison =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ChangeGround> ground =
      new ReadOnlyObjectWrapper<>();
  private final ObservableValue<String> whyNoDots =
      comparison.map(ChangeViewModel::whyNoDots).orElse("");

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
    this.filter = filter;
    this.selection = selection;
    this.reading = new Newest(runner);
    this.asking = new Newest(runner);
    this.chosen = new Chosen(selection, quiet);
    isShown.addListener((observed, before, now) -> ask());
    filter.filter().addListener((observed, before, now) -> ask());
    preset.addListener((observed, before, now) -> ask());
    own.addListener((observed, before, now) -> ask());
    breaks.addListener((observed, before, now) -> breaksChosen(now));
    settings.addListener((observed, before, now) -> ask());
  }

  private void breaksChosen(Breaks chosen) {
    if (chosen != Breaks.EACH_ITS_OWN) {
      lastSame = chosen;
    }
    ask();
  }

  private void ask() {
    if (!isShown.get()) {
      asking.stop();
      asked.end();
      return;
    }
    asked.begin();
    if (ground.get() == null) {
      read();
      return;
    }
    Question question =
        new Question(
            filter.filter().get().withPeriod(after()), before(), settings.get(), breaks.get());
    asking.start(
        Words.text("ui.change.work"),
        progress -> question.ask(questions, progress),
        asked.answer(this::show, filter::matchUnknown));
  }

  private void read() {
    reading.start(
        Words.text("ui.map.work.scenery"),
        progress -> ChangeGround.of(questions.scenery(progress)),
        asked.outcome(
            read -> {
              boolean isFirst = ground.get() == null;
              chosen.on(read.scenery());
              ground.set(read);
              if (isFirst) {
                ask();
              }
            }));
  }

  /** Reads the ground again, as after an area was drawn; nothing new is asked. */
  public void rereadScenery() {
    if (ground.get() != null) {
      read();
    }
  }

  private void show(Comparison made) {
    filter.matching().set(FilterViewModel.Matching.of(made.after().stamp()));
    comparison.set(made);
    chosen.of(made);
  }

  /** The later period: the filter's, else all that is covered. */
  Period after() {
    Period chosen = filter.filter().get().period();
    return chosen == null ? filter.held().covered() : chosen;
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

  /** Gives both maps the same breaks, those they had last, or each its own. */
  void lock(boolean isSame) {
    breaks.set(isSame ? lastSame : Breaks.EACH_ITS_OWN);
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

  /** Why incidents are not shown over the compared maps; empty where they can be. */
  public ObservableValue<String> whyNoDots() {
    return whyNoDots;
  }

  private static String whyNoDots(Comparison shown) {
    int most = Math.max(shown.beforePlaces().size(), shown.afterPlaces().size());
    return most <= MOST_DOTS
        ? ""
        : Words.text("ui.change.dots.many", Figures.count(most), Figures.count(MOST_DOTS));
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return asked.problem();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return asked.isOpen();
  }

  /** What lies under the incidents; null until it is read. */
  ReadOnlyObjectProperty<@Nullable ChangeGround> ground() {
    return ground.getReadOnlyProperty();
  }

  /** What of both periods is selected. */
  Chosen chosen() {
    return chosen;
  }

  Selection selection() {
    return selection;
  }
}
