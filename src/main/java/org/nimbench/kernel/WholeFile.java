package org.nimbench.kernel;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;

/**
 * Writes a file whole or not at all: beside the target first, forced to the disk, then moved into
 * place. Whoever opens the target sees the old file or the new one, never half of either.
 */
public final class WholeFile {
  /** Writes the bytes of a file. */
  @FunctionalInterface
  public interface Content {
    /** Writes everything; the stream is closed by the caller. */
    void writeTo(OutputStream out) throws IOException;
  }

  private WholeFile() {}

  /**
   * Writes a file in place of whatever stands there.
   *
   * @throws ProblemException (other) if the folder is missing or the file cannot be written
   */
  public static void write(Path target, Content content) {
    Path whole = target.toAbsolutePath();
    Path beside = whole.resolveSibling("." + whole.getFileName() + ".part");
    try {
      try (OutputStream out =
          new BufferedOutputStream(
              Files.newOutputStream(
                  beside,
                  StandardOpenOption.CREATE,
                  StandardOpenOption.TRUNCATE_EXISTING,
                  StandardOpenOption.WRITE))) {
        content.writeTo(out);
      }
      force(beside);
      moveIntoPlace(beside, whole);
    } catch (IOException | UncheckedIOException e) {
      throw Problem.of(ProblemKind.OTHER, "kernel.file.unwritable", target.toString())
          .asException(e);
    } finally {
      deleteLeftOver(beside);
    }
  }

  /** Writes text as UTF-8; see {@link #write(Path, Content)}. */
  public static void writeText(Path target, String text) {
    write(target, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
  }

  private static void force(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void moveIntoPlace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
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
}
