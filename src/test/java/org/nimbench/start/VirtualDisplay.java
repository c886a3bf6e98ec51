package org.nimbench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;

/** A display of a laptop's size that nobody sees, where Xvfb is installed. */
final class VirtualDisplay implements AutoCloseable {
  private static final String PROGRAM = "Xvfb";
  private final Process process;
  private final String name;

  private VirtualDisplay(Process process, String name) {
    this.process = process;
    this.name = name;
  }

  /** Opens the first that is free; none where there is no Xvfb. */
  static Optional<VirtualDisplay> open() throws IOException {
    boolean isInstalled =
        Arrays.stream(System.getenv().getOrDefault("PATH", "").split(":"))
            .anyMatch(folder -> Files.isExecutable(Path.of(folder, PROGRAM)));
    if (!isInstalled) {
      return Optional.empty();
    }
    Process process =
        new ProcessBuilder(
                PROGRAM, "-displayfd", "1", "-screen", "0", "1366x768x24", "-nolisten", "tcp")
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start();
    BufferedReader said = process.inputReader();
    String number = said.readLine();
    if (number == null) {
      throw new IOException(PROGRAM + " opened no display");
    }
    return Optional.of(new VirtualDisplay(process, ":" + number.strip()));
  }

  String name() {
    return name;
  }

  @Override
  public void close() {
    process.destroy();
  }
}
