package org.nimbench.ui.products.writing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PlacesTest {
  private static final String TEXT = "a {{e1.n}} b {{ref e2}}\nc";

  @Test
  void aPairOfBracesIsOnePlace() {
    Places places = new Places(TEXT);
    assertThat(places.shown(TEXT.indexOf("{{e1"))).isEqualTo(2);
    assertThat(places.shown(TEXT.indexOf(" b"))).isEqualTo(3);
    assertThat(places.shown(TEXT.length())).isEqualTo(9);
  }

  @Test
  void thereAndBackAgainIsTheSamePlace() {
    Places places = new Places(TEXT);
    for (int shown = 0; shown <= 9; shown++) {
      assertThat(places.shown(places.written(shown))).as("place %d", shown).isEqualTo(shown);
    }
  }

  @Test
  void aTextComesBackFromTheControlAsItWas() {
    assertThat(LivePieces.markdown(LivePieces.document(TEXT))).isEqualTo(TEXT);
    assertThat(LivePieces.markdown(LivePieces.document(""))).isEmpty();
    assertThat(LivePieces.markdown(LivePieces.document("\n\n{{e1.n}}{{e1.n}}\n")))
        .isEqualTo("\n\n{{e1.n}}{{e1.n}}\n");
  }
}
