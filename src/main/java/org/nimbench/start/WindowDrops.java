package org.nimbench.start;

import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.drop.DropKind;
import org.nimbench.ui.kit.drop.DropTaker;

/** What the window does with dropped files while no screen takes them. */
final class WindowDrops {
  private final WorkspaceFlow flow;

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

  /** Data needs a workspace: one is made, and the files go to its own takers. */
  private DropTaker needsOne(DropKind kind) {
    return new DropTaker(
        kind,
        files -> Words.text("ui.drop.make", files.size()),
        files -> {
          if (flow.current() == null) {
            flow.makeThen(() -> flow.parts().ground().shell().dropped(files));
          }
        });
  }
}
