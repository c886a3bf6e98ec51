package org.nimbench.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Random;
import java.util.stream.Stream;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.SecretKeyFactory;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.PBEKeySpec;
import javax.crypto.spec.SecretKeySpec;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

@SuppressWarnings("NullAway.Init")
class SealedCopyTest {
  private static final byte[] BEGIN = "SQLite format 3\0".getBytes(StandardCharsets.US_ASCII);
  private static final char[] PASSPHRASE = "four words that differ".toCharArray();

  /** Three segments and a bit, so that the order of segments matters. */
  private static final int SIZE = 3 * SealHeader.SEGMENT_BYTES + 12_345;

  @TempDir Path folder;

  @Test
  void whatIsOpenedIsWhatWasSealed() throws IOException {
    Path plain = plain(SIZE);
    Path sealed = seal(plain);
    Path out = folder.resolve("out.gpkg");
    SealedCopy.open(sealed, out, BEGIN, PASSPHRASE, Progress.SILENT);
    assertThat(Files.mismatch(plain, out)).isEqualTo(-1);
    assertThat(Files.mismatch(sealed, seal(plain))).as("a salt of its own each time").isPositive();
  }

  @Test
  void aWrongPassphraseWritesNothing() throws IOException {
    Path sealed = seal(plain(SIZE));
    refused(sealed, "four words that differ!".toCharArray(), "sealing.file.changed");
  }

  @Test
  void oneChangedByteAnywhereWritesNothing() throws IOException {
    Path sealed = seal(plain(SIZE));
    byte[] whole = Files.readAllBytes(sealed);
    Random random = new Random(20260105);
    int header = SealHeader.read(Files.newInputStream(sealed)).length;
    int[] places = new int[24];
    Arrays.setAll(places, i -> random.nextInt(whole.length));
    // The tag of the last segment, the header's JSON, the nonce behind it, and the first segment.
    places[0] = whole.length - 1;
    places[1] = header - 4;
    places[2] = header + 3;
    places[3] = header + 100;
    for (int place : places) {
      byte[] changed = whole.clone();
      changed[place] ^= (byte) (1 << random.nextInt(8));
      Path file = Files.write(folder.resolve("changed.nimpack"), changed);
      Path out = folder.resolve("out.gpkg");
      assertThatThrownBy(() -> SealedCopy.open(file, out, BEGIN, PASSPHRASE, Progress.SILENT))
          .as("byte %d", place)
          .isInstanceOf(ProblemException.class);
      assertOnly(sealed, file);
    }
  }

  @Test
  void aCopyCutAtAnyPlaceWritesNothing() throws IOException {
    byte[] whole = Files.readAllBytes(seal(plain(SIZE)));
    int[] lengths = {
      0, 5, 11, 60, 300, SealHeader.SEGMENT_BYTES, 2 * SealHeader.SEGMENT_BYTES, whole.length - 1
    };
    for (int length : lengths) {
      Path file = Files.write(folder.resolve("cut.nimpack"), Arrays.copyOf(whole, length));
      Path out = folder.resolve("out.gpkg");
      assertThatThrownBy(() -> SealedCopy.open(file, out, BEGIN, PASSPHRASE, Progress.SILENT))
          .as("cut at %d", length)
          .isInstanceOf(ProblemException.class);
      assertThat(out).doesNotExist();
    }
  }

  @Test
  void segmentsThatChangedPlacesWriteNothing() throws IOException {
    Path sealed = seal(plain(SIZE));
    byte[] whole = Files.readAllBytes(sealed);
    int second = SealHeader.read(Files.newInputStream(sealed)).length + SealHeader.SEGMENT_BYTES;
    byte[] swapped = whole.clone();
    System.arraycopy(
        whole, second, swapped, second + SealHeader.SEGMENT_BYTES, SealHeader.SEGMENT_BYTES);
    System.arraycopy(
        whole, second + SealHeader.SEGMENT_BYTES, swapped, second, SealHeader.SEGMENT_BYTES);
    refused(
        Files.write(folder.resolve("swapped.nimpack"), swapped),
        PASSPHRASE,
        "sealing.file.changed");
  }

