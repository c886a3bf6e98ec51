package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.nimbench.ui.kit.RunningWorkViewModel;

class WorkersTest {
  @Test
  void workGivesWayToTheWindow() throws Exception {
    Workers workers = new Workers(new RunningWorkViewModel(Runnable::run));
    CompletableFuture<Integer> priority = new CompletableFuture<>();

    workers.ahead(() -> priority.complete(Thread.currentThread().getPriority()));

    assertThat(priority.get(1, TimeUnit.MINUTES)).isLessThan(Thread.NORM_PRIORITY);
    workers.end();
  }
}
