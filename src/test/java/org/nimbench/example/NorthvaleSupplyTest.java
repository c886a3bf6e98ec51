package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Supply;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.supply.SupplyStatus;

class NorthvaleSupplyTest {
  private static final LocalDate TODAY = LocalDate.of(2025, 11, 4);
  private static final Period SPRING = Period.parse("2025/26Q1");
  private static final Period SUMMER = Period.parse("2025/26Q2");

  @Test
  void theGridShowsWhoIsLateWhatWasRefusedAndWhatIsNotHeld() {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      SupplyGrid grid = new Supply(workspace).grid(TODAY);
      assertThat(status(grid, 1, SUMMER)).isEqualTo(SupplyStatus.RECEIVED);
      assertThat(status(grid, 5, SPRING)).isEqualTo(SupplyStatus.LATE);
      assertThat(status(grid, 7, SPRING)).isEqualTo(SupplyStatus.NOT_HELD);
      assertThat(status(grid, 9, SPRING)).isEqualTo(SupplyStatus.REFUSED_QUALITY);
      assertThat(status(grid, 10, SPRING)).isEqualTo(SupplyStatus.LATE);
      assertThat(status(grid, 12, SUMMER)).isEqualTo(SupplyStatus.DUE);
    }
  }

  @Test
  void whoIsLateIsRemindedOfAllTheyOwe() {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      assertThat(new Supply(workspace).reminders(TODAY))
          .extracting(one -> one.supplier() + " " + one.overdue())
          .containsExactly(
              "Wendshire County Council, highways 1", "NHS Wendshire Integrated Care Board 2");
    }
  }

  @Test
  void eachImportGaveItsSetItsNextRevision() {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      Map<SetKey, Long> before = new HashMap<>();
      Map<Long, Long> revisions = workspace.ledger().revisions();
      for (Batch batch : workspace.batches()) {
        assertThat(revisions.get(batch.id()))
            .as(batch.about().name())
            .isEqualTo(before.merge(batch.about().set(), 1L, Long::sum));
      }
    }
  }

  private static SupplyStatus status(SupplyGrid grid, int set, Period quarter) {
    return grid.rows().get(set - 1).cells().get(grid.quarters().indexOf(quarter)).status();
  }

  @Test
  void oneReviewOfAProtocolIsOverdue() {
    try (Workspace workspace = Workspace.openToRead(ExampleWorkspace.toRead())) {
      assertThat(new Supply(workspace).register().protocols())
          .filteredOn(one -> one.isReviewOverdue(TODAY))
          .extracting(Protocol::ref)
          .containsExactly("ISP-04");
    }
  }

  @Test
  void theIncidentsOfBehaviourAreThoseThatWerePublished() throws Exception {
    YearMonth month = YearMonth.of(2025, 7);
    long published =
        PoliceRecord.committed().stream()
            .filter(row -> row.type().equals("Anti-social behaviour"))
            .filter(row -> row.month().equals(month))
            .count();
    Path file = Path.of(Partner.POLICE.good("NV_Incidents_2025-26_Q2.csv"));
    List<String> lines = Files.readAllLines(file, Charset.forName("windows-1252"));
    assertThat(
            lines.stream()
                .filter(line -> line.contains("/07/2025,"))
                .filter(NorthvaleSupplyTest::isBehaviour))
        .hasSize((int) published);
  }

  private static boolean isBehaviour(String line) {
    return line.split(",", -1)[4].startsWith("AS");
  }
}
