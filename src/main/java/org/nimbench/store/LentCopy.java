package org.nimbench.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** A copy of a workspace beside it, for as long as somebody needs it. */
final class LentCopy {
  /** What SQLite and the writer's lock keep beside a file that is written to. */
  private static final List<String> BESIDE = List.of("", "-journal", "-wal", "-shm", ".lock");

  private LentCopy() {}

  /**
   * Makes the copy {@code .NAME.PURPOSE}, has it used and removes it with all that stands beside
   * it. One that a killed program left is removed first.
   *
   * @param purpose one word; copies of different purposes may be lent at once
   */
  static void of(Path workspace, String purpose, Consumer<Path> copier, Consumer<Path> use) {
    Path copy =
        workspace.toAbsolutePath().resolveSibling("." + workspace.getFileName() + "." + purpose);
    try {
      remove(copy);
      try {
        copier.accept(copy);
        use.accept(copy);
      } finally {
        remove(copy);
      }
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "store.copy.failing", workspace.toString())
          .asException(e);
    }
  }

  private static void remove(Path copy) throws IOException {
    for (String ending : BESIDE) {
      Files.deleteIfExists(copy.resolveSibling(copy.getFileName() + ending));
    }
  }
}
