package org.nimbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.nimbench.example.NorthvaleProducts;
import org.nimbench.example.NorthvaleWorkspace;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Program;
import org.nimbench.store.Workspace;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** Northvale's workspace, built once for the program as it is and copied for whoever writes. */
public final class ExampleWorkspace {
  /** The day on which tests look at Northvale. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-04T14:02:00Z"), Program.ZONE);

  private static final Path FOLDER = Path.of("target", "test-workspaces");
  private static final Path BUILT = FOLDER.resolve("Northvale.gpkg");
  private static final Path FINISHED = FOLDER.resolve("NorthvaleFinished.gpkg");
  private static final Set<Path> THERE = new HashSet<>();

  private ExampleWorkspace() {}

  /** What a method tells of the year's burglaries. */
  public static Recipe burglary(String method, Map<String, String> parameters) {
    return new Recipe(
        method,
        Filter.allCrime().withTypes(List.of("burglary")),
        new PeriodRule.Absolute(Period.parse("2024-10..2025-09")),
        parameters,
        null);
  }

  /** The workspace before any product is made, to read only. */
  public static Path toRead() {
    return once(BUILT, () -> NorthvaleWorkspace.build(BUILT, CLOCK, Progress.SILENT));
  }

  /** The workspace with all its finished products, to read only. */
  public static Path finishedToRead() {
    toRead();
    return once(
        FINISHED,
        () -> {
          Path making = FOLDER.resolve("NorthvaleFinishing.gpkg");
          Files.copy(BUILT, making, StandardCopyOption.REPLACE_EXISTING);
          try (Workspace workspace = Workspace.openToWrite(making, CLOCK)) {
            NorthvaleProducts.want(workspace, CLOCK);
            NorthvaleProducts.make(workspace, Progress.SILENT);
          }
          Files.move(making, FINISHED, StandardCopyOption.REPLACE_EXISTING);
        });
  }

  /** Tests run in several processes at once: the first one builds, and the others wait for it. */
  private static synchronized Path once(Path built, Building building) {
    if (THERE.add(built)) {
      try {
        Files.createDirectories(FOLDER);
        try (FileChannel channel =
                FileChannel.open(
                    built.resolveSibling(built.getFileName() + ".lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.WRITE);
            FileLock held = channel.lock()) {
          if (held.isValid() && (!Files.exists(built) || isOlderThanTheProgram(built))) {
            building.build();
          }
        }
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }
    return built;
  }

  private interface Building {
    void build() throws IOException;
  }

  /** A copy of the workspace with its finished products in a folder, to write into. */
  public static Path finishedTo(Path folder) {
    return copy(finishedToRead(), folder);
  }

  /** A copy in a folder, to write into. */
  public static Path copyTo(Path folder) {
    return copy(toRead(), folder);
  }

  private static Path copy(Path built, Path folder) {
    try {
      Path copy = folder.resolve("Northvale.gpkg");
      return Files.copy(built, copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same classes, libraries and carried files always make the same workspace. */
  private static boolean isOlderThanTheProgram(Path file) throws IOException {
    FileTime built = Files.getLastModifiedTime(file);
    try (Stream<Path> program =
        Stream.concat(Stream.of(Path.of("pom.xml")), Files.walk(classes()))) {
      return program.anyMatch(one -> isNewer(one, built));
    }
  }

  private static Path classes() {
    try {
      return Path.of(
          NorthvaleWorkspace.class.getProtectionDomain().getCodeSource().getLocation().toURI());
    } catch (URISyntaxException e) {
      throw new IllegalStateException(e);
    }
  }

  private static boolean isNewer(Path file, FileTime built) {
    try {
      return Files.getLastModifiedTime(file).compareTo(built) > 0;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
