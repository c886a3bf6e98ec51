package org.nimbench.ui.products;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.nimbench.ui.kit.Later;

/** A clock that a test turns by hand. */
public final class HandLater implements Later {
  private record Due(Duration at, Runnable action) {}

  private final List<Due> waiting = new ArrayList<>();
  private Duration now = Duration.ZERO;

  @Override
  public Runnable in(Duration wait, Runnable action) {
    Due due = new Due(now.plus(wait), action);
    waiting.add(due);
    return () -> waiting.remove(due);
  }

  /** Lets so many seconds go by. */
  public void pass(double seconds) {
    Duration until = now.plusMillis(Math.round(seconds * 1000));
    while (true) {
      Due next =
          waiting.stream()
              .filter(due -> due.at().compareTo(until) <= 0)
              .min(Comparator.comparing(Due::at))
              .orElse(null);
      if (next == null) {
        break;
      }
      waiting.remove(next);
      now = next.at();
      next.action().run();
    }
    now = until;
  }

  /** The time on the clock, in seconds. */
  public double seconds() {
    return now.toMillis() / 1000.0;
  }
}
