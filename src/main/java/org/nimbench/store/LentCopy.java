package org.nimbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Consumer;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** A copy of a workspace beside it, for as long as somebody needs it. */
final class LentCopy {
  private LentCopy() {}

  /**
   * Makes the copy {@code .NAME.packing}, has it used and removes it. One that a killed program
   * left is removed first.
   */
  static void of(Path workspace, Consumer<Path> copier, Consumer<Path> use) {
    Path copy =
        workspace.toAbsolutePath().resolveSibling("." + workspace.getFileName() + ".packing");
    try {
      Files.deleteIfExists(copy);
      try {
        copier.accept(copy);
        use.accept(copy);
      } finally {
        Files.deleteIfExists(copy);
      }
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.copy.failing", workspace.toString())
          .asException(e);
    }
  }
}
