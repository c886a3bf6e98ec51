package org.nimbench.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Files of Northvale that the program carries, laid out in a folder of their own until closed. */
final class CarriedFiles implements AutoCloseable {
  private static final String CARRIED = "/org/nimbench/northvale/";

  private final Path folder;

  private CarriedFiles(Path folder) {
    this.folder = folder;
  }

  /**
   * Lays out files.
   *
   * @param names such as {@code maps/wards.geojson}
   * @throws org.nimbench.kernel.ProblemException if there is no room for them
   */
  static CarriedFiles unpack(List<String> names) {
    try {
      CarriedFiles files = new CarriedFiles(Files.createTempDirectory("northvale"));
      for (String name : names) {
        Path file = files.file(name);
        Files.createDirectories(file.getParent());
        try (InputStream in =
            Objects.requireNonNull(CarriedFiles.class.getResourceAsStream(CARRIED + name), name)) {
          Files.copy(in, file);
        }
      }
      return files;
    } catch (IOException e) {
      String where = System.getProperty("java.io.tmpdir", "");
      throw Problem.of(ProblemKind.OTHER, "example.unwritable", where).asException(e);
    }
  }

  /** The text of a file that the program carries. */
  static String text(String name) {
    try (InputStream in =
        Objects.requireNonNull(CarriedFiles.class.getResourceAsStream(CARRIED + name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Where a file or a folder lies. */
  Path file(String name) {
    return folder.resolve(name);
  }

  /** Removes the folder. */
  @Override
  public void close() {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path path : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
