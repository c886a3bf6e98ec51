package org.nimbench.work;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class FaultCodeTest {
  private static RuntimeException thrown(String message) {
    return new IllegalStateException(message);
  }

  private static RuntimeException elsewhere() {
    return new IllegalStateException("one");
  }

  @Test
  void theSameFaultAtTheSamePlaceHasTheSameCodeWhateverItSays() {
    String first = FaultCode.of(thrown("row 1 of /home/jmarsh/a.csv"));
    String second = FaultCode.of(thrown("row 2"));
    assertThat(first).isEqualTo(second).matches("unforeseen-[0-9a-f]{8}");
  }

  @Test
  void anotherPlaceOrAnotherSortHasAnother() {
    assertThat(FaultCode.of(thrown("one"))).isNotEqualTo(FaultCode.of(elsewhere()));
    Throwable other = new IllegalArgumentException("one");
    other.setStackTrace(elsewhere().getStackTrace());
    assertThat(FaultCode.of(other)).isNotEqualTo(FaultCode.of(elsewhere()));
  }
}
