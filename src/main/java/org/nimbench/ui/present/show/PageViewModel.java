package org.nimbench.ui.present.show;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.LiveRecipe;
import org.nimbench.presentation.ShowItem;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/**
 * What is on a page: its question with its answer, and what the meeting asks on: other records, one
 * month, the same time a year before. The newest question wins; what is on the wall stays until
 * then.
 */
public final class PageViewModel {
  private final MeetingDesk desk;
  private final Supplier<FilterChoices> choices;
  private final WorkRunner runner;
  private final Newest answers;
  private final BeforeViewModel before;
  private final Map<String, Shown> answered = new HashMap<>();

  private final ReadOnlyObjectWrapper<@Nullable Ground> ground = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ShowPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable YearMonth> month = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable FilterViewModel> filter =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty guard = new SimpleBooleanProperty(true);

  private @Nullable ShowItem item;

  /**
   * Nothing on the wall yet.
   *
   * @param choices what can be filtered by, as it is when a page is turned to
   */
  public PageViewModel(MeetingDesk desk, Supplier<FilterChoices> choices, WorkRunner runner) {
    this.desk = desk;
    this.choices = choices;
    this.runner = runner;
    this.answers = new Newest(runner);
    this.before = new BeforeViewModel(desk, runner, shown::get, problem::set);
  }

  /** Reads what lies under the maps; once for a show. */
  void readGround() {
    if (ground.get() == null) {
      askGround();
    }
  }

  private void askGround() {
    runner.start(
        Words.text("ui.map.work.scenery"),
        progress -> Ground.of(desk.scenery(progress)),
        outcome(ground::set));
  }

  /**
   * Turns to a page: its own question is asked from the data as it is now; what it showed last
   * stands until the answer is there.
   */
  void open(ShowItem next) {
    item = next;
    before.stop();
    month.set(null);
    problem.set(null);
    Shown known = answered.get(next.id());
    ShowPage last = known == null ? null : known.page();
    if (known != null && last != null && last.item().equals(next)) {
      show(known);
      listen(last);
    } else {
      shown.set(null);
      page.set(null);
      filter.set(null);
    }
    ask(null);
  }

  /** Nothing is on the wall any more; what runs is stopped. */
  void leave() {
    rest();
    answered.clear();
  }

  /** No figure is on the wall for now; what was answered is kept for when one comes back. */
  void rest() {
    item = null;
    answers.stop();
    before.stop();
    isAsking.set(false);
    problem.set(null);
    month.set(null);
    shown.set(null);
    page.set(null);
    filter.set(null);
  }

  /** The data may have changed: what is on the wall is asked again, and so is all else. */
  void refresh() {
    answered.clear();
    if (ground.get() != null) {
      askGround();
    }
    FilterViewModel now = filter.get();
    ask(now == null || !now.isChanged().get() ? null : now.filter().get());
  }

  private void ask(@Nullable Filter other) {
    ShowItem asked = item;
    if (asked == null) {
      return;
    }
    isAsking.set(true);
    answers.start(
        Words.text("ui.present.work.page"),
        progress -> Shown.of(desk.page(asked, other, progress)),
        outcome(
            found -> {
              if (other == null) {
                answered.put(asked.id(), found);
                listen(found.wholePage());
              }
              month.set(null);
              answered(found);
            }));
  }

  private void answered(Shown found) {
    isAsking.set(false);
    problem.set(null);
    show(found);
    before.follow();
  }

  private void show(Shown found) {
    if (found.page() != null) {
      page.set(found.page());
    }
    shown.set(found);
  }

  /** The filter of a page begins as its own question, and Reset goes back to that. */
  private void listen(ShowPage own) {
    Evidence evidence = own.evidence();
    Filter standard = evidence.recipe().filter().withPeriod(evidence.period());
    FilterViewModel last = filter.get();
    if (last != null && last.choices().standard().equals(standard) && !last.isChanged().get()) {
      return;
    }
    FilterChoices now = choices.get();
    FilterViewModel fresh =
        new FilterViewModel(
            new FilterChoices(now.place(), standard, now.types(), now.covered(), now.layers()),
            new Deeds());
    fresh.filter().addListener((observed, was, chosen) -> ask(chosen));
    filter.set(fresh);
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

  /** The months a step goes through; empty where the page is no surface of several months. */
  List<YearMonth> months() {
    ShowPage now = page.get();
    Period period = now == null ? null : now.evidence().period();
    boolean isSurface = now != null && now.evidence().result() instanceof Result.Hotspot;
    return isSurface && period != null && period.isWholeMonths() && period.months().size() > 1
        ? period.months()
        : List.of();
  }

  /** One month on (1) or back (−1); before the first and after the last is the whole period. */
  void stepMonth(int by) {
    List<YearMonth> months = months();
    ShowPage whole = page.get();
    if (months.isEmpty() || whole == null) {
      return;
    }
    int places = months.size() + 1;
    int at = month.get() == null ? 0 : months.indexOf(month.get()) + 1;
    int next = Math.floorMod(at + by, places);
    if (next == 0) {
      wholePeriod();
      return;
    }
    YearMonth wanted = months.get(next - 1);
    month.set(wanted);
    isAsking.set(true);
    Recipe recipe =
        LiveRecipe.locked(whole.evidence(), Period.ofMonths(wanted, wanted), 1.0 / months.size());
    answers.start(
        Words.text("ui.present.work.month"),
        progress -> {
          Evidence part = desk.answer(recipe, progress);
          return Shown.part(part, desk.facts(part, whole.trend()));
        },
        outcome(this::answered));
  }

  private void wholePeriod() {
    month.set(null);
    answers.stop();
    isAsking.set(false);
    problem.set(null);
    ShowPage whole = page.get();
    if (whole != null) {
      answered(Shown.of(whole));
    }
  }

  /** Before and after beside each other, or after alone; nothing where there is no surface. */
  void compare() {
    before.toggle();
  }

  /** Whether there is a surface of a period, which has a time before. */
  boolean canCompare() {
    return before.isPossible();
  }

  /** What lies under the maps; null until it is read. */
  public ReadOnlyObjectProperty<@Nullable Ground> ground() {
    return ground.getReadOnlyProperty();
  }

  /** The page with its facts; null until its first answer. */
  public ReadOnlyObjectProperty<@Nullable ShowPage> page() {
    return page.getReadOnlyProperty();
  }

  /** The figure on the wall: the page's, or one month of it; null until there is one. */
  public ReadOnlyObjectProperty<@Nullable Shown> shown() {
    return shown.getReadOnlyProperty();
  }

  /** The same figure a year before; null unless it is compared and answered. */
  public ReadOnlyObjectProperty<@Nullable Shown> before() {
    return before.before();
  }

  /** The month that is shown alone; null for the whole period. */
  public ReadOnlyObjectProperty<@Nullable YearMonth> month() {
    return month.getReadOnlyProperty();
  }

  /** The filter of this page; null until its first answer. */
  public ReadOnlyObjectProperty<@Nullable FilterViewModel> filter() {
    return filter.getReadOnlyProperty();
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return isAsking.getReadOnlyProperty();
  }

  /** Whether before and after are shown together. */
  public ReadOnlyBooleanProperty isComparing() {
    return before.isComparing();
  }

  /** Whether dots and small numbers are hidden; it is at the start of every show. */
  public BooleanProperty guard() {
    return guard;
  }
}
