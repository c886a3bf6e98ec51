package org.nimbench.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.reading.Row;
import org.nimbench.intake.reading.RowReader;
import org.nimbench.work.Cancelled;

/**
 * Reads and maps the next rows of a table on a thread of its own while others are looked at or
 * stored. A few bundles are ready at most, so memory does not grow with the file.
 *
 * @param <T> what a row becomes
 */
final class ReadAhead<T> implements AutoCloseable {
  private static final int ROWS = 2_048;
  private static final int BUNDLES = 4;
  private static final long LOOK_AGAIN_MILLISECONDS = 20;

  private final BlockingQueue<List<T>> ready = new ArrayBlockingQueue<>(BUNDLES);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread reader = new Thread(work, "intake-reader");
            reader.setDaemon(true);
            return reader;
          });
  private final Future<?> reading;
  private boolean ended;

  /**
   * @param each what a row becomes
   * @param all what is done with many at once
   */
  ReadAhead(RowReader rows, Function<Row, T> each, UnaryOperator<List<T>> all) {
    reading = thread.submit(() -> read(rows, each, all));
  }

  private @Nullable Void read(RowReader rows, Function<Row, T> each, UnaryOperator<List<T>> all)
      throws InterruptedException {
    try {
      while (rows.hasNext()) {
        List<T> bundle = new ArrayList<>(ROWS);
        while (bundle.size() < ROWS && rows.hasNext()) {
          bundle.add(each.apply(rows.next()));
        }
        ready.put(all.apply(bundle));
      }
      return null;
    } finally {
      ready.put(List.of());
    }
  }

  /**
   * The next rows; empty at the end of the table.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file cannot be read on
   */
  List<T> next() {
    try {
      List<T> bundle = ended ? List.of() : ready.take();
      if (bundle.isEmpty()) {
        ended = true;
        reading.get();
      }
      return bundle;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new Cancelled();
    } catch (ExecutionException e) {
      if (e.getCause() instanceof RuntimeException failure) {
        throw failure;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  /** Stops reading and waits until the file is no longer touched. */
  @Override
  public void close() {
    thread.shutdownNow();
    boolean interrupted = false;
    while (true) {
      // Nobody takes any more: a reader that waits for room must get it to come to its end.
      ready.clear();
      try {
        if (thread.awaitTermination(LOOK_AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS)) {
          break;
        }
      } catch (InterruptedException e) {
        interrupted = true;
      }
    }
    if (interrupted) {
      Thread.currentThread().interrupt();
    }
  }
}
