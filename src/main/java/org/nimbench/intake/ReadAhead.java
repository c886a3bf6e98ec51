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
import org.jspecify.annotations.Nullable;
import org.nimbench.work.Cancelled;

/**
 * Reads, checks, maps and places the next rows of a file on a thread of its own while others are
 * stored. A few bundles are ready at most, so memory does not grow with the file.
 */
final class ReadAhead implements AutoCloseable {
  private static final int ROWS = 2_048;
  private static final int BUNDLES = 4;
  private static final long LOOK_AGAIN_MILLISECONDS = 50;

  private final BlockingQueue<List<MappedRow>> ready = new ArrayBlockingQueue<>(BUNDLES);
  private final ExecutorService thread =
      Executors.newSingleThreadExecutor(
          work -> {
            Thread reader = new Thread(work, "intake-reader");
            reader.setDaemon(true);
            return reader;
          });
  private final Future<?> reading;

  ReadAhead(CsvRows rows, RowMapper mapper) {
    reading = thread.submit(() -> read(rows, mapper));
  }

  private @Nullable Void read(CsvRows rows, RowMapper mapper) throws InterruptedException {
    while (rows.hasNext()) {
      List<MappedRow> bundle = new ArrayList<>(ROWS);
      while (bundle.size() < ROWS && rows.hasNext()) {
        bundle.add(mapper.map(rows.next()));
      }
      ready.put(Placing.of(bundle));
    }
    return null;
  }

  /**
   * The next rows; empty at the end of the file.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file cannot be read on
   */
  List<MappedRow> next() {
    try {
      while (true) {
        boolean last = reading.isDone();
        @Nullable List<MappedRow> bundle =
            ready.poll(last ? 0 : LOOK_AGAIN_MILLISECONDS, TimeUnit.MILLISECONDS);
        if (bundle != null) {
          return bundle;
        }
        if (last) {
          reading.get();
          return List.of();
        }
      }
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
      try {
        if (thread.awaitTermination(1, TimeUnit.SECONDS)) {
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
