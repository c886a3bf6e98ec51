package org.nimbench.ui.present.show;

import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.LiveRecipe;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** The same figure at the same time a year before, beside what is on the wall. */
final class BeforeViewModel {
  private static final int YEAR = 12;

  private final MeetingDesk desk;
  private final Newest asking;
  private final Supplier<@Nullable Shown> shown;
  private final Consumer<@Nullable Problem> told;
  private final ReadOnlyObjectWrapper<@Nullable Shown> before = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isComparing = new ReadOnlyBooleanWrapper(false);

  /**
   * Nothing beside yet.
   *
   * @param shown what is on the wall
   * @param told what goes wrong; null when it went well
   */
  BeforeViewModel(
      MeetingDesk desk,
      WorkRunner runner,
      Supplier<@Nullable Shown> shown,
      Consumer<@Nullable Problem> told) {
    this.desk = desk;
    this.asking = new Newest(runner);
    this.shown = shown;
    this.told = told;
  }

  /** Before and after beside each other, or after alone; nothing where there is no surface. */
  void toggle() {
    if (isComparing.get()) {
      stop();
    } else if (isPossible()) {
      isComparing.set(true);
      ask();
    }
  }

  /** After alone. */
  void stop() {
    asking.stop();
    isComparing.set(false);
    before.set(null);
  }

  /** Whether there is a surface of a period, which has a time before. */
  boolean isPossible() {
    Shown now = shown.get();
    return now != null
        && now.evidence().result() instanceof Result.Hotspot
        && now.evidence().period() != null;
  }

  /** Something else is on the wall: its own time before is asked. */
  void follow() {
    if (isComparing.get()) {
      ask();
    }
  }

  private void ask() {
    Shown now = shown.get();
    Period period = now == null ? null : now.evidence().period();
    if (now == null || period == null || !isPossible()) {
      return;
    }
    Recipe recipe = LiveRecipe.locked(now.evidence(), earlier(period), 1);
    asking.start(
        Words.text("ui.present.work.before"),
        progress -> Shown.of(desk.answer(recipe, progress)),
        new Outcome<Shown>() {
          @Override
          public void done(Shown found) {
            told.accept(null);
            before.set(found);
          }

          @Override
          public void failed(Problem why) {
            told.accept(why);
          }
        });
  }

  /** The same months a year before; of more than a year, as many months before. */
  static Period earlier(Period period) {
    return period.shiftMonths(-Math.max(YEAR, period.months().size()));
  }

  ReadOnlyObjectProperty<@Nullable Shown> before() {
    return before.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty isComparing() {
    return isComparing.getReadOnlyProperty();
  }
}
