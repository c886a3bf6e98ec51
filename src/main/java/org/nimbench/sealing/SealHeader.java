package org.nimbench.sealing;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * The open beginning of a sealed copy: how its key comes from the passphrase.
 *
 * @param format {@code nimbench.pack/1}
 * @param derivation {@code PBKDF2-HMAC-SHA256}
 * @param rounds how often the derivation goes round
 * @param salt 16 random bytes
 * @param cipher {@code AES-256-GCM-HKDF-SHA256}
 * @param segment bytes of ciphertext in a segment
 */
record SealHeader(
    String format, String derivation, int rounds, byte[] salt, String cipher, int segment) {
  static final String FORMAT = "nimbench.pack/1";
  static final String DERIVATION = "PBKDF2-HMAC-SHA256";
  static final String CIPHER = "AES-256-GCM-HKDF-SHA256";
  static final int SALT_BYTES = 16;
  static final int SEGMENT_BYTES = 1 << 20;

  /**
   * What takes about a third of a second on an office PC; the recommendation for 2023 and later.
   */
  static final int ROUNDS = 600_000;

  /** A file that asks for more is meant to keep the PC busy. */
  private static final int MOST_ROUNDS = 20_000_000;

  private static final byte[] MARK = "NIMPACK1".getBytes(StandardCharsets.US_ASCII);
  private static final int LONGEST = 4_096;
  private static final ObjectMapper JSON = new ObjectMapper();

  static SealHeader of(byte[] salt) {
    return new SealHeader(FORMAT, DERIVATION, ROUNDS, salt, CIPHER, SEGMENT_BYTES);
  }

  /** The mark, the length of what follows (4 bytes, big-endian), and the header as JSON. */
  byte[] bytes() throws IOException {
    byte[] json = JSON.writeValueAsBytes(this);
    return ByteBuffer.allocate(MARK.length + Integer.BYTES + json.length)
        .put(MARK)
        .putInt(json.length)
        .put(json)
        .array();
  }

  /**
   * Reads the beginning of a sealed copy.
   *
   * @return its bytes, mark and length among them; empty if this is no sealed copy
   */
  static byte[] read(InputStream in) throws IOException {
    DataInputStream data = new DataInputStream(in);
    byte[] mark = data.readNBytes(MARK.length);
    if (!Arrays.equals(mark, MARK)) {
      return new byte[0];
    }
    try {
      int length = data.readInt();
      if (length < 0 || length > LONGEST) {
        return new byte[0];
      }
      byte[] json = new byte[length];
      data.readFully(json);
      return ByteBuffer.allocate(MARK.length + Integer.BYTES + length)
          .put(mark)
          .putInt(length)
          .put(json)
          .array();
    } catch (EOFException e) {
      return new byte[0];
    }
  }

  /**
   * Understands what {@link #read} gave.
   *
   * @throws IOException if it is not what this version can open
   */
  static SealHeader parse(byte[] bytes) throws IOException {
    int start = MARK.length + Integer.BYTES;
    SealHeader header =
        JSON.readValue(Arrays.copyOfRange(bytes, start, bytes.length), SealHeader.class);
    if (!header.isKnown()) {
      throw new IOException("Unknown header of a sealed copy");
    }
    return header;
  }

  private boolean isKnown() {
    return FORMAT.equals(format)
        && DERIVATION.equals(derivation)
        && CIPHER.equals(cipher)
        && rounds > 0
        && rounds <= MOST_ROUNDS
        && salt != null
        && salt.length == SALT_BYTES
        && segment == SEGMENT_BYTES;
  }
}
