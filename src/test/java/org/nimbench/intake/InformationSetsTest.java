package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.BatchHeader;
import org.nimbench.store.BatchWriter;
import org.nimbench.store.RowCounts;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

class InformationSetsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  private final Path folder;

  InformationSetsTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private Workspace workspace() {
    return Workspace.create(folder.resolve("w.gpkg"), "Northvale", IntakeTest.CLOCK);
  }

  @Test
  void aQuarterIsDueByTheEndOfTheNext() {
    assertThat(InformationSets.dueDay(InformationSets.quarterOf(YearMonth.of(2025, 5))))
        .isEqualTo(LocalDate.of(2025, 9, 30));
    assertThat(InformationSets.dueDay(InformationSets.quarterOf(YearMonth.of(2025, 11))))
        .isEqualTo(LocalDate.of(2026, 3, 31));
  }

  @Test
  void withoutAnyExtractQuartersGoFromNotDueToLate() {
    try (Workspace workspace = workspace()) {
      SupplyGrid grid = InformationSets.grid(workspace, TODAY);
      assertThat(grid.rows()).hasSize(12);
      assertThat(grid.quarters()).hasSize(8);
      assertThat(grid.rows().get(2).cells())
          .extracting(SupplyGrid.Cell::status)
          .containsExactly(
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.DUE,
              SupplyStatus.NOT_DUE);
    }
  }

  @Test
  void openDataShowsButIsNotTheSuppliersExtract() {
    try (Workspace workspace = workspace()) {
      Path file =
          PoliceFiles.file(
              folder,
              "2025-10-northvale-street.csv",
              PoliceFiles.row("a".repeat(64), "2025-10", "Burglary", ""));
      Intake.load(workspace, IntakeRequest.of(SetKey.POLICE_CRIME, file), Progress.SILENT);
      SupplyGrid.Cell cell = InformationSets.grid(workspace, TODAY).rows().get(1).cells().get(6);
      assertThat(cell.status()).isEqualTo(SupplyStatus.DUE);
      assertThat(cell.openDataMonths()).isEqualTo(1);
      assertThat(cell.batches()).containsExactly(1L);
    }
  }

  @Test
  void aSuppliersExtractIsReceived() {
    try (Workspace workspace = workspace()) {
      workspace.write(
          "import",
          transaction -> {
            BatchWriter batch =
                transaction.openBatch(
                    new BatchHeader(
                        SetKey.parse("fire"), "f.csv", "", "Fire", "x", false, TODAY, "P1", ""));
            batch.cover("Northvale Fire and Rescue", YearMonth.of(2025, 8));
            batch.finish("Fire", new RowCounts(0, 0, 0, 0, 0, 0, 0, 0), "{}", true);
            return true;
          });
      SupplyGrid.Row fire = InformationSets.grid(workspace, TODAY).rows().get(2);
      assertThat(fire.set()).isEqualTo(SetKey.parse("fire"));
      assertThat(fire.cells().get(5).status()).isEqualTo(SupplyStatus.RECEIVED);
      assertThat(fire.cells().get(5).openDataMonths()).isZero();
    }
  }
}
