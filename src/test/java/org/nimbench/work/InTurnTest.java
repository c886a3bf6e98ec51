package org.nimbench.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

class InTurnTest {
  private final List<Runnable> begun = new ArrayList<>();
  private final List<String> told = new ArrayList<>();

  /** Holds every piece of work until the test lets it run. */
  private final WorkRunner held =
      new WorkRunner() {
        @Override
        public <T> Running start(String title, Work<T> work, Outcome<T> outcome) {
          begun.add(() -> new CallingThreadRunner().start(title, work, outcome));
          return new Running(title, new CancelToken());
        }
      };

  private final InTurn turns = new InTurn(held);

  private void ask(String name) {
    turns.start(
        name,
        progress -> {
          if (name.equals("bad")) {
            throw new Problem(ProblemKind.OTHER, "x", "What", "", "").asException();
          }
          return name;
        },
        new Outcome<String>() {
          @Override
          public void done(String result) {
            told.add(result);
          }

          @Override
          public void failed(Problem problem) {
            told.add("failed");
          }
        });
  }

  @Test
  void theNextBeginsOnlyWhenTheOneBeforeHasEnded() {
    ask("one");
    ask("two");
    assertThat(begun).hasSize(1);
    begun.get(0).run();
    assertThat(told).containsExactly("one");
    assertThat(begun).hasSize(2);
    begun.get(1).run();
    assertThat(told).containsExactly("one", "two");
  }

  @Test
  void aFailureDoesNotStopTheNext() {
    ask("bad");
    ask("two");
    begun.get(0).run();
    begun.get(1).run();
    assertThat(told).containsExactly("failed", "two");
  }
}
