package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

class WorkspaceTest {
  static final Clock CLOCK = Clock.fixed(Instant.parse("2026-01-05T09:00:00Z"), Program.ZONE);
  private static final GeometryFactory SHAPES = new GeometryFactory();

  private final Path folder;

  WorkspaceTest(@TempDir Path folder) {
    this.folder = folder;
  }

  static Geometry square(double easting, double northing, double side) {
    return SHAPES.toGeometry(new Envelope(easting, easting + side, northing, northing + side));
  }

  static AreaLayer wards() {
    return new AreaLayer(
        "wards",
        "2021",
        List.of(
            new Area("E05000001", "Mill Hill", square(400_000, 300_000, 1_000)),
            new Area("E05000002", "Quayside", square(401_000, 300_000, 1_000))));
  }

  static IncidentRow row(long line, double easting, String month, long key, long content) {
    return new IncidentRow(
        line,
        easting,
        easting + 1,
        DateSpan.ofMonth(YearMonth.parse(month)),
        2,
        "Northvale Police",
        "Burglary",
        "E01000001",
        "Northvale 001A",
        "On or near Mill Lane",
        "Under investigation",
        null,
        key,
        key,
        content);
  }

  static BatchHeader header() {
    return new BatchHeader(
        SetKey.POLICE_CRIME,
        "a.csv",
        "00",
        "",
        "police-uk",
        true,
        LocalDate.of(2026, 1, 5),
        "",
        "");
  }

  static RowCounts allStored(long rows) {
    return new RowCounts(rows, rows, 0, 0, 0, 0, 0, 0);
  }

  static String ledger(RowCounts counts) {
    return String.format(
        "{\"read\":%d,\"stored\":%d,\"duplicate\":%d,\"revised\":%d,\"quarantined\":%d}",
        counts.read(), counts.stored(), counts.duplicate(), counts.revised(), counts.quarantined());
  }

  static void storeThreeRows(Workspace workspace) {
    workspace.write(
        "import",
        transaction -> {
          BatchWriter batch = transaction.openBatch(header());
          batch.beginFile("2025-01/a.csv");
          batch.add(row(2, 400_500.123, "2025-01", 7, 70));
          batch.add(row(3, Double.NaN, "2025-02", 8, 80));
          batch.add(row(4, 401_500, "2025-02", 0, 90));
          batch.cover("Northvale Police", YearMonth.of(2025, 1));
          batch.cover("Northvale Police", YearMonth.of(2025, 2));
          batch.finish("Northvale Police", allStored(3), ledger(allStored(3)), true);
          return batch.id();
        });
  }

