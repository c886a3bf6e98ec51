package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Problem;
import org.nimbench.ui.kit.RunningWorkViewModel;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

class WorkersTest {
  private final Workers workers = new Workers(new RunningWorkViewModel(Runnable::run));
  private final CompletableFuture<Integer> priority = new CompletableFuture<>();

  @AfterEach
  void end() {
    workers.end();
  }

  @Test
  void questionsGiveWayToTheWindow() throws Exception {
    assertThat(priority(workers.runner())).isLessThan(Thread.NORM_PRIORITY);
  }

  @Test
  void paintingGivesWayToTheWindow() throws Exception {
    assertThat(priority(workers.painters())).isLessThan(Thread.NORM_PRIORITY);
  }

  @Test
  void whatTheWindowWaitsForDoesNotGiveWayToIt() throws Exception {
    workers.ahead(() -> priority.complete(Thread.currentThread().getPriority()));
    assertThat(priority.get(1, TimeUnit.MINUTES)).isEqualTo(Thread.NORM_PRIORITY);
  }

  private int priority(WorkRunner runner) throws Exception {
    runner.start(
        "Asked for its priority",
        progress -> priority.complete(Thread.currentThread().getPriority()),
        new Outcome<Boolean>() {
          @Override
          public void done(Boolean isFirst) {}

          @Override
          public void failed(Problem problem) {
            priority.completeExceptionally(problem.asException());
          }
        });
    return priority.get(1, TimeUnit.MINUTES);
  }
}
