package org.nimbench.intake;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Sha256;
import org.nimbench.work.Progress;

/** SHA-256 of what was imported, by which a batch is known again. */
final class FileSums {
  private FileSums() {}

  /**
   * Of the file where there is one; of the lines {@code SUM NAME}, in order of name, where there
   * are several or a folder.
   */
  static String of(List<Path> paths, Progress progress) {
    if (paths.size() == 1 && Files.isRegularFile(paths.get(0))) {
      return ofFile(paths.get(0), progress);
    }
    StringBuilder lines = new StringBuilder();
    for (Path path : paths) {
      try (Stream<Path> walk = Files.walk(path)) {
        for (Path file : walk.filter(Files::isRegularFile).sorted().toList()) {
          lines
              .append(ofFile(file, progress))
              .append("  ")
              .append(path.relativize(file))
              .append('\n');
        }
      } catch (IOException | UncheckedIOException e) {
        throw unreadable(path, e);
      }
    }
    return Sha256.of(lines.toString());
  }

  /** A path without the folders above it. */
  static String lastName(String path) {
    return path.substring(Math.max(path.lastIndexOf('/'), path.lastIndexOf('\\')) + 1);
  }

  /** The names of the paths chosen. */
  static String names(List<Path> paths) {
    return paths.stream()
        .map(path -> String.valueOf(path.toAbsolutePath().normalize().getFileName()))
        .collect(Collectors.joining(", "));
  }

  private static String ofFile(Path file, Progress progress) {
    try {
      return Sha256.of(file, progress::check);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  private static org.nimbench.kernel.ProblemException unreadable(Path path, Exception e) {
    return Problem.of(ProblemKind.REFUSED, "intake.read.unreadable", path.toString())
        .asException(e);
  }
}
