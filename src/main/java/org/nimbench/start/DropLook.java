package org.nimbench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.drop.DropKind;
import org.nimbench.ui.kit.drop.DropKinds;
import org.nimbench.ui.kit.drop.DropPlan;
import org.nimbench.ui.kit.drop.Dropped;
import org.nimbench.ui.kit.drop.Drops;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** Looks at dropped files on a worker: a share may be slow, and a ZIP is opened. */
final class DropLook {
  private final Drops drops;
  private final Newest looking;
  private final Predicate<Path> isWorkspace;

  DropLook(Drops drops, WorkRunner runner, Predicate<Path> isWorkspace) {
    this.drops = drops;
    this.looking = new Newest(runner);
    this.isWorkspace = isWorkspace;
  }

  void read(List<Path> files, Consumer<DropPlan> found) {
    looking.start(
        Words.text("ui.drop.looking"),
        progress -> files.stream().map(file -> DropKinds.of(file, isWorkspace)).toList(),
        new Outcome<List<Dropped>>() {
          @Override
          public void done(List<Dropped> dropped) {
            found.accept(drops.plan(dropped));
          }

          @Override
          public void failed(Problem problem) {
            found.accept(
                drops.plan(
                    files.stream().map(file -> new Dropped(file, DropKind.UNKNOWN)).toList()));
          }
        });
  }
}
