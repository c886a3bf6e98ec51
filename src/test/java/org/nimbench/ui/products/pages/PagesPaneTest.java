package org.nimbench.ui.products.pages;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PagesPaneTest {
  private static final double UPRIGHT = 1.414;

  @Test
  void aPageIsAsWideAsThePaneWhereItIsWholeThen() {
    assertThat(PagesPane.width(340, 500, UPRIGHT)).isEqualTo(340);
    assertThat(PagesPane.width(340, 300, 1 / UPRIGHT)).isEqualTo(340);
  }

  @Test
  void aPageThatIsALittleTooHighIsMadeNarrowerUntilItIsWhole() {
    assertThat(PagesPane.width(340, 440, UPRIGHT)).isEqualTo(311);
  }

  @Test
  void aPageThatIsMuchTooHighStaysLegibleAndLeavesRoomForItsScrollBar() {
    assertThat(PagesPane.width(340, 250, UPRIGHT)).isBetween(325.0, 335.0);
  }
}
