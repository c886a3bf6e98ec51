package org.nimbench.start;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

/**
 * A folder or a workspace that may only be read is told with exit code 5, and reading goes on. The
 * program runs as a process of its own: root may write where nobody may, so a build that runs as
 * root starts it without that right (setpriv takes it away); where that cannot be done the test is
 * skipped and says so.
 */
@SuppressWarnings("NullAway.Init")
class ReadOnlyTest {
  private static final Path MONTH =
      Path.of("examples", "police", "2025-09", "2025-09-northvale-street.csv");
  private static final String EVERYONE_READS = "r-xr-xr-x";
  private static final String OWNER_WRITES = "rwxr-xr-x";

  private record Ran(int code, String out, String err) {}

  @TempDir Path folder;
  private Path closed;

  @BeforeEach
  void aFolderThatMayOnlyBeRead() throws IOException, InterruptedException {
    assumeTrue(
        folder.getFileSystem().supportedFileAttributeViews().contains("posix"),
        "SKIPPED: this system has no permission bits to take away");
    closed = Files.createDirectory(folder.resolve("closed"));
    allow(closed, EVERYONE_READS);
    assumeTrue(
        output(command("test", "!", "-w", closed.toString())).code() == 0,
        "SKIPPED: root may write anywhere here, and setpriv cannot take that right away");
    allow(closed, OWNER_WRITES);
  }

  @AfterEach
  void openAgain() throws IOException {
    allow(closed, OWNER_WRITES);
  }

  @Test
  void noWorkspaceIsMadeInAFolderThatMayOnlyBeRead() throws IOException, InterruptedException {
    allow(closed, EVERYONE_READS);
    Path file = closed.resolve("new.gpkg");
    Ran ran = nimbench("create", file);
    assertThat(ran.code()).isEqualTo(5);
    assertThat(ran.err())
        .contains(file.toString())
        .contains("No file can be made there.")
        .contains("Choose a folder that exists and that you may write to.");
    assertThat(closed).isEmptyDirectory();
  }

  @Test
  void aWorkspaceThatMayOnlyBeReadIsReadAndNotWritten() throws IOException, InterruptedException {
    Path file = ExampleWorkspace.copyTo(closed);
    byte[] before = Files.readAllBytes(file);
    allow(file, "r--r--r--");
    allow(closed, EVERYONE_READS);
    assertThat(nimbench("verify", file).code()).isZero();
    assertRefused(importing(file), file);
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aWorkspaceInAFolderThatMayOnlyBeReadIsNotWrittenEither()
      throws IOException, InterruptedException {
    Path file = ExampleWorkspace.copyTo(closed);
    allow(closed, EVERYONE_READS);
    assertRefused(importing(file), file);
    try (var inside = Files.list(closed)) {
      assertThat(inside).containsExactly(file);
    }
  }

  /** An import of one month that the workspace holds already. */
  private Ran importing(Path workspace) throws IOException, InterruptedException {
    return nimbench("import", workspace, "--set", "police-crime", MONTH.toAbsolutePath());
  }

  private static void assertRefused(Ran ran, Path file) {
    assertThat(ran.code()).as(ran.err()).isEqualTo(5);
    assertThat(ran.err()).contains(file.toString()).contains("the file or its folder is read-only");
  }

  private Ran nimbench(Object... words) throws IOException, InterruptedException {
    List<String> java = new ArrayList<>();
    java.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    java.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-cp"));
    java.add(System.getProperty("java.class.path"));
    java.add(Main.class.getName());
    for (Object word : words) {
      java.add(word.toString());
    }
    return output(command(java.toArray(String[]::new)));
  }

  /** The command, without root's right to override permissions where root runs the tests. */
  private static List<String> command(String... words) {
    List<String> command = new ArrayList<>();
    if (System.getProperty("user.name").equals("root")) {
      command.addAll(List.of("setpriv", "--bounding-set", "-dac_override,-dac_read_search"));
    }
    command.addAll(List.of(words));
    return command;
  }

  private Ran output(List<String> command) throws IOException, InterruptedException {
    Path out = folder.resolve("out.txt");
    Path err = folder.resolve("err.txt");
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NIMBENCH_HOME", folder.resolve("home").toString());
    builder.redirectOutput(out.toFile()).redirectError(err.toFile());
    Process process;
    try {
      process = builder.start();
    } catch (IOException e) {
      assumeTrue(false, "SKIPPED: " + e.getMessage());
      throw e;
    }
    int code = process.waitFor();
    return new Ran(
        code,
        Files.readString(out, StandardCharsets.UTF_8),
        Files.readString(err, StandardCharsets.UTF_8));
  }

  private static void allow(Path file, String permissions) throws IOException {
    Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(permissions));
  }
}
