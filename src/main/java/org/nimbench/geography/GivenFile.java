package org.nimbench.geography;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/** A file that somebody gave us, before we know what it is. */
final class GivenFile {
  private static final int HEAD = 64;

  private GivenFile() {}

  /**
   * The first bytes of a file.
   *
   * @throws ProblemException (refused) if there is no such file, or it is empty or unreadable
   */
  static byte[] head(Path file) {
    if (!Files.isRegularFile(file)) {
      throw refused("geography.file.missing", file).asException();
    }
    try (InputStream in = Files.newInputStream(file)) {
      byte[] head = in.readNBytes(HEAD);
      if (head.length == 0) {
        throw refused("geography.file.empty", file).asException();
      }
      return head;
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  static ProblemException unreadable(Path file, IOException cause) {
    return refused("geography.file.unreadable", file).asException(cause);
  }

  /** The file's name without its folders, for messages. */
  static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private static Problem refused(String code, Path file) {
    return Problem.of(ProblemKind.REFUSED, code, name(file));
  }
}
