package org.nimbench.intake;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * 128 bits that stand for a supplier's reference. A reference of 64 hexadecimal digits is already
 * one-way and public: its first half is kept. Any other goes through HMAC-SHA-256 with the
 * workspace's own key, so that what is kept cannot be turned back.
 */
final class References {
  private static final int PUBLIC_DIGITS = 64;
  private static final int HALF = 16;

  private final Mac mac;

  References(byte[] key) {
    try {
      mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(key, "HmacSHA256"));
    } catch (NoSuchAlgorithmException | InvalidKeyException e) {
      throw new IllegalStateException("Every Java has HMAC-SHA-256", e);
    }
  }

  /** Two halves, never both 0. */
  long[] of(String reference) {
    long[] halves = isPublic(reference) ? firstHalf(reference) : keyed(reference);
    if (halves[0] == 0 && halves[1] == 0) {
      halves[1] = 1;
    }
    return halves;
  }

  private static boolean isPublic(String reference) {
    return reference.length() == PUBLIC_DIGITS && reference.chars().allMatch(HexFormat::isHexDigit);
  }

  private static long[] firstHalf(String reference) {
    return new long[] {
      Long.parseUnsignedLong(reference, 0, HALF, HALF),
      Long.parseUnsignedLong(reference, HALF, 2 * HALF, HALF)
    };
  }

  private long[] keyed(String reference) {
    byte[] sum = mac.doFinal(reference.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8));
    ByteBuffer bytes = ByteBuffer.wrap(sum);
    return new long[] {bytes.getLong(), bytes.getLong()};
  }
}
