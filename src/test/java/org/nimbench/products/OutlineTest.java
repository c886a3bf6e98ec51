package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {
  @Test
  void theFiguresOfAProblemProfileUsuallyStandInItsAnalysis() {
    Outline outline = Outline.of(ProductType.PROBLEM_PROFILE);
    assertThat(outline.figures()).isEqualTo("analysis");
    assertThat(outline.sections())
        .extracting(Outline.Part::key)
        .startsWith("terms", "summary")
        .contains("analysis");
    assertThat(outline.sections()).allSatisfy(part -> assertThat(part.heading()).isNotBlank());
  }
}
