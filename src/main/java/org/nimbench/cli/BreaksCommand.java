package org.nimbench.cli;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.AnnotationFile;
import org.nimbench.desk.Drawer;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code breaks}: keeps series breaks, operation dates and notes, which trends then show. */
@Command(name = "breaks", description = "${bundle:cli.breaks}", mixinStandardHelpOptions = true)
final class BreaksCommand implements Callable<Integer> {
  private final Surroundings surroundings;

  @Parameters(index = "0", paramLabel = "WORKSPACE", description = "${bundle:cli.workspace}")
  Path workspace = Path.of("");

  @Parameters(index = "1", paramLabel = "FILE.csv", description = "${bundle:cli.breaks.file}")
  Path file = Path.of("");

  @Option(names = "--json", description = "${bundle:cli.json}")
  boolean json;

  BreaksCommand(Surroundings surroundings) {
    this.surroundings = surroundings;
  }

  @Override
  public Integer call() {
    Desk desk = new Desk(surroundings, json);
    List<Annotation> read = AnnotationFile.read(file);
    return desk.writing(workspace, open -> store(desk, open, read));
  }

  private int store(Desk desk, Workspace open, List<Annotation> read) {
    Drawer<Annotation> drawer =
        new org.nimbench.desk.Desk(open, surroundings.clock()).annotations();
    List<Annotation> before =
        new ArrayList<>(drawer.list().stream().map(one -> one.withId("")).toList());
    ObjectNode tree = desk.object();
    ArrayNode added = tree.putArray("added");
    for (Annotation annotation : read) {
      if (!before.contains(annotation)) {
        before.add(annotation);
        added.add(drawer.put(annotation).kept().id());
      }
    }
    int known = read.size() - added.size();
    tree.put("known", known);
    desk.print(tree, Words.text("cli.breaks.done", added.size(), known));
    return 0;
  }
}
