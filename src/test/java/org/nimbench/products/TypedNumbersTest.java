package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TypedNumbersTest {
  @Test
  void figuresAndNumeralsAreFound() {
    assertThat(TypedNumbers.in("There were 3 in Ash Ward, 1,204 in all and 40% of them at night."))
        .containsExactly(3L, 1204L, 40L);
    assertThat(TypedNumbers.in("Four were by two brothers; a couple came back twice."))
        .containsExactly(4L, 2L);
  }

  @Test
  void tensInWordsAreOneNumberAndNothingIsZero() {
    assertThat(
            TypedNumbers.in("Twenty-three in Ash, forty in Elm, thirty two in Oak, none in Fir."))
        .containsExactly(23L, 40L, 32L, 0L);
    assertThat(TypedNumbers.in("Twenty, three of them by day, a hundred in all; nil in Yew."))
        .containsExactly(20L, 3L, 100L, 0L);
  }

  @Test
  void numbersInHeadingsAreFound() {
    assertThat(TypedNumbers.in("## 3 burglaries in Ash")).containsExactly(3L);
  }

  @Test
  void liveValuesAndWhatCountsNothingAreNot() {
    assertThat(TypedNumbers.in("There were {{e3.total}} in March 2025, on 4 March, since 2019."))
        .isEmpty();
    assertThat(
            TypedNumbers.in(
                "Section 115 applies; see Table 4 and the A52; from 2024/25, at 18:30, on the"
                    + " 3rd."))
        .isEmpty();
    assertThat(TypedNumbers.in("It comes again in spring 2027, before Christmas 2027.")).isEmpty();
    assertThat(TypedNumbers.in("1. Nobody was hurt.")).isEmpty();
  }
}
