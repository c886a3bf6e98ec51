package org.nimbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ThreadLocalRandom;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * Keeps a workspace to one writer: a file beside it, locked by the operating system, that says who
 * writes and since when. The system lets go of the lock when the writer dies, however it dies, so a
 * file that is left over never locks anybody out; it says that somebody did not come to an end.
 *
 * <p>While this program holds the lock it never opens the file a second time: on POSIX systems
 * closing any channel of a file gives up all locks the process has on it.
 */
final class WriterLock implements AutoCloseable {
  // Far behind the text: where locks are mandatory, the text can still be read by others.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
  private static final int TRIES = 5;
  private static final int PAUSE_MILLISECONDS = 20;
  private static final int LONGEST_TEXT = 1_000;
  private static final int MOST_PADDING = 4_096;

  /** Who in this program holds which lock. */
  private static final Map<Path, String> HELD = new ConcurrentHashMap<>();

  private final Path beside;
  private final FileChannel channel;
  private final String left;

  private WriterLock(Path beside, FileChannel channel, String left) {
    this.beside = beside;
    this.channel = channel;
    this.left = left;
  }

  /**
   * Takes the lock.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if somebody else holds it, or the
   *     folder cannot be written to
   */
  static WriterLock take(Path workspace, Clock clock) {
    try {
      Path beside = beside(workspace);
      String mine = whoAndWhen(clock);
      synchronized (HELD) {
        String other = HELD.putIfAbsent(beside, mine);
        if (other != null) {
          throw locked(workspace, other);
        }
        return takeOrLetGo(workspace, beside, mine);
      }
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.file.readonly", workspace.toString())
          .asException(e);
    }
  }

  private static WriterLock takeOrLetGo(Path workspace, Path beside, String mine)
      throws IOException {
    @Nullable WriterLock taken = null;
    try {
      for (int i = 0; i < TRIES && taken == null; i++) {
        pause(i);
        taken = tryToTake(beside, mine);
      }
      if (taken == null) {
        throw locked(workspace, holder(beside));
      }
      return taken;
    } finally {
      if (taken == null) {
        HELD.remove(beside);
      }
    }
  }

  /** One name for the file, whichever way it is reached. */
  private static Path beside(Path workspace) throws IOException {
    Path whole = workspace.toAbsolutePath();
    Path folder = whole.getParent();
    String name = whole.getFileName() + ".lock";
    return folder == null ? whole.resolveSibling(name) : folder.toRealPath().resolve(name);
  }

  private static void pause(int tries) {
    if (tries > 0) {
      try {
        Thread.sleep(PAUSE_MILLISECONDS);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }

  private static ProblemException locked(Path workspace, String holder) {
    return Problem.of(ProblemKind.WORKSPACE, "store.file.locked", workspace.toString(), holder)
        .asException();
  }

  private static @Nullable WriterLock tryToTake(Path beside, String mine) throws IOException {
    FileChannel channel =
        FileChannel.open(
            beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock = channel.tryLock(LOCKED_BYTE, 1, false);
      String left = lock == null ? "" : text(channel);
      // The last holder deletes the file: what was locked may no longer be the one on the disk.
      taken = lock != null && isTheOneOnDisk(channel, beside, mine);
      return taken ? new WriterLock(beside, channel, left) : null;
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  /** A length that chance gives is what another file of this name does not have. */
  private static boolean isTheOneOnDisk(FileChannel channel, Path beside, String mine)
      throws IOException {
    String padded = mine + " ".repeat(ThreadLocalRandom.current().nextInt(MOST_PADDING));
    write(channel, padded);
    return Files.exists(beside) && Files.size(beside) == channel.size();
  }

  private static void write(FileChannel channel, String text) throws IOException {
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(text.getBytes(StandardCharsets.UTF_8)), 0);
    channel.force(true);
  }

  private static String text(FileChannel channel) throws IOException {
    ByteBuffer start = ByteBuffer.allocate((int) Math.min(LONGEST_TEXT, channel.size()));
    int read = channel.read(start, 0);
    return new String(start.array(), 0, Math.max(0, read), StandardCharsets.UTF_8).strip();
  }

  private static String whoAndWhen(Clock clock) {
    String since = DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm").format(LocalDateTime.now(clock));
    return Words.text(
        "store.lock.holder",
        System.getProperty("user.name", "?"),
        since,
        ProcessHandle.current().pid());
  }

  private static String holder(Path beside) {
    try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.READ)) {
      String text = text(channel);
      return text.isEmpty() ? Words.text("store.lock.somebody") : text;
    } catch (IOException e) {
      return Words.text("store.lock.somebody");
    }
  }

  /** Who held the lock before and did not come to an end, in words; empty where nobody. */
  String left() {
    return left;
  }

  /**
   * Who wrote last and did not come to an end, in words; empty where nobody, and while somebody
   * writes. Changes nothing.
   */
  static Optional<String> leftBeside(Path workspace) {
    try {
      Path beside = beside(workspace);
      synchronized (HELD) {
        if (HELD.containsKey(beside) || !Files.exists(beside)) {
          return Optional.empty();
        }
        try (FileChannel channel = FileChannel.open(beside, StandardOpenOption.READ)) {
          boolean isFree = channel.tryLock(LOCKED_BYTE, 1, true) != null;
          return isFree ? Optional.of(text(channel)).filter(t -> !t.isEmpty()) : Optional.empty();
        }
      }
    } catch (IOException e) {
      // Where not even this can be read, nothing is known of the last writer.
      return Optional.empty();
    }
  }

  /**
   * Lets go of the lock as if it had not been taken: what the last holder left stays to be told.
   */
  void closeUnnoticed() {
    if (left.isEmpty()) {
      close();
      return;
    }
    letGo(() -> write(channel, left));
  }

  @Override
  public void close() {
    letGo(this::deleteIfPossible);
  }

  /** The last thing done under the lock. */
  private interface Farewell {
    void run() throws IOException;
  }

  private void letGo(Farewell farewell) {
    if (!channel.isOpen()) {
      // Let go of before: the file beside may be another's by now.
      return;
    }
    try {
      farewell.run();
      channel.close();
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.disk.failing", beside.toString())
          .asException(e);
    } finally {
      HELD.remove(beside);
    }
  }

  private void deleteIfPossible() throws IOException {
    try {
      Files.delete(beside);
    } catch (FileSystemException e) {
      // Windows deletes no open file; what is left is empty and locks nobody out.
      channel.truncate(0);
    }
  }
}
