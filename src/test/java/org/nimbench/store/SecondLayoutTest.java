package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/** A workspace that version 0.1 made, and what the second layout adds. */
class SecondLayoutTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2026-01-05T09:00:00Z"), Program.ZONE);
  private static final SetKey FIRE = SetKey.PRESCRIBED.get(2);
  private static final SetKey COUNTS = SetKey.PRESCRIBED.get(10);

  private final Path file;

  SecondLayoutTest(@TempDir Path folder) {
    file = folder.resolve("old.gpkg");
  }

  @BeforeEach
  void unpack() throws IOException {
    try (InputStream in =
        new GZIPInputStream(
            Files.newInputStream(Path.of("src/test/resources/formats/workspace-1.gpkg.gz")))) {
      Files.copy(in, file);
    }
  }

  @Test
  void aWorkspaceOfTheFirstLayoutIsReadWithoutAChange() throws IOException {
    byte[] before = Files.readAllBytes(file);
    try (Workspace old = Workspace.openToRead(file)) {
      assertThat(old.name()).isEqualTo("Old Northvale");
      Incidents incidents = old.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
      assertThat(incidents.size()).isEqualTo(3);
      assertThat(incidents.times()).containsExactly(-1, -1, -1);
      assertThat(incidents.types()).containsExactly(2, 4, 0);
      assertThat(old.ledger().quarantine(null)).hasSize(2);
      assertThat(old.ledger().refusals()).isEmpty();
      assertThat(old.ledger().unmapped(null)).isEmpty();
      assertThat(old.aggregates(COUNTS)).isEmpty();
      assertThat(old.ledger().mappings(1)).isEmpty();
      assertThat(old.verify(Progress.SILENT)).isEmpty();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void itIsBroughtUpToDateWhenOpenedToWriteAndNothingIsLost() {
    try (Workspace old = Workspace.openToWrite(file, CLOCK)) {
      assertThat(old.verify(Progress.SILENT)).isEmpty();
      assertThat(old.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size()).isEqualTo(3);
      assertThat(old.batches()).hasSize(2);
    }
    try (Workspace again = Workspace.openToRead(file)) {
      assertThat(again.verify(Progress.SILENT)).isEmpty();
      assertThat(again.ledger().quarantine(1L)).hasSize(1);
    }
  }

  private static BatchHeader header(SetKey set) {
    return new BatchHeader(
        set, "a.csv", "00", "P", "mapped", false, LocalDate.of(2026, 1, 2), "", "test");
  }

  private static IncidentRow row(int timeFrom, int timeTo) {
    LocalDate day = LocalDate.of(2025, 10, 31);
    return new IncidentRow(
        2,
        1,
        2,
        new DateSpan(day, day, DatePrecision.MINUTE),
        -1,
        "P",
        "Odd",
        null,
        null,
        null,
        null,
        null,
        1,
        1,
        1,
        new IncidentDetails(
            timeFrom, timeTo, day.plusDays(2), "28E", "POINT", null, "[\"time-default\"]"));
  }

  @Test
  void timesOfDayComeBackAsMinutes() {
    try (Workspace open = Workspace.openToWrite(file, CLOCK)) {
      store(open, row(0, -1), row(1439, 5), row(-1, -1));
      assertThat(open.incidents(FIRE, Progress.SILENT).times()).containsExactly(0, 1439, -1);
      assertThat(open.incidents(FIRE, Progress.SILENT).types()).containsExactly(-1, -1, -1);
      assertThat(open.incidents(FIRE, Progress.SILENT).outcomes()).containsExactly(-1, -1, -1);
    }
  }

  private static void store(Workspace open, IncidentRow... rows) {
    open.write(
        "import",
        transaction -> {
          BatchWriter batch = transaction.openBatch(header(FIRE));
          batch.beginFile("a.csv", "{}");
          List.of(rows).forEach(batch::add);
          batch.unmapped(Map.of("Odd", 3L));
          RowCounts counts = new RowCounts(rows.length, rows.length, 0, 0, 0, 0, 0, 3);
          batch.finish("P", counts, ledger(counts), true);
          return true;
        });
    long batch = open.batches().get(open.batches().size() - 1).id();
    assertThat(open.ledger().unmapped(batch)).containsExactly(new UnmappedWord(batch, "Odd", 3));
    assertThat(open.ledger().mappings(batch)).containsExactly(Map.entry("a.csv", "{}"));
    assertThat(open.verify(Progress.SILENT)).isEmpty();
  }

  private static String ledger(RowCounts counts) {
    return String.format(
        "{\"read\":%d,\"stored\":%d,\"duplicate\":%d,\"revised\":%d,\"quarantined\":0}",
        counts.read(), counts.stored(), counts.duplicate(), counts.revised());
  }

  private static AggregateRow total(@Nullable Long value, String mark) {
    return new AggregateRow(
        2,
        "ICB",
        "DRUG_TREATMENT_PERSONS",
        "E07000001",
        LocalDate.of(2025, 4, 1),
        LocalDate.of(2025, 6, 30),
        value,
        mark,
        "");
  }

  @Test
  void aTotalThatComesAgainIsADuplicateOrARevision() {
    try (Workspace open = Workspace.openToWrite(file, CLOCK)) {
      assertThat(put(open, total(null, "*"), new RowCounts(1, 1, 0, 0, 0, 0, 0, 0)))
          .isEqualTo(AggregateFate.STORED);
      assertThat(put(open, total(null, "*"), new RowCounts(1, 0, 1, 0, 0, 0, 0, 0)))
          .isEqualTo(AggregateFate.DUPLICATE);
      assertThat(put(open, total(12L, ""), new RowCounts(1, 0, 0, 1, 0, 0, 0, 0)))
          .isEqualTo(AggregateFate.REVISED);
      assertThat(open.aggregates(COUNTS)).containsExactly(total(12L, ""));
      assertThat(open.verify(Progress.SILENT)).isEmpty();
    }
  }

  private static AggregateFate put(Workspace open, AggregateRow row, RowCounts counts) {
    return open.write(
        "import",
        transaction -> {
          BatchWriter batch = transaction.openBatch(header(COUNTS));
          batch.beginFile("a.csv");
          AggregateFate fate = batch.add(row);
          batch.finish("ICB", counts, ledger(counts), true);
          return fate;
        });
  }

  @Test
  void aRefusalIsKeptWithoutTheFile() {
    try (Workspace open = Workspace.openToWrite(file, CLOCK)) {
      Refusal given =
          new Refusal(
              0,
              FIRE,
              "a.csv",
              "00",
              "Northvale Fire",
              LocalDate.of(2026, 1, 2),
              Instant.EPOCH,
              YearMonth.of(2025, 10),
              null,
              "{}");
      open.write("refuse", transaction -> transaction.refuse(given));
      Refusal kept = open.ledger().refusals().get(0);
      assertThat(kept.id()).isEqualTo(1);
      assertThat(kept.refusedAt()).isEqualTo(CLOCK.instant());
      assertThat(kept.first()).isEqualTo(YearMonth.of(2025, 10));
      assertThat(kept.last()).isNull();
    }
  }
}
