package org.nimbench.presentation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** What the guard withholds cannot be worked out from what it leaves. */
class SmallNumbersTest {
  @Test
  void oneToFourAreSmallAndNoughtIsNot() {
    assertThat(SmallNumbers.isSmall(0)).isFalse();
    assertThat(SmallNumbers.isSmall(1)).isTrue();
    assertThat(SmallNumbers.isSmall(4)).isTrue();
    assertThat(SmallNumbers.isSmall(5)).isFalse();
  }

  @Test
  void aLoneSmallCountTakesTheSmallestOtherWithIt() {
    assertThat(SmallNumbers.withheld(20L, 3L, 0L, 9L)).containsExactly(false, true, false, true);
    assertThat(SmallNumbers.withheld(20L, 3L, 2L)).containsExactly(false, true, true);
    assertThat(SmallNumbers.withheld(20L, 30L)).containsExactly(false, false);
    assertThat(SmallNumbers.withheld(3L, 0L))
        .as("nothing to hide behind")
        .containsExactly(true, false);
  }

  @Test
  void noSmallCountIsEverLeftAndNeverExactlyOneIsHidden() {
    SplittableRandom random = new SplittableRandom(11);
    for (int trial = 0; trial < 2_000; trial++) {
      long[] counts = new long[2 + random.nextInt(8)];
      int others = 0;
      for (int i = 0; i < counts.length; i++) {
        counts[i] = random.nextInt(12);
        others += counts[i] > 0 ? 1 : 0;
      }
      boolean[] withheld = SmallNumbers.withheld(counts);
      int hidden = 0;
      for (int i = 0; i < counts.length; i++) {
        assertThat(withheld[i] || !SmallNumbers.isSmall(counts[i])).isTrue();
        hidden += withheld[i] ? 1 : 0;
      }
      assertThat(hidden == 1 && others > 1).as("trial %s", trial).isFalse();
    }
  }

  @Test
  void aFactWithASmallCountIsNotShown() {
    assertThat(new Fact("3", "of burglaries", "here", 3).guarded().figure()).isEqualTo("*");
    assertThat(new Fact("23%", "of burglaries", "here", 99).guarded().figure()).isEqualTo("23%");
  }
}
