package org.nimbench.store;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * When a session makes a backup: before its first change, and then before the next change when the
 * last backup is old enough. It has no timer: a session that changes nothing makes none.
 */
final class BackupPolicy {
  /** How old the last backup of the session may be. */
  static final Duration USUAL = Duration.ofMinutes(20);

  private final Clock clock;
  private final Duration every;
  private @Nullable Instant last;

  BackupPolicy(Clock clock, Duration every) {
    this.clock = clock;
    this.every = every;
  }

  /** Does the work if it is due; while it is done, other changes wait. */
  synchronized void beforeChange(Runnable makeBackup) {
    Instant now = clock.instant();
    if (last == null || !now.isBefore(last.plus(every))) {
      // Set first: a disk that is full is not tried again before every single change.
      last = now;
      makeBackup.run();
    }
  }
}
