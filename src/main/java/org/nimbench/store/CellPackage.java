package org.nimbench.store;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.time.Clock;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;

/**
 * A surface as a GeoPackage of its own, for other mapping programs: one layer of squares in
 * EPSG:27700 with {@code value} and {@code count}. A cell without a value is left out.
 */
public final class CellPackage {
  private static final String TABLE = "hotspot";
  private static final int BATCH = 1000;

  /**
   * The cells to write.
   *
   * @param west easting of the west edge, metres
   * @param south northing of the south edge, metres
   * @param side of a cell, metres
   * @param columns cells from west to east
   * @param values row by row from the south; NaN for none
   * @param counts incidents by cell, in the same order
   */
  public record Cells(
      double west, double south, double side, int columns, double[] values, int[] counts) {
    private Envelope cell(int index) {
      double x = west + index % columns * side;
      double y = south + index / columns * side;
      return new Envelope(x, x + side, y, y + side);
    }
  }

  private CellPackage() {}

  /**
   * Writes the file beside its place and moves it there when it is whole.
   *
   * @param title what the layer shows
   * @throws org.nimbench.kernel.ProblemException (other) if it cannot be written
   */
  public static void write(Path file, String title, Cells cells, Clock clock) {
    try {
      WholeFile.make(
          file,
          beside -> {
            try (Database database = Database.toWrite(beside)) {
              fill(database, title, cells, clock);
            } catch (SQLException e) {
              throw SqliteProblems.of(e, file).asException(e);
            }
          });
    } catch (IOException e) {
      throw Problem.of(ProblemKind.OTHER, "kernel.file.unwritable", file.toString()).asException(e);
    }
  }

  private static void fill(Database database, String title, Cells cells, Clock clock) {
    database.read(
        c -> {
          Schema.mark(c);
          return true;
        });
    database.transaction(
        true,
        c -> {
          Schema.addCore(c);
          Sql.update(
              c,
              "CREATE TABLE hotspot (fid INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL,"
                  + " geom MULTIPOLYGON, value DOUBLE NOT NULL, count INTEGER NOT NULL)");
          ContentsTable.register(c, TABLE, title, clock.instant());
          ContentsTable.extent(c, TABLE, insert(c, cells), clock.instant());
          return true;
        });
  }

  private static Envelope insert(Connection connection, Cells cells) throws SQLException {
    GeometryFactory shapes = new GeometryFactory();
    Envelope extent = new Envelope();
    try (PreparedStatement insert =
        connection.prepareStatement("INSERT INTO hotspot (geom, value, count) VALUES (?, ?, ?)")) {
      int waiting = 0;
      for (int i = 0; i < cells.values().length; i++) {
        if (!Double.isNaN(cells.values()[i])) {
          Envelope box = cells.cell(i);
          extent.expandToInclude(box);
          insert.setBytes(
              1, ShapeBytes.of(ShapeBytes.asMultiPolygon(shapes.createPolygon(corners(box)))));
          insert.setDouble(2, cells.values()[i]);
          insert.setInt(3, cells.counts()[i]);
          insert.addBatch();
          if (++waiting % BATCH == 0) {
            insert.executeBatch();
          }
        }
      }
      insert.executeBatch();
    }
    return extent;
  }

  private static Coordinate[] corners(Envelope box) {
    return new Coordinate[] {
      new Coordinate(box.getMinX(), box.getMinY()),
      new Coordinate(box.getMaxX(), box.getMinY()),
      new Coordinate(box.getMaxX(), box.getMaxY()),
      new Coordinate(box.getMinX(), box.getMaxY()),
      new Coordinate(box.getMinX(), box.getMinY())
    };
  }
}
