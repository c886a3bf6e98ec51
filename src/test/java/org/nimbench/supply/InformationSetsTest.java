package org.nimbench.supply;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Refusal;
import org.nimbench.store.Workspace;

@SuppressWarnings("NullAway.Init")
class InformationSetsTest {
  private static final LocalDate TODAY = LocalDate.of(2026, 1, 5);

  @TempDir Path folder;

  private Workspace workspace() {
    return Workspace.create(folder.resolve("w.gpkg"), "Northvale", ExampleWorkspace.CLOCK);
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
      SupplyGrid grid = new Supply(workspace).grid(TODAY);
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
      receive(workspace, "police-crime", YearMonth.of(2025, 10), true);
      SupplyGrid.Cell cell = new Supply(workspace).grid(TODAY).rows().get(1).cells().get(6);
      assertThat(cell.status()).isEqualTo(SupplyStatus.DUE);
      assertThat(cell.openDataMonths()).isEqualTo(1);
      assertThat(cell.batches()).containsExactly(1L);
    }
  }

  @Test
  void aSuppliersExtractIsReceived() {
    try (Workspace workspace = workspace()) {
      receive(workspace, "fire", YearMonth.of(2025, 8), false);
      SupplyGrid.Row fire = new Supply(workspace).grid(TODAY).rows().get(2);
      assertThat(fire.set()).isEqualTo(SetKey.parse("fire"));
      assertThat(fire.cells().get(5).status()).isEqualTo(SupplyStatus.RECEIVED);
      assertThat(fire.cells().get(5).openDataMonths()).isZero();
    }
  }

  @Test
  void aSetThatIsNotHeldIsNeverLate() {
    try (Workspace workspace = workspace()) {
      Supply supply = new Supply(workspace);
      supply.keep(
          new Register(
              List.of(council("Northvale Council"), council("Wendshire County Council")),
              List.of(),
              List.of(notHeld("Northvale Council")),
              List.of()));
      int quarter = 4;
      assertThat(supply.grid(TODAY).rows().get(6).cells().get(quarter).status())
          .as("one of two suppliers has said so")
          .isEqualTo(SupplyStatus.LATE);
      supply.keep(
          new Register(
              supply.register().authorities(),
              List.of(),
              List.of(notHeld("Northvale Council"), notHeld("wendshire cc")),
              List.of()));
      assertThat(supply.grid(TODAY).rows().get(6).cells())
          .extracting(SupplyGrid.Cell::status)
          .containsExactly(
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.LATE,
              SupplyStatus.NOT_HELD,
              SupplyStatus.NOT_HELD,
              SupplyStatus.NOT_HELD,
              SupplyStatus.NOT_HELD);
    }
  }

  @Test
  void aRefusedFileShowsUntilABetterOneComes() {
    try (Workspace workspace = workspace()) {
      refuse(workspace, YearMonth.of(2025, 7), YearMonth.of(2025, 9));
      refuse(workspace, null, null);
      SupplyGrid.Row fire = new Supply(workspace).grid(TODAY).rows().get(2);
      assertThat(fire.cells().get(5).status()).isEqualTo(SupplyStatus.REFUSED_QUALITY);
      assertThat(fire.cells().get(5).refusals()).containsExactly(1L);
      assertThat(fire.cells().get(6).refusals())
          .as("of unknown months: the quarter that was due on that day")
          .containsExactly(2L);
      receive(workspace, "fire", YearMonth.of(2025, 8), false);
      fire = new Supply(workspace).grid(TODAY).rows().get(2);
      assertThat(fire.cells().get(5).status()).isEqualTo(SupplyStatus.RECEIVED);
      assertThat(fire.suppliers()).containsExactly("Partner");
    }
  }

  private static void refuse(
      Workspace workspace, @Nullable YearMonth first, @Nullable YearMonth last) {
    workspace.write(
        "refuse",
        transaction ->
            transaction.refuse(
                new Refusal(
                    0,
                    SetKey.parse("fire"),
                    "f.csv",
                    "",
                    "Fire",
                    TODAY,
                    Instant.EPOCH,
                    first,
                    last,
                    "{}")));
  }

  /** The acceptance check of the field: due on 30 September, late on 1 October. */
  @Test
  void aprilToJuneIsDueOnTheLastDayOfSeptemberAndLateOnTheFirstOfOctober() {
    try (Workspace workspace = workspace()) {
      assertThat(april(workspace, LocalDate.of(2025, 6, 30))).isEqualTo(SupplyStatus.NOT_DUE);
      assertThat(april(workspace, LocalDate.of(2025, 7, 1))).isEqualTo(SupplyStatus.DUE);
      assertThat(april(workspace, LocalDate.of(2025, 9, 30))).isEqualTo(SupplyStatus.DUE);
      assertThat(april(workspace, LocalDate.of(2025, 10, 1))).isEqualTo(SupplyStatus.LATE);
    }
  }

  private static SupplyStatus april(Workspace workspace, LocalDate today) {
    SupplyGrid grid = new Supply(workspace).grid(today);
    int at = grid.quarters().indexOf(InformationSets.quarterOf(YearMonth.of(2025, 4)));
    return grid.rows().get(2).cells().get(at).status();
  }

  private static Authority council(String name) {
    return new Authority(
        name,
        name.startsWith("Wend") ? List.of("Wendshire CC") : List.of(),
        Authority.Type.COUNCIL,
        Authority.Role.RESPONSIBLE,
        new Validity(LocalDate.of(1998, 9, 30), null),
        List.of(SetKey.parse("racial-incidents")));
  }

  private static NotHeld notHeld(String authority) {
    return new NotHeld(
        SetKey.parse("racial-incidents"),
        authority,
        new Validity(LocalDate.of(2025, 4, 1), null),
        LocalDate.of(2025, 6, 2),
        "");
  }

  private static void receive(
      Workspace workspace, String set, YearMonth month, boolean isOpenData) {
    SentFile file = SentFile.of(SetKey.parse(set)).from("Partner").covering(month);
    (isOpenData ? file.published() : file).into(workspace);
  }
}
