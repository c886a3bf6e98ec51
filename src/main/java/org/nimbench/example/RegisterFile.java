package org.nimbench.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Objects;

/** Writes the register of Northvale's partners and their protocols. */
final class RegisterFile {
  static final String NAME = "examples/register.json";

  private RegisterFile() {}

  /** Writes it below a folder. */
  static void write(Path directory) {
    TextFile.write(directory.resolve(NAME), text());
  }

  private static String text() {
    try (InputStream in =
        Objects.requireNonNull(RegisterFile.class.getResourceAsStream("register.json"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
