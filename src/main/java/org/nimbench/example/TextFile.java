package org.nimbench.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;

/** Writes a file whole or not at all; text as UTF-8, lines end with LF. */
final class TextFile {
  private TextFile() {}

  /**
   * Writes a text; makes the folders that lack.
   *
   * @throws org.nimbench.kernel.ProblemException if the file cannot be written
   */
  static void write(Path file, String text) {
    write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** The same for a file that is not UTF-8 text. */
  static void write(Path file, byte[] content) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      WholeFile.replace(file, out -> out.write(content));
    } catch (IOException e) {
      throw Problem.of(ProblemKind.OTHER, "example.unwritable", file.toString()).asException(e);
    }
  }
}
