package org.nimbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.BatchHeader;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.RowCounts;
import org.nimbench.store.Workspace;

/** What a body has sent and how late, by hand: the two quarters before 5 January 2026. */
@SuppressWarnings("NullAway.Init")
class SupplierHistoryTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);
  private static final SetKey FIRE = SetKey.parse("fire");
  private static final YearMonth APRIL = YearMonth.of(2025, 4);

  @TempDir Path folder;
  private Workspace workspace;
  private Supply supply;

  @BeforeEach
  void open() {
    workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", ExampleWorkspace.CLOCK);
    supply = new Supply(workspace);
    supply.keep(
        new Register(
            List.of(
                new Authority(
                    "Fire and Rescue",
                    List.of("WFRS"),
                    Authority.Type.FIRE,
                    Authority.Role.RESPONSIBLE,
                    new Validity(LocalDate.of(2025, 5, 1), null),
                    List.of(FIRE))),
            List.of(),
            List.of(),
            List.of()));
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void aQuarterIsInOnTheDayItsLastMonthCameFirst() {
    receive("WFRS", APRIL, LocalDate.of(2025, 7, 10), false);
    receive("Fire and Rescue", APRIL.plusMonths(1), LocalDate.of(2025, 10, 10), false);
    receive("WFRS", APRIL, LocalDate.of(2025, 12, 1), false);
    SupplierHistory history = supply.history("wfrs", TODAY);
    assertThat(sent(history, 0).received()).isEqualTo(LocalDate.of(2025, 10, 10));
    assertThat(history.meanDaysAfterDue()).as("due 30 September").hasValue(10);
    assertThat(history.receivedLate()).isEqualTo(1);
  }

  @Test
  void earlyAndLateMakeTheMeanAndWhatIsOwedIsNotInIt() {
    receive("WFRS", APRIL, LocalDate.of(2025, 9, 10), false);
    receive("WFRS", APRIL.plusMonths(3), LocalDate.of(2026, 1, 4), false);
    SupplierHistory history = supply.history("Fire and Rescue", TODAY);
    assertThat(history.meanDaysAfterDue()).as("20 before, 4 after").hasValue(-8);
    assertThat(history.received()).isEqualTo(2);
    assertThat(history.receivedLate()).isEqualTo(1);
    assertThat(history.count(SupplyStatus.DUE)).as("October to December").isEqualTo(1);
  }

  @Test
  void quartersBeforeItCameToTheTableAreNotAskedOfIt() {
    assertThat(supply.history("WFRS", TODAY).lines())
        .extracting(line -> line.quarter().firstMonth())
        .startsWith(APRIL);
    assertThat(supply.history("WFRS", TODAY).meanDaysAfterDue()).isEmpty();
  }

  @Test
  void openDataOfABodyIsNotItsSupply() {
    receive("WFRS", APRIL, LocalDate.of(2025, 7, 10), true);
    assertThat(supply.history("WFRS", TODAY).received()).isZero();
    assertThat(supply.history("WFRS", TODAY).count(SupplyStatus.LATE)).isEqualTo(2);
  }

  @Test
  void aBodyTheRegisterDoesNotKnowHasWhatItSent() {
    receive("Town Council", APRIL, LocalDate.of(2025, 7, 10), false);
    SupplierHistory history = supply.history("Town Council", TODAY);
    assertThat(history.sets()).containsExactly(FIRE);
    assertThat(history.lines()).hasSize(8);
    assertThat(history.received()).isEqualTo(1);
  }

  private static SupplierHistory.Sent sent(SupplierHistory history, int line) {
    return history.lines().get(line).sent().get(0);
  }

  private void receive(String supplier, YearMonth month, LocalDate day, boolean openData) {
    workspace.write(
        "import",
        transaction -> {
          BatchWriter batch =
              transaction.openBatch(
                  new BatchHeader(
                      FIRE, "file.csv", "abc", supplier, "columns", openData, day, "", "test"));
          batch.cover(supplier, month);
          batch.finish(supplier, new RowCounts(0, 0, 0, 0, 0, 0, 0, 0), "{}", true);
          return batch.id();
        });
  }
}
