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
import java.util.stream.Stream;
import org.nimbench.example.NorthvaleWorkspace;
import org.nimbench.kernel.Program;
import org.nimbench.work.Progress;

/** Northvale's workspace, built once for the program as it is and copied for whoever writes. */
public final class ExampleWorkspace {
  /** The day on which tests look at Northvale. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-04T14:02:00Z"), Program.ZONE);

  private static final Path BUILT = Path.of("target", "test-workspaces", "Northvale.gpkg");
  private static boolean isThere;

  private ExampleWorkspace() {}

  /** The workspace, to read only. */
  public static synchronized Path toRead() {
    if (!isThere) {
      buildOnce();
      isThere = true;
    }
    return BUILT;
  }

  /** Tests run in several processes at once: the first one builds, and the others wait for it. */
  private static void buildOnce() {
    try {
      Files.createDirectories(BUILT.getParent());
      try (FileChannel channel =
              FileChannel.open(
                  BUILT.resolveSibling("Northvale.lock"),
                  StandardOpenOption.CREATE,
                  StandardOpenOption.WRITE);
          FileLock held = channel.lock()) {
        if (held.isValid() && (!Files.exists(BUILT) || isOlderThanTheProgram())) {
          NorthvaleWorkspace.build(BUILT, CLOCK, Progress.SILENT);
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** A copy in a folder, to write into. */
  public static Path copyTo(Path folder) {
    try {
      Path copy = folder.resolve("Northvale.gpkg");
      return Files.copy(toRead(), copy, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The same classes, libraries and carried files always make the same workspace. */
  private static boolean isOlderThanTheProgram() throws IOException {
    FileTime built = Files.getLastModifiedTime(BUILT);
    try (Stream<Path> program =
        Stream.concat(Stream.of(Path.of("pom.xml")), Files.walk(classes()))) {
      return program.anyMatch(file -> isNewer(file, built));
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
