package org.nimbench.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.work.Outcome;

/**
 * What a screen tells of its question: whether it is open, and what went wrong with the newest one.
 * Only for the window's thread.
 */
public final class Asked {
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isOpen = new ReadOnlyBooleanWrapper(false);

  /** A question was put. */
  public void begin() {
    isOpen.set(true);
  }

  /** The question is not waited for any longer. */
  public void end() {
    isOpen.set(false);
  }

  /** What went wrong before is told no longer. */
  public void forget() {
    problem.set(null);
  }

  /** What went wrong beside the question; null where it went well. */
  public void tell(@Nullable Problem why) {
    problem.set(why);
  }

  /** The end of the question: it is no longer open, and its answer takes the place of a problem. */
  public <T> Outcome<T> answer(Consumer<T> done) {
    return outcome(
        answer -> {
          isOpen.set(false);
          problem.set(null);
          done.accept(answer);
        });
  }

  /** The same, with what is done as well where there is no answer. */
  public <T> Outcome<T> answer(Consumer<T> done, Runnable otherwise) {
    Outcome<T> told = answer(done);
    return new Outcome<>() {
      @Override
      public void done(T result) {
        told.done(result);
      }

      @Override
      public void failed(Problem why) {
        otherwise.run();
        told.failed(why);
      }
    };
  }

  /** The end of work beside the question, such as a file that is written; it answers nothing. */
  public <T> Outcome<T> outcome(Consumer<T> done) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        done.accept(result);
      }

      @Override
      public void failed(Problem why) {
        isOpen.set(false);
        problem.set(why);
      }
    };
  }

  /** Whether a question is open. */
  public ReadOnlyBooleanProperty isOpen() {
    return isOpen.getReadOnlyProperty();
  }

  /** What went wrong with the newest question; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }
}
