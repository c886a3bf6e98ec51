package org.nimbench.store;

import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Function;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Changes of a workspace, one at a time, each kept as a whole or not at all. */
final class Changes {
  private final Database database;
  private final boolean isWritable;
  private final Clock clock;
  private final Object writing = new Object();
  private final List<Runnable> before = new CopyOnWriteArrayList<>();

  /** Changes of a file; where it was opened to read, each is refused. */
  Changes(Database database, boolean isWritable, Clock clock) {
    this.database = database;
    this.isWritable = isWritable;
    this.clock = clock;
  }

  /** Has something done before each command, on its thread. */
  void before(Runnable step) {
    before.add(step);
  }

  /** A command of the analyst's: it has its line in the audit trail. */
  <T> T write(String command, Function<Transaction, T> body) {
    requireWritable();
    before.forEach(Runnable::run);
    return transaction(command, true, body);
  }

  /** What a command would do; all of it is taken back. */
  <T> T rehearse(Function<Transaction, T> body) {
    return transaction("", false, body);
  }

  /** What is no command; nothing that has a revision may be touched. */
  <T> T jot(Function<Transaction, T> body) {
    return alone(
        true,
        transaction -> {
          T result = body.apply(transaction);
          if (!transaction.touched().isEmpty()) {
            throw new IllegalStateException("Only a command raises " + transaction.touched());
          }
          return result;
        });
  }

  /** Removes an import for good: freed pages are overwritten and the file is packed. */
  PurgeStub purge(long batch, String why) {
    requireWritable();
    database.overwriteWhatIsDeleted();
    PurgeStub stub = write("purge", transaction -> transaction.purge(batch, why));
    synchronized (writing) {
      database.pack();
    }
    return stub;
  }

  /** Copies the file through a connection of its own; what is written meanwhile waits. */
  void copyTo(Path target) {
    synchronized (writing) {
      try (Database second = OpenFile.toReadLocked(database.file())) {
        second.copyTo(target);
      }
    }
  }

  private void requireWritable() {
    if (!isWritable) {
      throw Problem.of(
              ProblemKind.WORKSPACE, "store.file.opened-to-read", database.file().toString())
          .asException();
    }
  }

  private <T> T transaction(String command, boolean keep, Function<Transaction, T> body) {
    return alone(
        keep,
        transaction -> {
          T result = body.apply(transaction);
          transaction.run(c -> Commands.record(c, command, transaction));
          return result;
        });
  }

  private <T> T alone(boolean keep, Function<Transaction, T> body) {
    requireWritable();
    synchronized (writing) {
      return database.transaction(
          keep, c -> body.apply(new Transaction(database, clock.instant())));
    }
  }
}
