package org.nimbench.start;

import java.nio.file.Path;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.ui.map.Scenery;
import org.nimbench.work.Progress;

/** Opens the made-up workspace as the example, and refuses every other file. */
public final class MadeUpDoor implements WorkspaceDoor {
  private final Path file;

  public MadeUpDoor(Path file) {
    this.file = file;
  }

  @Override
  public Scenery exampleScenery(Progress progress) {
    return new MadeUpPlace().scenery();
  }

  @Override
  public OpenedWorkspace example(Progress progress) {
    return new MadeUpWorkspace(file);
  }

  @Override
  public OpenedWorkspace open(Path other, Progress progress) {
    if (other.equals(file)) {
      return new MadeUpWorkspace(file);
    }
    throw new Problem(
            ProblemKind.WORKSPACE,
            "store.not.workspace",
            "This file is not a Nimbench workspace.",
            other.toString(),
            "Open a file that Nimbench made; its name ends in .gpkg.")
        .asException();
  }

  /** The window on made-up data, for looking at under a real display. */
  public static void main(String[] arguments) {
    NimbenchApp.open(
        new MadeUpDoor(Path.of(System.getProperty("java.io.tmpdir"), "Northvale.gpkg")),
        java.util.List.of(arguments));
  }
}
