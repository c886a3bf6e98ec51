package org.nimbench.cli;

import java.io.PrintWriter;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Map;
import java.util.function.ToIntFunction;
import org.nimbench.kernel.Program;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;

/**
 * What a command stands in: its streams, the clock, the environment, and the way to the window.
 *
 * @param out results
 * @param err messages and progress
 * @param environment such as {@code NIMBENCH_HOME}
 * @param clock the wall clock, or the one that {@code NIMBENCH_NOW} fixes
 * @param window opens the window and returns the exit code
 */
public record Surroundings(
    PrintWriter out,
    PrintWriter err,
    Map<String, String> environment,
    Clock clock,
    ToIntFunction<OpenRequest> window) {

  /** Which workspace the window should open. */
  public sealed interface OpenRequest {
    /** The start screen. */
    record StartScreen() implements OpenRequest {}

    /** Northvale. */
    record Example() implements OpenRequest {}

    /** A workspace file. */
    record File(Path workspace) implements OpenRequest {}
  }

  /** The studies of an open workspace, with what the analyst wrote on its trends. */
  Studies studies(Workspace workspace) {
    return new Studies(workspace, clock, new org.nimbench.desk.Desk(workspace, clock).events());
  }

  /** The folder of the user's own data. */
  Path home() {
    return Program.home(environment);
  }
}
