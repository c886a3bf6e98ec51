package org.nimbench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.time.Instant;
import org.nimbench.example.NorthvaleWorkspace;
import org.nimbench.kernel.Program;
import org.nimbench.work.Progress;

/** Northvale's workspace, built once a test run and copied for whoever writes into it. */
public final class ExampleWorkspace {
  /** The day on which tests look at Northvale. */
  public static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-04T14:02:00Z"), Program.ZONE);

  private static final Path BUILT = Path.of("target", "test-workspaces", "Northvale.gpkg");

  private ExampleWorkspace() {}

  /** The workspace, to read only. */
  public static synchronized Path toRead() {
    if (!Files.exists(BUILT) || isOlderThanThisRun()) {
      NorthvaleWorkspace.build(BUILT, CLOCK, Progress.SILENT);
    }
    return BUILT;
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

  private static boolean isOlderThanThisRun() {
    try {
      long start = ProcessHandle.current().info().startInstant().orElse(Instant.MAX).toEpochMilli();
      return Files.getLastModifiedTime(BUILT).toMillis() < start;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
