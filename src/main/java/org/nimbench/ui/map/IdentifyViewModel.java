package org.nimbench.ui.map;

import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** What is at the place that was pointed at; the newest question wins. */
public final class IdentifyViewModel {
  private final MapQuestions questions;
  private final Newest asking;
  private final Supplier<Filter> filter;
  private final ReadOnlyObjectWrapper<@Nullable PointedAt> found = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();

  IdentifyViewModel(MapQuestions questions, WorkRunner runner, Supplier<Filter> filter) {
    this.questions = questions;
    this.asking = new Newest(runner);
    this.filter = filter;
  }

  /** Asks what is within so many metres of a place. */
  public void at(double easting, double northing, double metres) {
    Filter shown = filter.get();
    asking.start(
        Words.text("ui.map.work.identify"),
        progress -> questions.at(shown, easting, northing, metres, progress),
        new Outcome<PointedAt>() {
          @Override
          public void done(PointedAt result) {
            problem.set(null);
            found.set(result);
          }

          @Override
          public void failed(Problem why) {
            problem.set(why);
          }
        });
  }

  /** What was found last; null before the first question. */
  public ReadOnlyObjectProperty<@Nullable PointedAt> found() {
    return found.getReadOnlyProperty();
  }

  /** Why the newest question was not answered; null when it was. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }
}
