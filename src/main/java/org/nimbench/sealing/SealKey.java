package org.nimbench.sealing;

import com.google.crypto.tink.subtle.AesGcmHkdfStreaming;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.PBEKeySpec;

/** Makes the cipher of a sealed copy from a passphrase. */
final class SealKey {
  private static final String DERIVATION = "PBKDF2WithHmacSHA256";
  private static final String EXPANSION = "HmacSha256";
  private static final int KEY_BYTES = 32;

  private SealKey() {}

  static AesGcmHkdfStreaming cipher(SealHeader header, char[] passphrase) {
    PBEKeySpec spec =
        new PBEKeySpec(passphrase, header.salt(), header.rounds(), KEY_BYTES * Byte.SIZE);
    byte[] key = {};
    try {
      key = SecretKeyFactory.getInstance(DERIVATION).generateSecret(spec).getEncoded();
      return new AesGcmHkdfStreaming(key, EXPANSION, KEY_BYTES, header.segment(), 0);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("Every Java 17 has this derivation", e);
    } finally {
      spec.clearPassword();
      Arrays.fill(key, (byte) 0);
    }
  }
}