  @Test
  void whatIsStoredComesBackAfterClosing() {
    Path file = folder.resolve("north vale £#%?.gpkg");
    try (Workspace workspace = Workspace.create(file, "Northvale", CLOCK)) {
      storeThreeRows(workspace);
    }
    try (Workspace workspace = Workspace.openToRead(file)) {
      Incidents incidents = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
      assertThat(workspace.name()).isEqualTo("Northvale");
      assertThat(incidents.eastings()).containsExactly(400_500.12, Double.NaN, 401_500);
      assertThat(incidents.months()).containsExactly(2025 * 12, 2025 * 12 + 1, 2025 * 12 + 1);
      assertThat(incidents.types()).containsExactly(2, 2, 2);
      assertThat(incidents.firstDays()[1]).isEqualTo((int) LocalDate.of(2025, 2, 1).toEpochDay());
      assertThat(incidents.lastDays()[1]).isEqualTo((int) LocalDate.of(2025, 2, 28).toEpochDay());
      assertThat(incidents.precisions()).containsOnly(DatePrecision.MONTH.ordinal());
      assertThat(incidents.supplierNames()).containsExactly("Northvale Police");
      assertThat(incidents.areaCodeNames().get(incidents.areaCodes()[2])).isEqualTo("E01000001");
      assertThat(incidents.outcomeNames().get(incidents.outcomes()[0]))
          .isEqualTo("Under investigation");
      assertThat(incidents.version()).isEqualTo(new DataVersion("set:police-crime", 1));
      assertThat(workspace.coverage(SetKey.POLICE_CRIME).months())
          .containsExactly(YearMonth.of(2025, 1), YearMonth.of(2025, 2));
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  @Test
  void columnsAreLoadedOnceForARevision() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      storeThreeRows(workspace);
      Incidents first = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
      assertThat(workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT)).isSameAs(first);
      storeThreeRows(workspace);
      assertThat(workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size()).isEqualTo(6);
    }
  }

  @Test
  void aDayExactRecordKeepsItsDays() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      workspace.write(
          "import",
          transaction -> {
            BatchWriter batch = transaction.openBatch(header());
            batch.beginFile("a.csv");
            DateSpan weekend =
                new DateSpan(
                    LocalDate.of(2025, 1, 31), LocalDate.of(2025, 2, 1), DatePrecision.DAY);
            batch.add(
                new IncidentRow(
                    2, 1, 2, weekend, -1, "P", "Odd", null, null, null, null, null, 1, 1, 1));
            batch.finish("P", allStored(1), ledger(allStored(1)), true);
            return true;
          });
      Incidents incidents = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
      assertThat(incidents.firstDays()[0]).isEqualTo((int) LocalDate.of(2025, 1, 31).toEpochDay());
      assertThat(incidents.lastDays()[0]).isEqualTo((int) LocalDate.of(2025, 2, 1).toEpochDay());
      assertThat(incidents.precisions()[0]).isEqualTo((byte) DatePrecision.DAY.ordinal());
      assertThat(incidents.types()[0]).isEqualTo((short) -1);
      assertThat(incidents.areaCodes()[0]).isEqualTo(-1);
      assertThat(incidents.outcomes()[0]).isEqualTo((short) -1);
    }
  }

  @Test
  void whatALicenceAsksToBePrintedStaysWithItsLayerUntilANewerFileReplacesIt() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      workspace.write("areas", transaction -> put(transaction, " Contains OS data "));
      assertThat(workspace.attribution("wards")).isEqualTo("Contains OS data");
      assertThat(workspace.baseMapAttribution()).isEqualTo("Contains OS data");
      assertThat(workspace.attribution("beats")).isEmpty();
      workspace.write("areas", transaction -> put(transaction, ""));
      assertThat(workspace.attribution("wards")).isEmpty();
      assertThat(workspace.baseMapAttribution()).isEmpty();
    }
  }

  private static boolean put(Transaction transaction, String attribution) {
    transaction.putLayer(
        wards(), new LayerExtras("", Map.of(), Map.of(), Map.of(), Map.of(), attribution));
    transaction.putBaseMap(List.of(), attribution);
    return true;
  }

  @Test
  void layersAndTheBaseMapComeBack() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      BaseFeature road =
          new BaseFeature(
              BaseKind.ROAD_MAJOR,
              "A12",
              SHAPES.createLineString(
                  new Coordinate[] {new Coordinate(0, 0), new Coordinate(9, 9)}));
      workspace.write(
          "areas",
          transaction -> {
            transaction.putLayer(wards());
            transaction.putBaseMap(List.of(road), "");
            return true;
          });
      AreaLayer stored = workspace.layer("wards");
      assertThat(stored.vintage()).isEqualTo("2021");
      assertThat(stored.areas()).extracting(Area::name).containsExactly("Mill Hill", "Quayside");
      assertThat(stored.areas().get(1).shape().equalsTopo(square(401_000, 300_000, 1_000)))
          .isTrue();
      assertThat(workspace.baseMap()).hasSize(1);
      assertThat(workspace.baseMap().get(0).shape().equalsExact(road.shape())).isTrue();
      assertThat(workspace.versions())
          .containsExactly(
              new DataVersion("basemap", 1),
              new DataVersion("codes", 1),
              new DataVersion("layer:wards", 1));
    }
  }

  @Test
  void anAreaWithoutAFigureIsListedAndNotNought() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      workspace.write(
          "areas",
          transaction -> {
            transaction.putLayer(wards());
            return transaction.putDenominators(
                "wards",
                DenominatorYear.PEOPLE,
                2020,
                "people.csv",
                Map.of("E05000001", 1_500.0, "E05999999", 3.0));
          });
      DenominatorYear people =
          workspace.denominators("wards").newest(DenominatorYear.PEOPLE).orElseThrow();
      assertThat(people.byCode()).containsExactly(Map.entry("E05000001", 1_500.0));
      assertThat(people.unmatchedCodes()).containsExactly("E05000002");
      assertThat(people.notInLayer()).isEqualTo(1);
      assertThat(workspace.version("denominators:wards").revision()).isEqualTo(1);
    }
  }

  @Test
  void anUnknownLayerNamesThoseThereAre() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      workspace.write(
          "areas",
          transaction -> {
            transaction.putLayer(wards());
            return true;
          });
      assertThatThrownBy(() -> workspace.layer("beats")).hasMessageContaining("It has: wards.");
    }
  }

  @Test
  void documentsAreKeptReplacedAndRemoved() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      workspace.write(
          "product",
          transaction -> {
            transaction.putDocument(new StoredDocument("product", "p1", "{\"a\":1}"));
            transaction.putDocument(
                new StoredDocument("product", "p1", "{\"a\":2}", new byte[] {5}));
            transaction.putDocument(new StoredDocument("product", "p2", "{}"));
            return transaction.removeDocument("product", "p2");
          });
      assertThat(workspace.documents("product")).hasSize(1);
      StoredDocument kept = workspace.document("product", "p1").orElseThrow();
      assertThat(kept.json()).isEqualTo("{\"a\":2}");
      assertThat(kept.attachment()).containsExactly(5);
      assertThat(workspace.document("product", "p2")).isEmpty();
    }
  }

  @Test
  void aCommandThatFailsLeavesNothing() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      assertThatThrownBy(
              () ->
                  workspace.write(
                      "areas",
                      transaction -> {
                        transaction.putLayer(wards());
                        throw new IllegalStateException("half way");
                      }))
          .hasMessage("half way");
      workspace.rehearse(
          transaction -> {
            transaction.putLayer(wards());
            return true;
          });
      assertThat(workspace.layerNames()).isEmpty();
      assertThat(workspace.versions()).containsExactly(new DataVersion("codes", 1));
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  @Test
  void aRevisedRecordShowsNewValuesAndKeepsTheOld() {
    try (Workspace workspace = Workspace.create(folder.resolve("w.gpkg"), "W", CLOCK)) {
      storeThreeRows(workspace);
      workspace.write(
          "import",
          transaction -> {
            BatchWriter batch = transaction.openBatch(header());
            batch.beginFile("b.csv");
            StoredRows before = batch.stored("Northvale Police", YearMonth.of(2025, 1), Set.of());
            assertThat(before.keys()).containsExactly(7);
            assertThat(before.contents()).containsExactly(70);
            long fresh = batch.add(row(2, 5, "2025-01", 7, 71));
            batch.revise(before.records()[0], fresh);
            RowCounts counts = new RowCounts(1, 0, 0, 1, 0, 0, 0, 0);
            batch.finish("Northvale Police", counts, ledger(counts), true);
            return true;
          });
      Incidents incidents = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
      assertThat(incidents.eastings()).containsExactly(5, Double.NaN, 401_500);
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }
}
