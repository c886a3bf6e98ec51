package org.nimbench.measures;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.ProblemException;

/** Events add up over quarters; persons do not. */
class AggregateSumTest {
  @Test
  void firstAttendancesAddUpOverQuarters() {
    assertThat(AggregateSum.overPeriods(AggregateSum.FIRST_ATTENDANCES, List.of(12L, 30L)))
        .isEqualTo(42);
  }

  @Test
  void personsInTreatmentAreNeverAddedOverQuarters() {
    List<Long> quarters = List.of(12L, 30L);
    assertThatThrownBy(() -> AggregateSum.overPeriods(AggregateSum.PERSONS_IN_TREATMENT, quarters))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("persons");
    assertThat(AggregateSum.overPeriods(AggregateSum.PERSONS_IN_TREATMENT, List.of(12L)))
        .isEqualTo(12);
  }

  @Test
  void whatIsNotKnownToBeEventsIsNotAdded() {
    assertThat(AggregateSum.addsUp("OTHER")).isFalse();
  }
}
