package org.nimbench.products;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/** By what the log of exports knows a file again. */
public final class FileSums {
  private FileSums() {}

  /**
   * The SHA-256 of a file, in lower-case hexadecimal.
   *
   * @throws org.nimbench.kernel.ProblemException (other) if it cannot be read
   */
  public static String of(Path file) {
    try (InputStream in = Files.newInputStream(file);
        DigestInputStream digested =
            new DigestInputStream(in, MessageDigest.getInstance("SHA-256"))) {
      digested.transferTo(OutputStream.nullOutputStream());
      return HexFormat.of().formatHex(digested.getMessageDigest().digest());
    } catch (IOException e) {
      throw unreadable(file, e);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  /** The SHA-256 of words. */
  static String ofText(String words) {
    try {
      return HexFormat.of()
          .formatHex(
              MessageDigest.getInstance("SHA-256").digest(words.getBytes(StandardCharsets.UTF_8)));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("Every Java has SHA-256", e);
    }
  }

  static ProblemException unreadable(Path file, IOException why) {
    return Problem.of(ProblemKind.OTHER, "products.release.unwritten", file.toString())
        .asException(why);
  }
}
