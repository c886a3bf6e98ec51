package org.nimbench.ui.present.show;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
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
import org.nimbench.ui.kit.Asked;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.Newest;
import org.nimbench.work.WorkRunner;

/**
 * What is on a page: its question with its answer, and what the meeting asks on: other records, one
 * month, the same time a year before. The newest question wins; what is on the wall stays until
 * then.
 */
public final class PageViewModel {
  private final MeetingDesk desk;
  private final WorkRunner runner;
  private final Newest answers;
  private final BeforeViewModel before;
  private final PageFilter filter;
  private final Map<String, Shown> answered = new HashMap<>();

  private final ReadOnlyObjectWrapper<@Nullable Ground> ground = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable ShowPage> page = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Shown> shown = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable YearMonth> month = new ReadOnlyObjectWrapper<>();
  private final Asked asked = new Asked();
  private final BooleanProperty guard = new SimpleBooleanProperty(true);

  private @Nullable ShowItem item;

  /**
   * Nothing on the wall yet.
   *
   * @param choices what can be filtered by, as it is when a page is turned to
   */
  public PageViewModel(MeetingDesk desk, Supplier<FilterChoices> choices, WorkRunner runner) {
    this.desk = desk;
    this.runner = runner;
    this.answers = new Newest(runner);
    this.before = new BeforeViewModel(desk, runner, shown::get, asked::tell);
    this.filter = new PageFilter(choices, this::ask);
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
        asked.outcome(ground::set));
  }

  /**
   * Turns to a page: its own question is asked from the data as it is now; what it showed last
   * stands until the answer is there.
   */
  void open(ShowItem next) {
    item = next;
    before.stop();
    month.set(null);
    asked.forget();
    Shown known = answered.get(next.id());
    ShowPage last = known == null ? null : known.page();
    if (known != null && last != null && last.item().equals(next)) {
      show(known);
      filter.follow(last);
    } else {
      shown.set(null);
      page.set(null);
      filter.clear();
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
    asked.end();
    asked.forget();
    month.set(null);
    shown.set(null);
    page.set(null);
    filter.clear();
  }

  /** The data may have changed: what is on the wall is asked again, and so is all else. */
  void refresh() {
    answered.clear();
    if (ground.get() != null) {
      askGround();
    }
    ask(filter.other());
  }

  private void ask(@Nullable Filter other) {
    ShowItem wanted = item;
    if (wanted == null) {
      return;
    }
    asked.begin();
    answers.start(
        Words.text("ui.present.work.page"),
        progress -> Shown.of(desk.page(wanted, other, progress)),
        asked.answer(
            found -> {
              if (other == null) {
                answered.put(wanted.id(), found);
                filter.follow(found.wholePage());
              }
              month.set(null);
              answered(found);
            }));
  }

  private void answered(Shown found) {
    show(found);
    before.follow();
  }

  private void show(Shown found) {
    if (found.page() != null) {
      page.set(found.page());
    }
    shown.set(found);
  }

  /** The months a step goes through; empty where the page is no surface of several months. */
  List<YearMonth> months() {
    return MonthSteps.of(page.get());
  }

  /** One month on (1) or back (−1); before the first and after the last is the whole period. */
  void stepMonth(int by) {
    List<YearMonth> months = months();
    ShowPage whole = page.get();
    if (months.isEmpty() || whole == null) {
      return;
    }
    YearMonth wanted = MonthSteps.next(months, month.get(), by);
    if (wanted == null) {
      wholePeriod();
      return;
    }
    month.set(wanted);
    asked.begin();
    Recipe recipe =
        LiveRecipe.locked(whole.evidence(), Period.ofMonths(wanted, wanted), 1.0 / months.size());
    answers.start(
        Words.text("ui.present.work.month"),
        progress -> {
          Evidence part = desk.answer(recipe, progress);
          return Shown.part(part, desk.facts(part, whole.trend()));
        },
        asked.answer(this::answered));
  }

  private void wholePeriod() {
    month.set(null);
    answers.stop();
    asked.end();
    asked.forget();
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
    return filter.filter();
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return asked.problem();
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isAsking() {
    return asked.isOpen();
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
