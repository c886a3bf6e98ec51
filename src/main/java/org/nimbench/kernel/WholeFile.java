package org.nimbench.kernel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: beside the target first, forced to the disk, then moved into
 * place. Whoever opens the target sees the old file or the new one, never half of either. All rooms
 * write their files through here.
 */
public final class WholeFile {
  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  /** Makes a file where it is told to; for what needs a file rather than a stream, as SQLite. */
  @FunctionalInterface
  public interface Making {
    /** Makes the whole file there and lets go of it. Nothing stands there before. */
    void make(Path beside) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file in place of whatever stands there.
   *
   * @throws ProblemException (other) if the folder is missing or the file cannot be written, for
   *     example because another program has it open; what stood there is then unchanged
   */
  public static void write(Path target, Content content) {
    try {
      replace(target, content);
    } catch (NoSuchFileException e) {
      throw problem("kernel.file.nofolder", target).asException(e);
    } catch (AccessDeniedException e) {
      throw problem("kernel.file.refused", target).asException(e);
    } catch (FileSystemException e) {
      throw problem("kernel.file.inuse", target).asException(e);
    } catch (IOException e) {
      throw problem("kernel.file.unwritable", target).asException(e);
    }
  }

  /** Writes bytes; see {@link #write(Path, Content)}. */
  public static void writeBytes(Path target, byte[] bytes) {
    write(target, out -> out.write(bytes));
  }

  /** Writes text as UTF-8; see {@link #write(Path, Content)}. */
  public static void writeText(Path target, String text) {
    writeBytes(target, text.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * Writes a file in place of whatever stands there, for callers that have words of their own for a
   * failure.
   *
   * @throws IOException if it cannot be written; what stood there is then unchanged
   */
  public static void replace(Path target, Content content) throws IOException {
    make(
        target,
        beside -> {
          try (OutputStream out =
              new BufferedOutputStream(
                  Files.newOutputStream(
                      beside, StandardOpenOption.CREATE_NEW, StandardOpenOption.WRITE))) {
            content.writeTo(out);
          } catch (UncheckedIOException e) {
            throw e.getCause();
          }
        });
  }

  /**
   * Has a file made beside the target, then moves it over whatever stands there.
   *
   * @throws IOException if it cannot be made or moved; what stood there is then unchanged
   */
  public static void make(Path target, Making making) throws IOException {
    Path whole = target.toAbsolutePath();
    Path beside = whole.resolveSibling("." + whole.getFileName() + ".part");
    Files.deleteIfExists(beside);
    try {
      making.make(beside);
      force(beside);
      moveIntoPlace(beside, whole);
    } finally {
      deleteLeftOver(beside);
    }
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void moveIntoPlace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void deleteLeftOver(Path beside) {
    try {
      Files.deleteIfExists(beside);
    } catch (IOException e) {
      // The file was written or its failure is already on its way up; a left-over harms nobody.
      beside.toFile().deleteOnExit();
    }
  }

  private static Problem problem(String code, Path target) {
    return Problem.of(ProblemKind.OTHER, code, target.toString());
  }
}
