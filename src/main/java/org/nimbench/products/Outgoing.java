package org.nimbench.products;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/**
 * Files of a release on their way out. Unless they are settled, closing takes them away again and
 * puts back what stood in their places: what is not in the log must not be out, and what left
 * before must not be lost.
 */
final class Outgoing implements AutoCloseable {
  private final List<Move> moves = new ArrayList<>();
  private boolean isSettled;

  /**
   * A file that may have been written.
   *
   * @param before a copy of what stood there; null where nothing did
   */
  private record Move(Path file, @Nullable Path before) {}

  /**
   * Writes a file, in place of what may stand there.
   *
   * @param writing leaves the place as it was where it fails
   * @throws org.nimbench.kernel.ProblemException (other) if what stands there cannot be kept
   */
  void write(Path file, Runnable writing) {
    Move move = new Move(file, Files.isRegularFile(file) ? copied(file) : null);
    boolean isWritten = false;
    try {
      writing.run();
      isWritten = true;
      moves.add(move);
    } finally {
      if (!isWritten) {
        remove(move.before());
      }
    }
  }

  /** Says that the files are known, so that they stay. */
  void settle() {
    isSettled = true;
  }

  @Override
  public void close() {
    for (int i = moves.size() - 1; i >= 0; i--) {
      Move move = moves.get(i);
      if (isSettled) {
        remove(move.before());
      } else {
        putBack(move);
      }
    }
  }

  private static Path copied(Path file) {
    Path before = file.resolveSibling("." + file.getFileName() + ".before");
    try {
      return Files.copy(file, before, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException e) {
      throw unwritten(file, e);
    }
  }

  private static void putBack(Move move) {
    try {
      if (move.before() == null) {
        Files.deleteIfExists(move.file());
      } else {
        Files.move(move.before(), move.file(), StandardCopyOption.REPLACE_EXISTING);
      }
    } catch (IOException stays) {
      throw unwritten(move.file(), stays);
    }
  }

  private static void remove(@Nullable Path before) {
    try {
      if (before != null) {
        Files.deleteIfExists(before);
      }
    } catch (IOException e) {
      // The release itself is whole; a copy that is left over harms nobody.
      before.toFile().deleteOnExit();
    }
  }

  private static ProblemException unwritten(Path file, IOException why) {
    return Problem.of(ProblemKind.OTHER, "products.release.unwritten", file.toString())
        .asException(why);
  }
}
