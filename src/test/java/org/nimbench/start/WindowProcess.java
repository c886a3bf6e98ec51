package org.nimbench.start;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

/** A window in a process of its own, with what it says. */
final class WindowProcess implements AutoCloseable {
  /** What decides how the toolkit runs, as in the tests. */
  private static final List<String> TOOLKIT =
      List.of(
          "testfx.robot",
          "testfx.headless",
          "glass.platform",
          "monocle.platform",
          "headless.geometry",
          "prism.order",
          "prism.text",
          "java.awt.headless");

  /** So many minutes are more than the slowest machine needs: then it is ended, and said. */
  private static final long PATIENCE = 7;

  private final Process process;
  private final BufferedReader said;
  private final Path errors;
  private final CompletableFuture<Void> patience;
  private final Map<String, Long> words = new LinkedHashMap<>();

  /** Starts a {@link KilledWindow}; {@code home} is the data folder of its user. */
  WindowProcess(String what, Path file, Path home) throws IOException {
    this(java(home, List.of("-Xmx700m"), KilledWindow.class, what, file.toString()), home);
  }

  private WindowProcess(ProcessBuilder builder, Path home) throws IOException {
    this.errors = home.resolve("errors.txt");
    this.process = builder.redirectError(errors.toFile()).start();
    this.said = process.inputReader();
    this.patience =
        CompletableFuture.runAsync(
            process::destroyForcibly,
            CompletableFuture.delayedExecutor(PATIENCE, TimeUnit.MINUTES));
  }

  /** Starts a class with a real window on a display. */
  static WindowProcess on(VirtualDisplay display, Path home, Class<?> main, String... arguments)
      throws IOException {
    List<String> options = List.of("-Xmx900m", "-Dprism.order=sw", "-Dtestfx.robot=glass");
    ProcessBuilder builder = plain(home, options, main, arguments);
    builder.environment().put("DISPLAY", display.name());
    return new WindowProcess(builder, home);
  }

  /**
   * A Java like that of the tests, not started yet.
   *
   * @param home the data folder of its user
   * @param options of the virtual machine
   */
  static ProcessBuilder java(Path home, List<String> options, Class<?> main, String... arguments) {
    List<String> all = new ArrayList<>(options);
    for (String key : TOOLKIT) {
      String value = System.getProperty(key);
      if (value != null) {
        all.add("-D" + key + "=" + value);
      }
    }
    ProcessBuilder builder = plain(home, all, main, arguments);
    // The program asks for a display before it touches the toolkit, which needs none here.
    builder.environment().putIfAbsent("DISPLAY", ":headless");
    return builder;
  }

  private static ProcessBuilder plain(
      Path home, List<String> options, Class<?> main, String... arguments) {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC"));
    command.addAll(options);
    command.addAll(List.of("-cp", System.getProperty("java.class.path"), main.getName()));
    command.addAll(List.of(arguments));
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.environment().put("NIMBENCH_HOME", home.toString());
    return builder;
  }

  /** The rest of the next line that begins so. */
  String next(String what) throws IOException {
    for (String line = said.readLine(); line != null; line = said.readLine()) {
      if (line.startsWith(what)) {
        return line.substring(what.length());
      }
    }
    throw new AssertionError("It ended without \"" + what + "\": " + Files.readString(errors));
  }

  /**
   * Kills it so many milliseconds after its first word.
   *
   * @return when it was killed
   */
  long kill(long milliseconds) throws IOException, InterruptedException {
    next("typing");
    read();
    long first = words.values().iterator().next();
    TimeUnit.MILLISECONDS.sleep(Math.max(0, first + milliseconds - System.currentTimeMillis()));
    long killed = System.currentTimeMillis();
    // By its handle: the process itself would close what it had said and is not read yet.
    process.toHandle().destroyForcibly();
    process.waitFor();
    while (read()) {
      // What it had said before it ended.
    }
    System.out.printf("Killed %d ms after the first of %d words%n", killed - first, words.size());
    return killed;
  }

  private boolean read() throws IOException {
    String line = said.readLine();
    if (line == null) {
      return false;
    }
    String[] parts = line.split(" ");
    if (parts.length == 2 && parts[1].matches("\\d{13}")) {
      words.put(parts[0], Long.parseLong(parts[1]));
    }
    return true;
  }

  /** The words it typed, each with its moment. */
  Map<String, Long> words() {
    return words;
  }

  /** Waits until it ends by itself. */
  boolean ends() throws InterruptedException {
    return process.waitFor(60, TimeUnit.SECONDS);
  }

  @Override
  public void close() throws IOException {
    patience.cancel(false);
    process.destroyForcibly();
    said.close();
  }
}
