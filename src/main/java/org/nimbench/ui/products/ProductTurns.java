package org.nimbench.ui.products;

import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.ui.products.roll.RollViewModel;
import org.nimbench.work.InTurn;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** Work on products, one piece after another, and what went wrong with the newest. */
final class ProductTurns implements RollViewModel.Turns {
  private final InTurn turns;
  private final ObjectProperty<@Nullable Problem> problem = new SimpleObjectProperty<>();

  ProductTurns(WorkRunner runner) {
    this.turns = new InTurn(runner);
  }

  /** Does a piece of work after those before it. */
  @Override
  public <T> void run(String title, Work<T> work, Consumer<T> done) {
    problem.set(null);
    turns.start(title, work, told(done));
  }

  /** The end of work that stands in no queue. */
  <T> Outcome<T> told(Consumer<T> done) {
    return new Outcome<T>() {
      @Override
      public void done(T result) {
        done.accept(result);
      }

      @Override
      public void failed(Problem why) {
        problem.set(why);
      }
    };
  }

  /** What went wrong with the newest piece of work; null when nothing did. */
  ObjectProperty<@Nullable Problem> problem() {
    return problem;
  }
}
