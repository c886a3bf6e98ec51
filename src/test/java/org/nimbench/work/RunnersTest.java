package org.nimbench.work;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

class RunnersTest {
  private final List<String> told = new ArrayList<>();
  private final Deque<Runnable> workers = new ArrayDeque<>();
  private final List<Throwable> log = new ArrayList<>();
  private final List<Running> begun = new ArrayList<>();

  private final BackgroundRunner background =
      new BackgroundRunner(workers::add, Runnable::run, new Silent(begun), log::add);

  @Test
  void theNewestWorkWinsHoweverLateTheOlderOneEnds() {
    Newest newest = new Newest(background);
    newest.start("first", progress -> "first", outcome());
    newest.start("second", progress -> "second", outcome());
    workers.removeLast().run();
    workers.removeLast().run();
    assertThat(told).containsExactly("done second", "stopped");
  }

  @Test
  void overtakenWorkThatDoesNotLookIsDroppedAllTheSame() {
    Newest newest = new Newest(background);
    newest.start(
        "first",
        progress -> {
          newest.start("second", inner -> "second", outcome());
          return "first";
        },
        outcome());
    workers.removeFirst().run();
    workers.removeFirst().run();
    assertThat(told).containsExactly("stopped", "done second");
  }

  @Test
  void cancelledWorkStopsAtItsNextCheck() {
    Running running =
        background.start(
            "long",
            progress -> {
              progress.check();
              return "never";
            },
            outcome());
    running.cancel();
    workers.removeFirst().run();
    assertThat(told).containsExactly("stopped");
  }

  @Test
  void whatFailsAfterACancelHasStopped() {
    ProblemException refusal =
        new Problem(ProblemKind.WORKSPACE, "test", "It is closed.", "a.gpkg", "").asException();
    background.start("refused", progress -> cancelled(refusal), outcome());
    workers.removeFirst().run();
    background.start("broken", progress -> cancelled(new IllegalStateException()), outcome());
    workers.removeFirst().run();
    assertThat(told).containsExactly("stopped", "stopped");
    assertThat(log).singleElement().isInstanceOf(IllegalStateException.class);
  }

  /** Work that is cancelled while it runs and then fails. */
  private String cancelled(RuntimeException failure) {
    begun.forEach(Running::cancel);
    throw failure;
  }

  @Test
  void aProblemIsToldAsItIs() {
    background.start(
        "refused",
        progress -> {
          throw new Problem(ProblemKind.REFUSED, "test", "It is empty.", "a.csv", "Send it again.")
              .asException();
        },
        outcome());
    workers.removeFirst().run();
    assertThat(told).containsExactly("failed a.csv: It is empty. Send it again.");
    assertThat(log).isEmpty();
  }

  @Test
  void anUnforeseenFailureIsToldAndLogged() {
    background.start(
        "broken",
        progress -> {
          throw new IllegalStateException("secret");
        },
        outcome());
    workers.removeFirst().run();
    assertThat(told)
        .singleElement()
        .asString()
        .startsWith("failed broken:")
        .doesNotContain("secret");
    assertThat(log).singleElement().isInstanceOf(IllegalStateException.class);
  }

  @Test
  void theCallingThreadRunnerTellsTheSameThreeEnds() {
    CallingThreadRunner runner = new CallingThreadRunner();
    runner.start("a", progress -> "a", outcome());
    runner.start(
        "b",
        progress -> {
          throw new Cancelled();
        },
        outcome());
    assertThat(told).containsExactly("done a", "stopped");
  }

  private Outcome<String> outcome() {
    return new Outcome<>() {
      @Override
      public void done(String result) {
        told.add("done " + result);
      }

      @Override
      public void failed(Problem problem) {
        told.add("failed " + problem.inOneLine());
      }

      @Override
      public void stopped() {
        told.add("stopped");
      }
    };
  }

  private record Silent(List<Running> begun) implements BackgroundRunner.Watcher {
    @Override
    public void began(Running running) {
      begun.add(running);
    }

    @Override
    public void moved(Running running, long done, long total, String what) {}

    @Override
    public void ended(Running running) {}
  }
}
