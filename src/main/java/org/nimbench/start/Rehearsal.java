package org.nimbench.start;

import java.io.File;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.jar.JarEntry;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.nimbench.cli.CommandLineDoor;
import org.nimbench.cli.Surroundings;
import org.nimbench.kernel.Program;
import org.nimbench.work.Progress;

/**
 * Loads what a start loads, with no display: a few commands are run on Northvale, and the classes
 * of the window are loaded by name. Java writes the list for {@link QuickStart}.
 */
final class Rehearsal {
  /** Libraries whose classes a window needs and a command does not; from their jars' names. */
  private static final List<String> WINDOW =
      List.of(
          "javafx-",
          "atlantafx-",
          "ikonli-",
          "richtextfx-",
          "reactfx-",
          "flowless-",
          "undofx-",
          "wellbehavedfx-");

  private static final String CLASS = ".class";
  private static final System.Logger LOG = System.getLogger(Rehearsal.class.getName());

  private Rehearsal() {}

  /** Runs in the folder of the jar; the exit code is that of the commands. */
  public static void main(String[] arguments) throws IOException {
    Path home = Files.createTempDirectory("nimbench-rehearsal");
    int code;
    try {
      code = commands(home);
    } finally {
      remove(home);
    }
    load(Path.of("nimbench.jar"));
    try (Stream<Path> libraries = Files.list(Path.of("lib"))) {
      for (Path library : libraries.sorted().toList()) {
        String name = String.valueOf(library.getFileName());
        if (WINDOW.stream().anyMatch(name::startsWith)) {
          load(library);
        }
      }
    }
    System.exit(code);
  }

  private static int commands(Path home) {
    Path workspace = home.resolve("Northvale.gpkg");
    int code = 0;
    code += run(home, "--help");
    code += run(home, "about");
    code += run(home, "about", "--json");
    code += run(home, "open", "--example");
    code += run(home, "count", workspace, "--by", "month", "--json");
    code += run(home, "trend", workspace, "--method", "control", "--out", home.resolve("t.png"));
    code +=
        run(
            home,
            "hotspot",
            workspace,
            "--method",
            "kde",
            "--boundary",
            "district",
            "--out",
            home.resolve("h.png"));
    return code;
  }

  private static int run(Path home, Object... words) {
    List<String> arguments = new ArrayList<>();
    for (Object word : words) {
      arguments.add(word.toString());
    }
    Map<String, String> environment = Map.of("NIMBENCH_HOME", home.toString());
    Clock clock = Program.clock(environment);
    PrintWriter nowhere = new PrintWriter(Writer.nullWriter());
    return new CommandLineDoor(
            new Surroundings(
                nowhere,
                new PrintWriter(System.err, true, StandardCharsets.UTF_8),
                environment,
                clock,
                request -> build(home, clock)))
        .run(arguments.toArray(String[]::new));
  }

  /** What the window does first: it builds Northvale and reads what its screens show. */
  private static int build(Path home, Clock clock) {
    WorkspaceFiles files = new WorkspaceFiles(home, clock);
    try (OpenedWorkspace opened = files.example(Progress.SILENT)) {
      opened.map().scenery(Progress.SILENT);
    }
    return 0;
  }

  private static void load(Path jar) throws IOException {
    try (JarFile file = new JarFile(new File(jar.toString()))) {
      for (JarEntry entry : file.stream().toList()) {
        String name = entry.getName();
        if (name.endsWith(CLASS) && !name.contains("-")) {
          load(name.substring(0, name.length() - CLASS.length()).replace('/', '.'));
        }
      }
    }
  }

  private static void load(String name) {
    try {
      Class<?> loaded = Class.forName(name, false, Rehearsal.class.getClassLoader());
      LOG.log(System.Logger.Level.TRACE, loaded);
    } catch (ClassNotFoundException | LinkageError e) {
      // A class for another system, or one that needs a library we do not ship: never started.
      LOG.log(System.Logger.Level.TRACE, name, e);
    }
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(file);
      }
    }
  }
}
