package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class Sha256Test {
  /** The first example of FIPS 180-2. */
  private static final String ABC =
      "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad";

  @TempDir Path folder;

  @Test
  void aFileItsBytesAndItsWordsHaveOneSum() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), "abc");
    assertThat(Sha256.of("abc")).isEqualTo(ABC);
    assertThat(Sha256.of("abc".getBytes(StandardCharsets.UTF_8))).isEqualTo(ABC);
    assertThat(Sha256.of(file)).isEqualTo(ABC);
  }

  @Test
  void aLargeFileIsReadInPiecesAndCanBeStopped() throws IOException {
    Path file = Files.write(folder.resolve("a.bin"), new byte[200_000]);
    int[] pieces = new int[1];
    assertThat(Sha256.of(file, () -> pieces[0]++)).isEqualTo(Sha256.of(new byte[200_000]));
    assertThat(pieces[0]).isGreaterThan(2);
    IllegalStateException stop = new IllegalStateException();
    assertThatThrownBy(
            () ->
                Sha256.of(
                    file,
                    () -> {
                      throw stop;
                    }))
        .isSameAs(stop);
  }

  @Test
  void aFileThatCannotBeReadIsNamed() {
    Path missing = folder.resolve("missing.pdf");
    assertThatThrownBy(() -> Sha256.of(missing))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("missing.pdf");
  }
}
