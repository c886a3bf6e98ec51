package org.nimbench.start;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.nimbench.cli.CommandLineDoor;
import org.nimbench.cli.Surroundings;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Program;

/**
 * Where the program starts. It touches no JavaFX class unless the window is asked for, so that
 * commands start fast and need no display.
 */
public final class Main {
  private Main() {}

  /** Runs one command, or opens the window; the process ends with the contract's exit code. */
  public static void main(String[] arguments) {
    Map<String, String> environment = System.getenv();
    PrintWriter out = new PrintWriter(System.out, true, StandardCharsets.UTF_8);
    PrintWriter err = new PrintWriter(System.err, true, StandardCharsets.UTF_8);
    int code;
    try {
      Clock clock = Program.clock(environment);
      code =
          new CommandLineDoor(
                  new Surroundings(
                      out,
                      err,
                      environment,
                      clock,
                      request -> openWindow(request, environment, clock)))
              .run(arguments);
    } catch (ProblemException e) {
      err.println(e.problem().inOneLine());
      code = e.problem().kind().exitCode();
    }
    if (code != 0) {
      System.exit(code);
    }
  }

  private static int openWindow(
      Surroundings.OpenRequest request, Map<String, String> environment, Clock clock) {
    List<String> arguments =
        request instanceof Surroundings.OpenRequest.Example
            ? List.of("--example")
            : request instanceof Surroundings.OpenRequest.File file
                ? List.of(file.workspace().toString())
                : List.of();
    NimbenchApp.open(new WorkspaceFiles(Program.home(environment), clock), arguments);
    return 0;
  }
}
