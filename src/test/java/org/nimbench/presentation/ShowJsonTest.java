package org.nimbench.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.ProblemException;

/** The show of version one is read for good, and what it does not describe is refused. */
class ShowJsonTest {
  private static String example() {
    try (InputStream in = ShowJsonTest.class.getResourceAsStream("/formats/show-1.json")) {
      return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  @Test
  void theExampleOfVersionOneIsReadAndWrittenAgain() throws IOException {
    Show show = ShowJson.read(example(), "show");
    assertThat(Formats.trees().readTree(ShowJson.write(show)))
        .isEqualTo(Formats.trees().readTree(example()));
    assertThat(show.items()).extracting(ShowItem::id).containsExactly("S2", "S4");
    PageSource.Pinned pinned = (PageSource.Pinned) show.items().get(0).source();
    assertThat(Objects.requireNonNull(pinned.view()).across()).isEqualTo(3200);
    assertThat(show.items().get(1).source())
        .isEqualTo(new PageSource.OfProduct("pp-2025-01", "e2"));
  }

  @Test
  void aWholeProductIsKeptWithoutAFigure() {
    Show show = Show.EMPTY.with("", new PageSource.WholeProduct("pp-2025-01"));
    assertThat(ShowJson.write(show)).doesNotContain("figure");
    assertThat(ShowJson.read(ShowJson.write(show), "show")).isEqualTo(show);
  }

  @Test
  void anUnknownFieldAndANewerVersionAreRefusedByName() {
    assertThatThrownBy(() -> ShowJson.read(example().replace("\"notes\"", "\"colour\""), "show"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("colour");
    assertThatThrownBy(() -> ShowJson.read(example().replace("show/1", "show/2"), "show"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("nimbench.show/2");
  }

  @Test
  void aQuestionThatNoPageCanAskIsRefusedWithItsPage() {
    String follows = example().replace("\"2024-10..2025-09\"", "{\"of\" : \"product\"}");
    assertThatThrownBy(() -> ShowJson.read(follows, "show"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("S2");
    String nowhere = example().replace("3200.0", "0");
    assertThatThrownBy(() -> ShowJson.read(nowhere, "show")).hasMessageContaining("S2");
  }
}
