package org.nimbench.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * Copies of a workspace, kept in the folder {@code NAME backups} beside it: the newest {@value
 * #KEPT}. A copy is made by SQLite under another name, forced to the disk, then moved into place:
 * what carries a backup's name is whole, however a program ends.
 */
public final class Backups {
  /** How many are kept. */
  public static final int KEPT = 10;

  private final Path workspace;
  private final Clock clock;
  private final BackupNames names;

  /** The backups of the workspace in a file; the file may be open, damaged or gone. */
  public Backups(Path workspace, Clock clock) {
    this.workspace = workspace;
    this.clock = clock;
    this.names = new BackupNames(workspace);
  }

  /**
   * Makes backups of a workspace while it is open to write: before its first change, and then
   * before the next change whenever 20 minutes have passed. A backup that fails stops nothing.
   *
   * @param failed is told why a backup could not be made, on the thread of the change
   */
  public static void keepDuring(Workspace open, Clock clock, Consumer<Problem> failed) {
    Backups backups = new Backups(open.file(), clock);
    BackupPolicy policy = new BackupPolicy(clock, BackupPolicy.USUAL);
    open.beforeEachChange(() -> policy.beforeChange(() -> backups.tryToMake(open, failed)));
  }

  private void tryToMake(Workspace open, Consumer<Problem> failed) {
    try {
      make(open);
    } catch (ProblemException e) {
      failed.accept(e.problem());
    }
  }

  /** The folder they are in; it is made with the first one. */
  public Path folder() {
    return names.folder();
  }

  /** The backups, newest first, the damaged ones too. Changes no byte. */
  public List<Backup> list() {
    BackupReader reader = new BackupReader(workspace);
    return files().stream().map(file -> reader.read(file, names.made(file).orElseThrow())).toList();
  }

  private List<Path> files() {
    return inFolder().stream()
        .filter(file -> names.made(file).isPresent())
        .sorted(
            Comparator.comparing((Path file) -> names.made(file).orElseThrow())
                .thenComparingInt(names::number)
                .reversed())
        .toList();
  }

  private List<Path> inFolder() {
    if (!Files.isDirectory(names.folder())) {
      return List.of();
    }
    try (Stream<Path> all = Files.list(names.folder())) {
      return all.toList();
    } catch (IOException e) {
      throw failing(e);
    }
  }

  /**
   * Makes a backup of a workspace that nobody writes, as its one writer.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if there is no such file; (workspace) if
   *     it is damaged or somebody writes, or the folder cannot be written to
   */
  public Backup make() {
    OpenFile.requireFile(workspace);
    WriterLock lock = WriterLock.take(workspace, clock);
    try {
      return makeLocked();
    } finally {
      lock.closeUnnoticed();
    }
  }

  private Backup makeLocked() {
    try (Database database = OpenFile.toReadLocked(workspace)) {
      return make(database::copyTo, null);
    }
  }

  /**
   * Makes a backup of a workspace that this program has open to write; other changes wait, what is
   * read does not.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if the folder cannot be written to or
   *     the disk is full
   */
  public Backup make(Workspace open) {
    return make(open::copyTo, null);
  }

  private Backup make(Consumer<Path> copier, @Nullable Path spared) {
    Instant now = clock.instant();
    try {
      Files.createDirectories(names.folder());
      for (Path file : inFolder()) {
        if (names.isUnfinished(file)) {
          Files.delete(file);
        }
      }
      Path target = names.free(now, files());
      Path unfinished = BackupNames.unfinished(target);
      try {
        copier.accept(unfinished);
        force(unfinished);
        Files.move(unfinished, target, StandardCopyOption.ATOMIC_MOVE);
      } finally {
        Files.deleteIfExists(unfinished);
      }
      removeOldest(spared);
      return new BackupReader(workspace).read(target, names.made(target).orElseThrow());
    } catch (IOException e) {
      throw failing(e);
    }
  }

  /**
   * Purges an import with its backups: those that would keep what was to go are removed, and one
   * made now takes their place.
   *
   * @param open the workspace, open to write
   * @param why what the audit trail and the stub say; not blank
   * @throws org.nimbench.kernel.ProblemException as {@link Workspace#purge}; (workspace) if a
   *     backup cannot be removed or made
   */
  public Purged purge(Workspace open, long batch, String why) {
    PurgeStub stub = open.purge(batch, why);
    Batch purged =
        open.batches().stream().filter(one -> one.id() == batch).findFirst().orElseThrow();
    int removed = forget(purged);
    if (removed > 0) {
      make(open);
    }
    return new Purged(stub, removed);
  }

  /** How many backups hold the records of an import, or are too damaged to tell. */
  public int holding(Batch batch) {
    return (int) files().stream().filter(file -> mayHold(file, batch)).count();
  }

  /**
   * Removes the backups that still hold the records of an import that was purged since, and those
   * too damaged to tell.
   *
   * @param purged the import as the workspace has it
   * @return how many were removed
   * @throws org.nimbench.kernel.ProblemException (workspace) if one cannot be removed
   */
  public int forget(Batch purged) {
    int removed = 0;
    for (Path file : files()) {
      if (mayHold(file, purged)) {
        try {
          Files.delete(file);
          removed++;
        } catch (IOException e) {
          throw failing(e);
        }
      }
    }
    return removed;
  }

  private static boolean mayHold(Path file, Batch purged) {
    try (Database database = OpenFile.toRead(file)) {
      boolean has =
          database.read(BatchTable::all).stream()
              .anyMatch(
                  one -> one.id() == purged.id() && one.importedAt().equals(purged.importedAt()));
      return has
          && database.read(PurgeTable::all).stream().noneMatch(stub -> stub.batch() == purged.id());
    } catch (ProblemException e) {
      return true;
    }
  }

  private void removeOldest(@Nullable Path spared) throws IOException {
    List<Path> files = new ArrayList<>(files());
    files.removeIf(file -> file.equals(spared));
    int most = spared == null ? KEPT : KEPT - 1;
    for (Path file : files.subList(Math.min(most, files.size()), files.size())) {
      Files.delete(file);
    }
  }

  /**
   * Puts a backup in the place of the workspace, which nobody may have open. The present file is
   * itself backed up first; where it is damaged it is put aside in the folder as it was found.
   *
   * @return the backup of the present file; empty where there was none, or it was damaged
   * @throws org.nimbench.kernel.ProblemException (refused) if the backup is damaged: nothing is
   *     changed then; (workspace) if somebody writes, or the folder cannot be written to
   */
  public Optional<Backup> restore(Backup backup, Progress progress) {
    WriterLock lock = WriterLock.take(workspace, clock);
    try (Restoring restoring = new Restoring(workspace, backup, clock)) {
      restoring.prepare(progress);
      Path aside = names.aside(clock.instant());
      Optional<Backup> present = keepPresent(backup.file(), aside);
      moveJournal(aside);
      restoring.finish();
      return present;
    } catch (IOException e) {
      throw failing(e);
    } finally {
      lock.close();
    }
  }

  private Optional<Backup> keepPresent(Path chosen, Path aside) throws IOException {
    if (!Files.exists(workspace)) {
      return Optional.empty();
    }
    try (Database database = OpenFile.toReadLocked(workspace)) {
      return Optional.of(make(database::copyTo, chosen));
    } catch (ProblemException e) {
      if (!e.problem().code().equals("store.file.damaged")
          && !e.problem().code().equals("store.file.foreign")) {
        throw e;
      }
      putAside(aside);
      return Optional.empty();
    }
  }

  /** The damaged file stays where it is until the backup takes its place. */
  private void putAside(Path aside) throws IOException {
    Files.createDirectories(names.folder());
    Files.copy(workspace, aside);
  }

  /** A journal of the file that goes must not be taken for one of the file that comes. */
  private void moveJournal(Path aside) throws IOException {
    Path journal = Restoring.journal(workspace);
    if (Files.exists(journal)) {
      Files.createDirectories(names.folder());
      Files.move(journal, Restoring.journal(aside));
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private ProblemException failing(IOException e) {
    return Problem.of(ProblemKind.WORKSPACE, "store.backup.failing", names.folder().toString())
        .asException(e);
  }
}
