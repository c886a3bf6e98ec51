package org.nimbench.document;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AccessDeniedException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Puts a finished file in its place whole or not at all. */
final class NewFile {
  private NewFile() {}

  /**
   * Writes the bytes beside the target, then moves them over it.
   *
   * @throws org.nimbench.kernel.ProblemException if the folder is missing or the target cannot be
   *     replaced, for example because another program has it open; the target is then unchanged
   */
  static void write(Path target, byte[] content) {
    Path folder = target.toAbsolutePath().normalize().getParent();
    if (folder == null || !Files.isDirectory(folder)) {
      throw problem("document.write.nofolder", target).asException();
    }
    Path beside = folder.resolve("." + target.getFileName() + ".part");
    try {
      try {
        writeThrough(beside, content);
        replace(beside, target);
      } finally {
        Files.deleteIfExists(beside);
      }
    } catch (AccessDeniedException | NoSuchFileException e) {
      throw problem("document.write.refused", target).asException(e);
    } catch (FileSystemException e) {
      throw problem("document.write.inuse", target).asException(e);
    } catch (IOException e) {
      throw problem("document.write.failed", target).asException(e);
    }
  }

  private static void writeThrough(Path file, byte[] content) throws IOException {
    Files.write(file, content);
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void replace(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException e) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static Problem problem(String code, Path target) {
    return Problem.of(ProblemKind.OTHER, code, target.toString());
  }
}
