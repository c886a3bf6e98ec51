package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Dimension;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.Sum;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.store.StoredDocument;
import org.nimbench.study.EvidenceFiles;
import org.nimbench.work.Progress;

/**
 * Partners know how many there were in a ward; of its types one is violence, and the others are
 * free. Some record of another ward runs over the end of the period.
 */
class LateStraddlerReleaseTest extends OpenTown {
  private static final String QUARTER = "2024-10..2024-12";
  private static final String OCTOBER = "2024-10";
  private static final String WARDS = "area:wards";
  private static final String TYPES = "area:wards,type";

  @BeforeEach
  void sendRecords() {
    SmallTown.send(workspace, 0, 3);
  }

  @Test
  void oneThatCameAfterATableDoesNotUnlinkItFromTheNext() {
    publish(QUARTER, WARDS);
    straddler("2024-12-30", "2025-01-02");
    assertThat(hiddenInAshby(QUARTER)).isGreaterThan(1);
  }

  @Test
  void aMonthIsTheSameInTablesOfTwoPeriodsThatEndWithIt() {
    straddler("2024-10-30", "2024-11-02");
    publish("2024-09..2024-10", "area:wards,month");
    assertThat(hiddenInAshby(OCTOBER)).isGreaterThan(1);
  }

  /** What ends in the month is at most what ends in the quarter. */
  @Test
  void aMonthIsNoMoreThanItIsInATableOfALongerPeriod() {
    straddler("2024-10-30", "2024-11-02");
    straddler("2024-12-30", "2025-01-02");
    publish(QUARTER, "area:wards,month");
    assertThat(hiddenInAshby(OCTOBER)).isGreaterThan(1);
  }

  @Test
  void aLedgerWithoutNamesForTheEndIsLinkedAllTheSame() {
    publish(QUARTER, WARDS);
    ReleaseLedger.read(workspace).forEach(this::makeOlder);
    straddler("2024-12-30", "2025-01-02");
    assertThat(hiddenInAshby(QUARTER)).isGreaterThan(1);
  }

  @Test
  void aChartAndATableAreLinkedWhereNoRecordRunsOverTheEnd() {
    publish(QUARTER, "month");
    publish(QUARTER, WARDS);
    assertThat(hiddenInAshby(QUARTER)).isGreaterThan(1);
  }

  private void makeOlder(Published one) {
    List<Published.Entry> cells =
        one.cells().stream()
            .map(
                entry ->
                    new Published.Entry(
                        older(entry.key()), entry.shown(), entry.least(), entry.greatest()))
            .toList();
    List<Sum> sums =
        one.sums().stream()
            .filter(sum -> !sum.total().slice().equals("begun"))
            .map(
                sum ->
                    new Sum(
                        older(sum.total()),
                        sum.parts().stream().map(LateStraddlerReleaseTest::older).toList()))
            .toList();
    Published older =
        new Published(one.id(), one.forWhom(), one.day(), cells, sums, one.partitions());
    workspace.write(
        "older ledger",
        transaction -> {
          transaction.putDocument(new StoredDocument("published", one.id(), older.json()));
          return one;
        });
  }

  private static CellKey older(CellKey key) {
    return key.slice().equals("within=until-2024-12-31") ? key.with(Dimension.SLICE, "") : key;
  }

  private void straddler(String from, String to) {
    DateSpan span = new DateSpan(LocalDate.parse(from), LocalDate.parse(to), DatePrecision.DAY);
    SentFile.of(SetKey.POLICE_CRIME)
        .from("Transport police " + from)
        .covering(YearMonth.from(span.from()))
        .into(
            workspace,
            SentRow.of(9001)
                .on(span)
                .type(OffenceTypes.find(SetKey.POLICE_CRIME, "shoplifting").orElseThrow().number())
                .at(453_500, 320_500));
  }

  private String asked(String period, String by) {
    String id = TownReader.begun(products, period);
    products.add(id, "purpose", new TownReader.Asked(by, List.of()).recipe(), Progress.SILENT);
    return id;
  }

  private void publish(String period, String by) {
    String id = asked(period, by);
    Path file = folder.resolve(id + ".docx");
    products.export(id, List.of(file), Release.PARTNER, Progress.SILENT);
  }

  private long hiddenInAshby(String period) {
    String id = asked(period, TYPES);
    ReleasedFigures released =
        ReleasedFigures.of(
            workspace,
            new ReleasedFigures.Asked(
                id + "/1",
                ReleaseClass.PARTNER,
                LocalDate.of(2025, 5, 6),
                products.evidence(id).values(),
                List.of()),
            Progress.SILENT);
    return released.evidence().values().stream()
        .flatMap(one -> EvidenceFiles.rows(one.result()).stream())
        .filter(row -> row.get(1).equals("Ashby") && row.get(3).equals(ReleasedFigures.MARK))
        .count();
  }
}
