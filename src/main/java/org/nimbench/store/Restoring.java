package org.nimbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * Puts a backup in the place of a workspace: copied beside it and checked there, then moved into
 * place, so that the workspace is the old file or the new one and never half of either.
 */
final class Restoring implements AutoCloseable {
  private final Path workspace;
  private final Backup backup;
  private final Clock clock;
  private final Path half;

  Restoring(Path workspace, Backup backup, Clock clock) {
    this.workspace = workspace.toAbsolutePath();
    this.backup = backup;
    this.clock = clock;
    this.half = this.workspace.resolveSibling("." + workspace.getFileName() + ".restoring");
  }

  /** SQLite's journal of a file. */
  static Path journal(Path file) {
    return file.resolveSibling(file.getFileName() + "-journal");
  }

  /** Copies the backup, checks the copy and adds a line to its audit trail. */
  void prepare(Progress progress) throws IOException {
    OpenFile.requireFile(backup.file());
    close();
    Files.copy(backup.file(), half);
    requireWhole(progress);
    addLine();
    try (FileChannel channel = FileChannel.open(half, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private void requireWhole(Progress progress) {
    List<Problem> found;
    try (Database database = OpenFile.toRead(half)) {
      found = database.read(c -> Verification.run(c, backup.file(), progress));
    } catch (ProblemException e) {
      if (e.problem().code().equals("store.file.newer")) {
        throw e;
      }
      throw damaged(e.problem()).asException(e);
    }
    if (!found.isEmpty()) {
      throw damaged(found.get(0)).asException();
    }
  }

  private Problem damaged(Problem why) {
    return Problem.of(
        ProblemKind.REFUSED, "store.backup.damaged", backup.file().toString(), why.what());
  }

  private void addLine() {
    Map<String, Object> detail =
        Map.of(
            "backup", backup.name(), "made", backup.made().toString(), Commands.RAISED, Map.of());
    try (Database database = Database.toWrite(half)) {
      database.transaction(
          true,
          c -> {
            AuditTrail.add(c, clock.instant().toString(), "restore", detail);
            return true;
          });
    } catch (SQLException e) {
      throw SqliteProblems.of(e, half).asException(e);
    }
  }

  /** Moves the checked copy into place. */
  void finish() throws IOException {
    Files.move(half, workspace, StandardCopyOption.ATOMIC_MOVE);
  }

  /** Removes what a restore that broke off, this one or an earlier one, left of its copy. */
  @Override
  public void close() throws IOException {
    Files.deleteIfExists(half);
    Files.deleteIfExists(journal(half));
  }
}
