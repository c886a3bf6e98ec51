package org.nimbench.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.DigestException;
import java.security.MessageDigest;
import java.util.Arrays;
import org.nimbench.kernel.Sha256;

/**
 * 64 bits over the cells of a row: the first half of a quarter of SHA-256 over the cells in the
 * publisher's order, each followed by a separator. Rows are only compared with rows of the same
 * supplier and month, and those with a reference also by 64 bits of it.
 */
final class Fingerprint {
  private static final byte SEPARATOR = 0x1F;
  private static final int LAST_ASCII = 0x7F;

  private final MessageDigest digest = Sha256.digest();
  private final byte[] sum = new byte[digest.getDigestLength()];
  private byte[] bytes = new byte[1_024];
  private int length;

  void begin() {
    length = 0;
  }

  void cell(String text) {
    if (!appendAscii(text)) {
      byte[] encoded = text.getBytes(StandardCharsets.UTF_8);
      room(encoded.length);
      System.arraycopy(encoded, 0, bytes, length, encoded.length);
      length += encoded.length;
    }
    bytes[length++] = SEPARATOR;
  }

  private boolean appendAscii(String text) {
    room(text.length());
    for (int i = 0; i < text.length(); i++) {
      char character = text.charAt(i);
      if (character > LAST_ASCII) {
        return false;
      }
      bytes[length + i] = (byte) character;
    }
    length += text.length();
    return true;
  }

  void number(double value) {
    room(Double.BYTES);
    ByteBuffer.wrap(bytes, length, Double.BYTES).putDouble(value);
    length += Double.BYTES;
    bytes[length++] = SEPARATOR;
  }

  private void room(int more) {
    if (length + more + 1 > bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * (length + more + 1));
    }
  }

  long end() {
    digest.update(bytes, 0, length);
    try {
      digest.digest(sum, 0, sum.length);
    } catch (DigestException e) {
      throw new IllegalStateException("The sum fits its array", e);
    }
    return ByteBuffer.wrap(sum).getLong();
  }
}
