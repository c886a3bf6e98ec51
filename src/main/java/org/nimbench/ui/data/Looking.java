package org.nimbench.ui.data;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** One piece of work at a time on files: whether it goes on, and what went wrong with it. */
final class Looking {
  private final Newest newest;
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isBusy = new ReadOnlyBooleanWrapper(false);

  Looking(WorkRunner runner) {
    this.newest = new Newest(runner);
  }

  <T> void start(String title, Work<T> work, Consumer<T> done) {
    isBusy.set(true);
    problem.set(null);
    newest.start(
        title,
        work,
        outcome(
            result -> {
              isBusy.set(false);
              done.accept(result);
            }));
  }

  <T> Outcome<T> outcome(Consumer<T> done) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        done.accept(result);
      }

      @Override
      public void failed(Problem why) {
        isBusy.set(false);
        problem.set(why);
      }

      @Override
      public void stopped() {
        isBusy.set(false);
      }
    };
  }

  /** Stops what goes on and forgets what went wrong. */
  void stop() {
    newest.stop();
    isBusy.set(false);
    problem.set(null);
  }

  ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  ReadOnlyBooleanProperty isBusy() {
    return isBusy.getReadOnlyProperty();
  }
}
