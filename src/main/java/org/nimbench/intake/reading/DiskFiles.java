package org.nimbench.intake.reading;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The files behind a path on the disk: itself, or all that lie in the folder. */
final class DiskFiles {
  private static final int MOST_FILES = 100_000;

  private DiskFiles() {}

  /**
   * Looks behind a path.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if there is nothing, or it cannot be
   *     read
   */
  static List<SourceFile> behind(Path path) {
    if (!Files.exists(path)) {
      throw new UnreadableFile("intake.read.absent").refusal(path.toString());
    }
    try {
      return Files.isDirectory(path) ? inFolder(path) : List.of(file(path, path.toString(), true));
    } catch (IOException e) {
      throw new UnreadableFile("intake.read.unreadable").refusal(path.toString(), e);
    }
  }

  private static List<SourceFile> inFolder(Path folder) throws IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      for (Path path : walk.filter(Files::isRegularFile).limit(MOST_FILES).sorted().toList()) {
        files.add(file(path, ShownName.of(folder.relativize(path).toString()), false));
      }
    }
    return files;
  }

  private static SourceFile file(Path path, String name, boolean chosen) throws IOException {
    long size = Files.size(path);
    return new SourceFile(name, size, size, chosen, 0, path, () -> Files.newInputStream(path));
  }
}
