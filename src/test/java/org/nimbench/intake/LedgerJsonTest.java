package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.ProblemException;
import org.nimbench.store.RowCounts;

class LedgerJsonTest {
  @Test
  void aLedgerIsReadAsItWasWritten() {
    Ledger ledger =
        new Ledger(
            new RowCounts(10, 5, 2, 1, 3, 2, 4, 1),
            Map.of("not a date", 2L),
            Map.of("Officer", "name-heading"),
            Map.of("notes.txt", "no table"),
            List.of(YearMonth.of(2025, 7), YearMonth.of(2025, 9)),
            12L,
            6,
            Map.of("Oddity", 1L),
            new Ledger.Noted(1, 2, 3, 4, "2025-07..2025-09", Map.of("Place", "house-number")));
    assertThat(Ledger.read(ledger.json(), "here")).isEqualTo(ledger);
  }

  @Test
  void whatAnOlderLedgerDidNotCountIsNought() {
    Ledger old = Ledger.read("{\"read\": 3, \"stored\": 3, \"months\": [\"2025-07\"]}", "here");
    assertThat(old.counts()).isEqualTo(new RowCounts(3, 3, 0, 0, 0, 0, 0, 0));
    assertThat(old.noted()).isEqualTo(Ledger.Noted.NOTHING);
    assertThat(old.batch()).isNull();
  }

  @Test
  void whatIsNoLedgerIsToldWithItsPlace() {
    assertThatThrownBy(() -> Ledger.read("{", "w.gpkg, fires.csv"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("w.gpkg, fires.csv");
  }
}
