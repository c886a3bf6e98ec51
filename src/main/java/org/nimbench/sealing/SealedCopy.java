package org.nimbench.sealing;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.work.Progress;

/**
 * An encrypted and authenticated copy of a file (AES-256-GCM in segments of 1 MiB; the key comes
 * from a passphrase by PBKDF2). Described in {@code docs/formats/pack.md}.
 */
public final class SealedCopy {
  /** Fewer characters can be tried out. */
  public static final int SHORTEST = 12;

  private static final int BUFFER = 1 << 16;

  private SealedCopy() {}

  /**
   * Writes a sealed copy of a file.
   *
   * @param plain what is copied; nobody may change it meanwhile
   * @param out the sealed copy, in place of whatever stands there
   * @param passphrase at least {@value #SHORTEST} characters; the caller wipes it
   * @throws ProblemException (usage) if the passphrase is too short; (other) if the copy cannot be
   *     written
   * @throws org.nimbench.work.Cancelled if it was stopped; nothing is left
   */
  public static void seal(Path plain, Path out, char[] passphrase, Progress progress) {
    requireLong(passphrase);
    byte[] salt = new byte[SealHeader.SALT_BYTES];
    new SecureRandom().nextBytes(salt);
    SealHeader header = SealHeader.of(salt);
    AesGcmHkdfStreaming cipher = SealKey.cipher(header, passphrase);
    WholeFile.write(
        out,
        target -> {
          byte[] open = header.bytes();
          target.write(open);
          try (InputStream in = Files.newInputStream(plain);
              OutputStream sealed = cipher.newEncryptingStream(new Unclosed(target), open)) {
            copy(in, sealed, Files.size(plain), plain, progress);
          } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A fresh key always seals", e);
          }
        });
  }

  /**
   * Opens a sealed copy. It is read through to the end before the first byte is written, so that a
   * wrong passphrase or a changed byte leaves nothing.
   *
   * @param out the file it becomes; must not exist
   * @param begin the bytes the content must begin with
   * @throws ProblemException (refused) if there is no such sealed copy or {@code out} exists;
   *     (workspace) if the passphrase is wrong or the copy was changed; (other) if the file cannot
   *     be written
   * @throws org.nimbench.work.Cancelled if it was stopped; nothing is left
   */
  public static void open(
      Path sealed, Path out, byte[] begin, char[] passphrase, Progress progress) {
    if (Files.exists(out)) {
      throw problem(ProblemKind.REFUSED, "sealing.out.exists", out).asException();
    }
    byte[] header = header(sealed);
    AesGcmHkdfStreaming cipher = SealKey.cipher(parse(header, sealed), passphrase);
    Opening opening = new Opening(sealed, header, cipher, progress);
    opening.requireBegin(begin);
    opening.requireGenuine();
    WholeFile.write(out, opening::writeTo);
  }

  private static byte[] header(Path sealed) {
    if (!Files.isRegularFile(sealed)) {
      throw problem(ProblemKind.REFUSED, "sealing.file.absent", sealed).asException();
    }
    try (InputStream in = Files.newInputStream(sealed)) {
      byte[] header = SealHeader.read(in);
      if (header.length == 0) {
        throw problem(ProblemKind.REFUSED, "sealing.file.foreign", sealed).asException();
      }
      return header;
    } catch (IOException e) {
      throw problem(ProblemKind.REFUSED, "sealing.file.unreadable", sealed).asException(e);
    }
  }

  private static SealHeader parse(byte[] header, Path sealed) {
    try {
      return SealHeader.parse(header);
    } catch (IOException e) {
      throw problem(ProblemKind.WORKSPACE, "sealing.file.changed", sealed).asException(e);
    }
  }

  private static void requireLong(char[] passphrase) {
    if (passphrase.length < SHORTEST) {
      throw Problem.of(ProblemKind.USAGE, "sealing.passphrase.short", "", SHORTEST).asException();
    }
  }

  static Problem problem(ProblemKind kind, String code, Path file) {
    return Problem.of(kind, code, file.toString());
  }

  static void copy(InputStream in, OutputStream out, long total, Path what, Progress progress)
      throws IOException {
    byte[] buffer = new byte[BUFFER];
    long done = 0;
    for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
      progress.check();
      out.write(buffer, 0, read);
      done += read;
      progress.at(done, total, String.valueOf(what.getFileName()));
    }
  }
}
