package org.nimbench.store;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * Keeps a workspace to one writer: a file beside it, locked by the operating system, that says who
 * writes and since when. The system lets go of the lock when the writer dies, however it dies, so a
 * file that is left over never locks anybody out.
 */
final class WriterLock implements AutoCloseable {
  // Far behind the text: where locks are mandatory, the text can still be read by others.
  private static final long LOCKED_BYTE = Long.MAX_VALUE - 1;
  private static final int TRIES = 5;

  private final Path beside;
  private final FileChannel channel;

  private WriterLock(Path beside, FileChannel channel) {
    this.beside = beside;
    this.channel = channel;
  }

  /**
   * Takes the lock.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if somebody else holds it, or the
   *     folder cannot be written to
   */
  static WriterLock take(Path workspace, Clock clock) {
    Path beside = workspace.resolveSibling(workspace.getFileName() + ".lock");
    try {
      for (int i = 0; i < TRIES; i++) {
        Optional<WriterLock> taken = tryToTake(beside, clock);
        if (taken.isPresent()) {
          return taken.get();
        }
      }
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.file.readonly", workspace.toString())
          .asException(e);
    }
    throw Problem.of(
            ProblemKind.WORKSPACE, "store.file.locked", workspace.toString(), holder(beside))
        .asException();
  }

  private static Optional<WriterLock> tryToTake(Path beside, Clock clock) throws IOException {
    FileChannel channel =
        FileChannel.open(
            beside, StandardOpenOption.CREATE, StandardOpenOption.READ, StandardOpenOption.WRITE);
    boolean taken = false;
    try {
      FileLock lock = lock(channel);
      // The last holder deletes the file: what was locked may no longer be the one on the disk.
      taken = lock != null && isTheOneOnDisk(channel, beside, clock);
      return taken ? Optional.of(new WriterLock(beside, channel)) : Optional.empty();
    } finally {
      if (!taken) {
        channel.close();
      }
    }
  }

  private static @Nullable FileLock lock(FileChannel channel) throws IOException {
    try {
      return channel.tryLock(LOCKED_BYTE, 1, false);
    } catch (OverlappingFileLockException e) {
      // Another workspace object of this very program holds it.
      return null;
    }
  }

  private static boolean isTheOneOnDisk(FileChannel channel, Path beside, Clock clock)
      throws IOException {
    String mine = whoAndWhen(clock);
    channel.truncate(0);
    channel.write(ByteBuffer.wrap(mine.getBytes(StandardCharsets.UTF_8)), 0);
    return Files.exists(beside) && Files.readString(beside).equals(mine);
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
    try {
      String text = Files.readString(beside).strip();
      return text.isEmpty() ? Words.text("store.lock.somebody") : text;
    } catch (IOException e) {
      return Words.text("store.lock.somebody");
    }
  }

  @Override
  public void close() {
    try {
      deleteIfPossible();
      channel.close();
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.disk.failing", beside.toString())
          .asException(e);
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
