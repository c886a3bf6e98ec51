package org.nimbench.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.nimbench.kernel.SetKey;

class CategoryKindTest {
  private static final SetKey CRIME = SetKey.parse("police-crime");

  @Test
  void severalTypesCountedAsOneAreSensitiveIfOneOfThemIs() {
    assertThat(CategoryKind.of(CRIME, "burglary+violent-crime")).isEqualTo(CategoryKind.SENSITIVE);
    assertThat(CategoryKind.of(CRIME, "violent-crime+burglary")).isEqualTo(CategoryKind.SENSITIVE);
  }

  @Test
  void severalTypesCountedAsOneAreOfVolumeOnlyIfAllAre() {
    assertThat(CategoryKind.of(CRIME, "burglary+robbery")).isEqualTo(CategoryKind.VOLUME);
    assertThat(CategoryKind.of(CRIME, "burglary+drugs")).isEqualTo(CategoryKind.ORDINARY);
    assertThat(CategoryKind.of(CRIME, "")).isEqualTo(CategoryKind.ORDINARY);
  }
}
