package org.nimbench.sealing;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** A sealed copy that is being opened: read through as often as it takes. */
final class Opening {
  private final Path sealed;
  private final byte[] header;
  private final AesGcmHkdfStreaming cipher;
  private final Progress progress;

  Opening(Path sealed, byte[] header, AesGcmHkdfStreaming cipher, Progress progress) {
    this.sealed = sealed;
    this.header = header;
    this.cipher = cipher;
    this.progress = progress;
  }

  /** The first segment alone says whether the passphrase is right. */
  void requireBegin(byte[] begin) {
    try (InputStream in = decrypting()) {
      if (!Arrays.equals(in.readNBytes(begin.length), begin)) {
        throw SealedCopy.problem(ProblemKind.REFUSED, "sealing.file.other", sealed).asException();
      }
    } catch (IOException e) {
      throw changed(e);
    }
  }

  /** Reads to the end and keeps nothing. */
  void requireGenuine() {
    try {
      writeTo(OutputStream.nullOutputStream());
    } catch (IOException e) {
      throw changed(e);
    }
  }

  void writeTo(OutputStream out) throws IOException {
    try (InputStream in = decrypting()) {
      SealedCopy.copy(in, out, Files.size(sealed), sealed, progress);
    }
  }

  private InputStream decrypting() throws IOException {
    InputStream in = new BufferedInputStream(Files.newInputStream(sealed));
    in.skipNBytes(header.length);
    try {
      return cipher.newDecryptingStream(in, header);
    } catch (GeneralSecurityException e) {
      throw new IOException(e);
    }
  }

  private ProblemException changed(IOException e) {
    return SealedCopy.problem(ProblemKind.WORKSPACE, "sealing.file.changed", sealed).asException(e);
  }
}
