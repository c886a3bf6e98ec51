package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ScaleTextTest {
  @Test
  void aScaleIsReadAsItIsWrittenOnMapsAndAsANumber() {
    assertThat(ScaleText.read("1:10,000")).isEqualTo(10_000);
    assertThat(ScaleText.read(" 1 : 12 500 ")).isEqualTo(12_500);
    assertThat(ScaleText.read("25000")).isEqualTo(25_000);
  }

  @Test
  void whatIsNoScaleIsNone() {
    assertThat(ScaleText.read("close")).isZero();
    assertThat(ScaleText.read("")).isZero();
    assertThat(ScaleText.read("1:0")).isZero();
    assertThat(ScaleText.read("123456789012")).isZero();
  }
}
