package org.nimbench.example;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.geography.BritishGrid;

/** A row of the committed police files, read by the simplest means there are. */
record PoliceRecord(List<String> cells, double easting, double northing) {
  String crimeId() {
    return cells.get(0);
  }

  YearMonth month() {
    return YearMonth.parse(cells.get(1));
  }

  String areaCode() {
    return cells.get(7);
  }

  String type() {
    return cells.get(9);
  }

  boolean isLocated() {
    return !Double.isNaN(easting);
  }

  /** Every row of the committed files, in order of month. */
  static List<PoliceRecord> committed() {
    List<List<String>> rows = new ArrayList<>();
    for (YearMonth month : PlantedTruth.northvale().months()) {
      List<String> lines = lines(Path.of(PoliceFiles.file(month)));
      lines.subList(1, lines.size()).forEach(line -> rows.add(List.of(line.split(",", -1))));
    }
    return onTheGrid(rows);
  }

  static List<String> lines(Path file) {
    try {
      return Files.readAllLines(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<PoliceRecord> onTheGrid(List<List<String>> rows) {
    double[] lon = rows.stream().mapToDouble(row -> degrees(row.get(4))).toArray();
    double[] lat = rows.stream().mapToDouble(row -> degrees(row.get(5))).toArray();
    double[] eastings = new double[lon.length];
    double[] northings = new double[lon.length];
    BritishGrid.fromLonLat(lon, lat, eastings, northings);
    List<PoliceRecord> records = new ArrayList<>();
    for (int i = 0; i < lon.length; i++) {
      records.add(new PoliceRecord(rows.get(i), eastings[i], northings[i]));
    }
    return records;
  }

  private static double degrees(String cell) {
    return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
  }
}
