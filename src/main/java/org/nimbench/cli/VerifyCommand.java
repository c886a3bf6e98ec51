package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.intake.Intake;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Priorities;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Supply;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code verify}: whether a workspace is whole. */
@Command(name = "verify", description = "${bundle:cli.verify}", mixinStandardHelpOptions = true)
final class VerifyCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path file = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  VerifyCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    List<Problem> problems = desk.reading(file, workspace -> problems(workspace, desk));
    ObjectNode tree = desk.object().put("ok", problems.isEmpty());
    problems.forEach(problem -> tree.withArray("problems").add(problem.inOneLine()));
    tree.withArray("problems");
    desk.print(
        tree,
        problems.isEmpty()
            ? Words.text("cli.verify.whole", file)
            : String.join("\n", problems.stream().map(Problem::inOneLine).toList()));
    return problems.isEmpty() ? 0 : ProblemKind.WORKSPACE.exitCode();
  }

  /** What is kept beside the data is looked at in a file that is itself whole. */
  private List<Problem> problems(Workspace workspace, Desk desk) {
    List<Problem> found = new ArrayList<>(workspace.verify(desk.progress()));
    if (found.isEmpty()) {
      found.addAll(new org.nimbench.desk.Desk(workspace, surroundings.clock()).verify());
      found.addAll(Intake.verify(workspace));
      found.addAll(new Supply(workspace).verify());
      found.addAll(new Priorities(workspace, surroundings.clock()).verify());
    }
    return found;
  }
}
