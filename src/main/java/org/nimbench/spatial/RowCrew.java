package org.nimbench.spatial;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

/**
 * Shares the rows of a grid among threads, the calling thread one of them. Every row is worked out
 * alone, so the result does not depend on how many threads there are.
 */
final class RowCrew {
  private static final int ROWS_AT_A_TIME = 4;

  private final int rows;
  private final Progress progress;
  private final String what;
  private final AtomicInteger next = new AtomicInteger();

  private RowCrew(int rows, Progress progress, String what) {
    this.rows = rows;
    this.progress = progress;
    this.what = what;
  }

  /**
   * Works out all rows.
   *
   * @param threads at least 1
   * @throws Cancelled if a stop was asked for
   */
  static void work(
      int rows, int threads, Progress progress, String what, Supplier<RowWorker> worker) {
    RowCrew crew = new RowCrew(rows, progress, what);
    if (threads <= 1) {
      crew.serve(worker.get(), true);
    } else {
      crew.together(threads, worker);
    }
    progress.check();
  }

  private void together(int threads, Supplier<RowWorker> worker) {
    ExecutorService pool = Executors.newFixedThreadPool(threads - 1);
    try {
      List<CompletableFuture<Void>> others = new ArrayList<>();
      for (int i = 1; i < threads; i++) {
        others.add(CompletableFuture.runAsync(() -> serve(worker.get(), false), pool));
      }
      serve(worker.get(), true);
      others.forEach(CompletableFuture::join);
    } finally {
      pool.shutdown();
    }
  }

  private void serve(RowWorker worker, boolean tells) {
    for (int from; (from = next.getAndAdd(ROWS_AT_A_TIME)) < rows; ) {
      if (tells) {
        progress.at(from, rows, what);
      }
      for (int row = from; row < Math.min(rows, from + ROWS_AT_A_TIME); row++) {
        if (progress.isCancelled()) {
          return;
        }
        worker.row(row, progress);
      }
    }
  }
}
