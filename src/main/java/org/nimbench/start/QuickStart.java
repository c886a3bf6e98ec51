package org.nimbench.start;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.TimeUnit;

/**
 * Makes {@code nimbench.jsa} beside {@code nimbench.jar}: the program's classes as the JVM keeps
 * them in memory (class-data sharing), so that a start need not read and check them again. The file
 * holds for the jar, the libraries, the place and the Java it was made with; where one of these has
 * changed, Java passes it over and starts as without it.
 *
 * <p>{@code java -cp nimbench.jar org.nimbench.start.QuickStart}
 */
public final class QuickStart {
  private static final String ARCHIVE = "nimbench.jsa";
  private static final long PATIENCE_MINUTES = 10;

  private QuickStart() {}

  /**
   * Makes the file.
   *
   * @param arguments none, or the folder of the jar
   * @throws IOException if a process cannot be started or the list of classes not be kept
   */
  public static void main(String[] arguments) throws IOException, InterruptedException {
    Path jar = Path.of(arguments.length == 0 ? "" : arguments[0]).resolve("nimbench.jar");
    Path folder = Objects.requireNonNull(jar.toAbsolutePath().getParent());
    if (!Files.exists(jar)) {
      System.err.println(jar + " is not there: run mvn package first, or name its folder.");
      System.exit(2);
    }
    Path list = Files.createTempFile("nimbench", ".classes");
    try {
      run(folder, "-XX:DumpLoadedClassList=" + list, "-cp", jar, Rehearsal.class.getName());
      addLambdas(list);
      Path made = folder.resolve(ARCHIVE);
      Files.deleteIfExists(made);
      run(
          folder,
          "-Xshare:dump",
          "-XX:SharedClassListFile=" + list,
          "-XX:SharedArchiveFile=" + made,
          "-cp",
          jar);
    } finally {
      Files.deleteIfExists(list);
    }
  }

  /** Of the libraries' classes and ours; those of Java itself it keeps without being asked. */
  private static void addLambdas(Path list) throws IOException {
    List<String> lines = Files.readAllLines(list);
    Set<String> all = new LinkedHashSet<>(lines);
    for (String line : lines) {
      String name = line.split(" ", 2)[0];
      URL file = ClassLoader.getSystemResource(name + ".class");
      if (file != null && file.getProtocol().equals("jar")) {
        try (InputStream in = file.openStream()) {
          all.addAll(LambdaSites.of(in));
        }
      }
    }
    Files.write(list, all);
  }

  private static void run(Path folder, Object... words) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    // Which classes cannot be kept, and why, is nothing a reader could act on.
    command.addAll(List.of("-Xlog:disable", "-Xlog:all=error:stderr", "-Djava.awt.headless=true"));
    for (Object word : words) {
      command.add(word instanceof Path path ? path.toAbsolutePath().toString() : word.toString());
    }
    Process process =
        new ProcessBuilder(command)
            .directory(new File(folder.toString()))
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.INHERIT)
            .start();
    boolean ended = process.waitFor(PATIENCE_MINUTES, TimeUnit.MINUTES);
    if (!ended || process.exitValue() != 0) {
      process.destroyForcibly();
      throw new IOException("Java did not make the archive: " + String.join(" ", command));
    }
  }
}
