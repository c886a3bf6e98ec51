package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class ExcludedTest {
  /** These stand in workspaces and ledgers: a change here loses them, whatever the bundle says. */
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "straddling|dates run over an end of the period|STRADDLING",
        "no-area|no coordinates, so in no area|NO_AREA",
        "day-unknown|day not known|DAY_UNKNOWN",
        "hour-unknown|time of day not known|HOUR_UNKNOWN",
        "not-located|no coordinates|NOT_LOCATED",
        "outside|outside the boundary|OUTSIDE"
      })
  void aReasonIsKnownByItsCodeAndByWhatEarlierVersionsKept(
      String code, String kept, Excluded reason) {
    assertThat(reason.code()).isEqualTo(code);
    assertThat(Excluded.of(code)).contains(reason);
    assertThat(Excluded.of(kept)).contains(reason);
  }

  @ParameterizedTest
  @EnumSource
  void everyReasonHasWords(Excluded reason) {
    assertThat(reason.inWords()).isNotBlank().doesNotContain("kernel.");
  }

  @Test
  void whatNobodyKnowsIsNoReason() {
    assertThat(Excluded.of("lost in the post")).isEmpty();
  }

  @Test
  void aStampSaysItsReasonsInWordsAndKeepsWhatItDoesNotKnow() {
    Stamp stamp =
        new Stamp(
            "",
            null,
            SetKey.POLICE_CRIME,
            "",
            "",
            Map.of(),
            9,
            9,
            4,
            Map.of("not-located", 2L, "no coordinates", 1L, "lost in the post", 2L),
            List.of(),
            "",
            null,
            java.time.LocalDate.EPOCH);
    assertThat(stamp.excludedInWords())
        .containsExactlyInAnyOrderEntriesOf(Map.of("no coordinates", 3L, "lost in the post", 2L));
  }
}
