package org.nimbench.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.ProblemException;

/** Says what a backup holds, and what the present workspace has that it does not hold. */
final class BackupReader {
  private final List<AuditTrail.Line> present;
  private final Map<Long, String> chains = new HashMap<>();

  BackupReader(Path workspace) {
    this.present = presentLines(workspace);
    present.forEach(line -> chains.put(line.number(), line.chain()));
  }

  /** Newest first; empty where the present file is gone or damaged. */
  private static List<AuditTrail.Line> presentLines(Path workspace) {
    if (!Files.exists(workspace)) {
      return List.of();
    }
    try {
      return newestFirst(workspace);
    } catch (ProblemException e) {
      // The damage is told where the workspace is opened; the backups can be listed all the same.
      return List.of();
    }
  }

  private static List<AuditTrail.Line> newestFirst(Path file) {
    try (Database database = OpenFile.toRead(file)) {
      List<AuditTrail.Line> lines = new ArrayList<>(database.read(AuditTrail::lines));
      Collections.reverse(lines);
      return lines;
    }
  }

  Backup read(Path file, Instant made) {
    try {
      List<AuditTrail.Line> lines = newestFirst(file);
      List<AuditLine> last = lines.stream().limit(Backup.SHOWN).map(AuditLine::of).toList();
      return new Backup(file, made, Files.size(file), last, since(lines), null);
    } catch (ProblemException e) {
      return new Backup(file, made, size(file), List.of(), List.of(), e.problem());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What came after the newest command that both have. */
  private List<AuditLine> since(List<AuditTrail.Line> lines) {
    long common =
        lines.stream()
            .filter(line -> line.chain().equals(chains.get(line.number())))
            .mapToLong(AuditTrail.Line::number)
            .findFirst()
            .orElse(0);
    return present.stream().filter(l -> l.number() > common).map(AuditLine::of).toList();
  }

  private static long size(Path file) {
    try {
      return Files.size(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
