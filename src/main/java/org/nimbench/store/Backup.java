package org.nimbench.store;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;

/**
 * A copy of a workspace made earlier.
 *
 * @param file where it is
 * @param made when
 * @param bytes its size
 * @param last the last commands it holds, newest first, at most {@value #SHOWN}; empty where it is
 *     damaged
 * @param since the commands of the present workspace that it does not hold, newest first: what
 *     restoring it takes back; empty where either is damaged
 * @param damage why it cannot be read; null where it can
 */
public record Backup(
    Path file,
    Instant made,
    long bytes,
    List<AuditLine> last,
    List<AuditLine> since,
    @Nullable Problem damage) {
  static final int SHOWN = 5;

  public Backup {
    last = List.copyOf(last);
    since = List.copyOf(since);
  }

  /** What people call it: its file's name. */
  public String name() {
    return String.valueOf(file.getFileName());
  }
}
