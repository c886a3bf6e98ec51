package org.nimbench.intake;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;

/**
 * What to import.
 *
 * @param set the information set the rows belong to
 * @param paths files, ZIPs or folders, at least one
 * @param supplier who sent them; null to take it from the rows
 * @param received the day they were received; null for today
 * @param protocol the information-sharing protocol; empty without one
 * @param reason why without a protocol; empty without a reason
 * @param replace whether stored records that the newer files lack are marked withdrawn
 * @param dryRun whether to say what would happen and store nothing
 */
public record IntakeRequest(
    SetKey set,
    List<Path> paths,
    @Nullable String supplier,
    @Nullable LocalDate received,
    String protocol,
    String reason,
    boolean replace,
    boolean dryRun) {
  public IntakeRequest {
    paths = List.copyOf(paths);
    if (paths.isEmpty()) {
      throw new IllegalArgumentException("An import names at least one file");
    }
  }

  /** An import with nothing special about it. */
  public static IntakeRequest of(SetKey set, Path... paths) {
    return new IntakeRequest(set, List.of(paths), null, null, "", "", false, false);
  }

  /** The same import that marks missing records withdrawn. */
  public IntakeRequest replacing() {
    return new IntakeRequest(set, paths, supplier, received, protocol, reason, true, dryRun);
  }

  /** The same import that stores nothing. */
  public IntakeRequest rehearsed() {
    return new IntakeRequest(set, paths, supplier, received, protocol, reason, replace, true);
  }

  /** The same import, received on a day. */
  public IntakeRequest receivedOn(LocalDate day) {
    return new IntakeRequest(set, paths, supplier, day, protocol, reason, replace, dryRun);
  }
}
