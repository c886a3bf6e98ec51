package org.nimbench.example;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;

/** Writes a text file whole or not at all: UTF-8, lines end with LF. */
final class TextFile {
  private TextFile() {}

  /**
   * Writes a text; makes the folders that lack.
   *
   * @throws org.nimbench.kernel.ProblemException if the file cannot be written
   */
  static void write(Path file, String text) {
    try {
      Files.createDirectories(file.toAbsolutePath().getParent());
      WholeFile.replace(file, out -> out.write(text.getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw Problem.of(ProblemKind.OTHER, "example.unwritable", file.toString()).asException(e);
    }
  }
}
