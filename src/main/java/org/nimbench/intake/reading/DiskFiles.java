package org.nimbench.intake.reading;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.nimbench.kernel.ProblemException;

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
    } catch (UnreadableFile e) {
      throw e.refusal(path.toString());
    } catch (UncheckedIOException e) {
      throw refusal(path, Objects.requireNonNull(e.getCause()));
    } catch (IOException e) {
      throw refusal(path, e);
    }
  }

  /** A folder below that may not be looked into is told of while walking, and named. */
  static ProblemException refusal(Path chosen, IOException why) {
    String file = why instanceof FileSystemException told ? told.getFile() : null;
    boolean isClosed = why instanceof AccessDeniedException;
    return new UnreadableFile(isClosed ? "intake.read.closed" : "intake.read.unreadable")
        .refusal(file == null ? chosen.toString() : file, why);
  }

  private static List<SourceFile> inFolder(Path folder) throws UnreadableFile, IOException {
    List<SourceFile> files = new ArrayList<>();
    try (Stream<Path> walk = Files.walk(folder)) {
      List<Path> found = walk.filter(Files::isRegularFile).limit(MOST_FILES + 1L).sorted().toList();
      if (found.size() > MOST_FILES) {
        throw new UnreadableFile("intake.read.many-files", MOST_FILES);
      }
      for (Path path : found) {
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
