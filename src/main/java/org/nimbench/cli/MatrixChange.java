package org.nimbench.cli;

import java.util.function.Function;
import org.nimbench.priorities.Priorities;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** A change of a matrix: of which one, by whom, and how the command prints. */
final class MatrixChange {
  @Mixin MatrixOptions matrix = new MatrixOptions();

  @Option(
      names = "--by",
      required = true,
      paramLabel = "TEXT",
      description = "${bundle:cli.priorities.by}")
  String by = "";

  /** The desk that prints what was done. */
  Desk desk(Surroundings surroundings) {
    return new Desk(surroundings, matrix.json);
  }

  /** Makes the change in the workspace. */
  <T> T make(Surroundings surroundings, Function<Priorities, T> change) {
    return desk(surroundings)
        .writing(
            matrix.workspace, open -> change.apply(new Priorities(open, surroundings.clock())));
  }
}