  @Test
  void aFileOfTheSameNameIsLeftAlone() throws IOException {
    Path sealed = seal(plain(100));
    Path out = Files.writeString(folder.resolve("mine.gpkg"), "mine");
    assertThatThrownBy(() -> SealedCopy.open(sealed, out, BEGIN, PASSPHRASE, Progress.SILENT))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("sealing.out.exists"));
    assertThat(out).hasContent("mine");
  }

  @Test
  void whatHoldsNoWorkspaceIsSaidSo() throws IOException {
    Path plain = Files.writeString(folder.resolve("letter.txt"), "Dear colleague, …");
    refused(seal(plain), PASSPHRASE, "sealing.file.other");
    refused(plain, PASSPHRASE, "sealing.file.foreign");
    refused(folder.resolve("absent.nimpack"), PASSPHRASE, "sealing.file.absent");
  }

  @Test
  void aShortPassphraseSealsNothing() throws IOException {
    Path plain = plain(100);
    Path out = folder.resolve("s.nimpack");
    assertThatThrownBy(
            () -> SealedCopy.seal(plain, out, "elevenchars".toCharArray(), Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    assertThat(out).doesNotExist();
  }

  @Test
  void stoppingLeavesNothing() throws IOException {
    Path plain = plain(SIZE);
    Path out = folder.resolve("s.nimpack");
    Progress stopped =
        new Progress() {
          private long at;

          @Override
          public void at(long done, long total, String what) {
            at = done;
          }

          @Override
          public boolean isCancelled() {
            return at > SealHeader.SEGMENT_BYTES;
          }
        };
    assertThatThrownBy(() -> SealedCopy.seal(plain, out, PASSPHRASE, stopped))
        .isInstanceOf(Cancelled.class);
    assertOnly(plain);
  }

  /**
   * The first segment opened by the page that describes the format, with nothing but the JDK:
   * PBKDF2, HKDF over the salt and the header, AES-GCM with the nonce prefix, the number and the
   * last mark.
   */
  @Test
  void theFormatIsTheOneThePageDescribes() throws IOException, GeneralSecurityException {
    Path plain = plain(1_000);
    byte[] whole = Files.readAllBytes(seal(plain));
    byte[] open = SealHeader.read(Files.newInputStream(folder.resolve("sealed.nimpack")));
    SealHeader header = SealHeader.parse(open);
    byte[] key =
        SecretKeyFactory.getInstance("PBKDF2WithHmacSHA256")
            .generateSecret(new PBEKeySpec(PASSPHRASE, header.salt(), header.rounds(), 256))
            .getEncoded();
    int at = open.length + 1;
    byte[] salt = Arrays.copyOfRange(whole, at, at + 32);
    byte[] prefix = Arrays.copyOfRange(whole, at + 32, at + 39);
    byte[] segment = Arrays.copyOfRange(whole, at + 39, whole.length);
    Cipher gcm = Cipher.getInstance("AES/GCM/NoPadding");
    byte[] nonce = Arrays.copyOf(prefix, 12);
    nonce[11] = 1;
    gcm.init(
        Cipher.DECRYPT_MODE,
        new SecretKeySpec(hkdf(key, salt, open), "AES"),
        new GCMParameterSpec(128, nonce));
    assertThat(gcm.doFinal(segment)).isEqualTo(Files.readAllBytes(plain));
  }

  private static byte[] hkdf(byte[] key, byte[] salt, byte[] about)
      throws GeneralSecurityException {
    byte[] extracted = hmac(salt, key);
    byte[] first = Arrays.copyOf(about, about.length + 1);
    first[about.length] = 1;
    return hmac(extracted, first);
  }

  private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
    Mac mac = Mac.getInstance("HmacSHA256");
    mac.init(new SecretKeySpec(key, "HmacSHA256"));
    return mac.doFinal(text);
  }

  private void refused(Path sealed, char[] passphrase, String code) {
    Path out = folder.resolve("out.gpkg");
    assertThatThrownBy(() -> SealedCopy.open(sealed, out, BEGIN, passphrase, Progress.SILENT))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
    assertThat(out).doesNotExist();
  }

  private Path plain(int size) throws IOException {
    byte[] bytes = new byte[size];
    new Random(size).nextBytes(bytes);
    System.arraycopy(BEGIN, 0, bytes, 0, BEGIN.length);
    return Files.write(folder.resolve("plain.gpkg"), bytes);
  }

  private Path seal(Path plain) throws IOException {
    Path old = folder.resolve("sealed.nimpack");
    Path sealed = Files.exists(old) ? folder.resolve("again.nimpack") : old;
    SealedCopy.seal(plain, sealed, PASSPHRASE, Progress.SILENT);
    return sealed;
  }

  private void assertOnly(Path... files) throws IOException {
    try (Stream<Path> all = Files.list(folder)) {
      assertThat(all.filter(file -> !file.endsWith("plain.gpkg")))
          .containsOnlyOnceElementsOf(
              Stream.of(files).filter(file -> !file.endsWith("plain.gpkg")).toList())
          .hasSize((int) Stream.of(files).filter(file -> !file.endsWith("plain.gpkg")).count());
    }
  }
}
