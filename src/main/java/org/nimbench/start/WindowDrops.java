package org.nimbench.start;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.drop.DropKind;
import org.nimbench.ui.kit.drop.DropTaker;

/** What the window does with dropped files while no screen takes them. */
final class WindowDrops {
  private final WorkspaceFlow flow;

  /** One for all kinds: files of several kinds need one workspace, and one question about it. */
  private final Consumer<List<Path>> make = this::make;

  WindowDrops(WorkspaceFlow flow) {
    this.flow = flow;
  }

  List<DropTaker> takers() {
    return List.of(
        new DropTaker(
            DropKind.WORKSPACE,
            files -> Words.text("ui.drop.open", files.get(0).getFileName()),
            files -> flow.open(files.get(0))),
        needsOne(DropKind.EXTRACT),
        needsOne(DropKind.SHAPES),
        needsOne(DropKind.PICTURE));
  }

  private DropTaker needsOne(DropKind kind) {
    return new DropTaker(kind, files -> Words.text("ui.drop.make", files.size()), make);
  }

  /** Data needs a workspace: one is made, and the files go to its own takers. */
  private void make(List<Path> files) {
    if (flow.current() == null) {
      flow.makeThen(() -> flow.parts().ground().shell().dropped(files));
    }
  }
}
