package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.CoordinateSequence;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.LineString;

/** The streets laid so far, by squares, to ask what is near and what is crossed. */
final class StreetIndex {
  private static final double SQUARE = 100;

  /** Two directions count as parallel when less than about 45° apart. */
  private static final double PARALLEL = 0.7;

  /** A crossing within this share of the way from its start is the start itself. */
  private static final double TOUCHING = 1e-6;

  private record Piece(double x1, double y1, double x2, double y2, double dx, double dy) {}

  private final double west;
  private final double south;
  private final int columns;
  private final int rows;
  private final List<List<Piece>> squares;

  StreetIndex(Envelope extent) {
    west = extent.getMinX() - SQUARE;
    south = extent.getMinY() - SQUARE;
    columns = (int) (extent.getWidth() / SQUARE) + 3;
    rows = (int) (extent.getHeight() / SQUARE) + 3;
    squares = new ArrayList<>(columns * rows);
    for (int i = 0; i < columns * rows; i++) {
      squares.add(new ArrayList<>());
    }
  }

  /** Lays a line. */
  void add(LineString line) {
    CoordinateSequence at = line.getCoordinateSequence();
    for (int i = 0; i + 1 < at.size(); i++) {
      addPiece(at.getX(i), at.getY(i), at.getX(i + 1), at.getY(i + 1));
    }
  }

  private void addPiece(double x1, double y1, double x2, double y2) {
    double length = Math.sqrt((x2 - x1) * (x2 - x1) + (y2 - y1) * (y2 - y1));
    Piece piece = new Piece(x1, y1, x2, y2, (x2 - x1) / length, (y2 - y1) / length);
    for (int row = row(Math.min(y1, y2)); row <= row(Math.max(y1, y2)); row++) {
      for (int column = column(Math.min(x1, x2)); column <= column(Math.max(x1, x2)); column++) {
        squares.get(row * columns + column).add(piece);
      }
    }
  }

  private int column(double x) {
    return Math.max(0, Math.min(columns - 1, (int) ((x - west) / SQUARE)));
  }

  private int row(double y) {
    return Math.max(0, Math.min(rows - 1, (int) ((y - south) / SQUARE)));
  }

  /** Whether a street that runs the same way lies nearer than {@code metres}. */
  boolean hasParallelNear(Coordinate at, double dx, double dy, double metres) {
    for (int row = row(at.y - metres); row <= row(at.y + metres); row++) {
      for (int column = column(at.x - metres); column <= column(at.x + metres); column++) {
        for (Piece piece : squares.get(row * columns + column)) {
          if (Math.abs(piece.dx * dx + piece.dy * dy) > PARALLEL && isNear(piece, at, metres)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** Whether any line lies nearer than {@code metres}. */
  boolean hasNear(Coordinate at, double metres) {
    for (int row = row(at.y - metres); row <= row(at.y + metres); row++) {
      for (int column = column(at.x - metres); column <= column(at.x + metres); column++) {
        for (Piece piece : squares.get(row * columns + column)) {
          if (isNear(piece, at, metres)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static boolean isNear(Piece piece, Coordinate at, double metres) {
    double lx = piece.x2 - piece.x1;
    double ly = piece.y2 - piece.y1;
    double along = ((at.x - piece.x1) * lx + (at.y - piece.y1) * ly) / (lx * lx + ly * ly);
    double t = Math.max(0, Math.min(1, along));
    double dx = at.x - piece.x1 - t * lx;
    double dy = at.y - piece.y1 - t * ly;
    return dx * dx + dy * dy < metres * metres;
  }

  /** The first point where the way from a to b meets a street, a itself left out; null if none. */
  @Nullable Coordinate crossing(Coordinate a, Coordinate b) {
    double first = Double.POSITIVE_INFINITY;
    for (int row = row(Math.min(a.y, b.y)); row <= row(Math.max(a.y, b.y)); row++) {
      for (int column = column(Math.min(a.x, b.x));
          column <= column(Math.max(a.x, b.x));
          column++) {
        for (Piece piece : squares.get(row * columns + column)) {
          first = Math.min(first, crossing(a, b, piece));
        }
      }
    }
    return first > 1 ? null : new Coordinate(a.x + first * (b.x - a.x), a.y + first * (b.y - a.y));
  }

  private static double crossing(Coordinate a, Coordinate b, Piece piece) {
    double rx = b.x - a.x;
    double ry = b.y - a.y;
    double sx = piece.x2 - piece.x1;
    double sy = piece.y2 - piece.y1;
    double across = rx * sy - ry * sx;
    if (across == 0) {
      return Double.POSITIVE_INFINITY;
    }
    double t = ((piece.x1 - a.x) * sy - (piece.y1 - a.y) * sx) / across;
    double u = ((piece.x1 - a.x) * ry - (piece.y1 - a.y) * rx) / across;
    return t > TOUCHING && t <= 1 && u >= 0 && u <= 1 ? t : Double.POSITIVE_INFINITY;
  }
}
