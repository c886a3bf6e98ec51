package org.nimbench.example;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Writes a text file whole or not at all: UTF-8, lines end with LF. */
final class TextFile {
  private TextFile() {}

  /**
   * Writes a text beside its place and then moves it there; makes the folders that lack.
   *
   * @throws org.nimbench.kernel.ProblemException if the file cannot be written
   */
  static void write(Path file, String text) {
    Path beside = file.resolveSibling(file.getFileName() + ".part");
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      try (FileChannel out =
          FileChannel.open(
              beside,
              StandardOpenOption.CREATE,
              StandardOpenOption.TRUNCATE_EXISTING,
              StandardOpenOption.WRITE)) {
        ByteBuffer bytes = StandardCharsets.UTF_8.encode(text);
        while (bytes.hasRemaining()) {
          out.write(bytes);
        }
        out.force(true);
      }
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw Problem.of(ProblemKind.OTHER, "example.unwritable", file.toString()).asException(e);
    }
  }
}
