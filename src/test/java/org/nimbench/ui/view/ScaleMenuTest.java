package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleMenuTest {
  @Test
  void aScaleIsReadAsItIsWrittenOnMapsAndAsANumber() {
    assertThat(ScaleMenu.read("1:10,000")).isEqualTo(10_000);
    assertThat(ScaleMenu.read(" 1 : 12 500 ")).isEqualTo(12_500);
    assertThat(ScaleMenu.read("25000")).isEqualTo(25_000);
  }

  @Test
  void whatIsNoScaleIsNone() {
    assertThat(ScaleMenu.read("close")).isZero();
    assertThat(ScaleMenu.read("")).isZero();
    assertThat(ScaleMenu.read("1:0")).isZero();
    assertThat(ScaleMenu.read("123456789012")).isZero();
  }
}
