package org.nimbench.ui.view;

import java.util.Arrays;
import org.nimbench.kernel.Box;

/** Places sorted by the size of their dot, then by squares of ground, row by row. */
final class PlaceSquares {
  /** Squares across and down: few places to a square even where a million lie. */
  private static final int SIDE = 128;

  private static final int ALL = SIDE * SIDE;
  private static final DotSize[] SIZES = DotSize.fullestFirst().toArray(new DotSize[0]);

  private final int[] order;
  private final int[] starts;
  private final double west;
  private final double south;
  private final double width;
  private final double height;

  private PlaceSquares(int[] order, int[] starts, double[] frame) {
    this.order = order;
    this.starts = starts;
    this.west = frame[0];
    this.south = frame[1];
    this.width = frame[2];
    this.height = frame[3];
  }

  /** Sorts the first {@code size} places. */
  static PlaceSquares of(double[] eastings, double[] northings, int[] counts, int size) {
    double[] frame = frame(eastings, northings, size);
    int[] starts = new int[SIZES.length * ALL + 1];
    int[] squares = new int[size];
    PlaceSquares empty = new PlaceSquares(new int[0], starts, frame);
    for (int i = 0; i < size; i++) {
      int bySize = SIZES.length - 1 - DotSize.of(counts[i]).ordinal();
      squares[i] = bySize * ALL + empty.row(northings[i]) * SIDE + empty.column(eastings[i]);
      starts[squares[i] + 1]++;
    }
    for (int i = 1; i < starts.length; i++) {
      starts[i] += starts[i - 1];
    }
    int[] order = new int[size];
    int[] next = Arrays.copyOf(starts, starts.length);
    for (int i = 0; i < size; i++) {
      order[next[squares[i]]++] = i;
    }
    return new PlaceSquares(order, starts, frame);
  }

  private static double[] frame(double[] eastings, double[] northings, int size) {
    double west = Double.MAX_VALUE;
    double south = Double.MAX_VALUE;
    double east = -Double.MAX_VALUE;
    double north = -Double.MAX_VALUE;
    for (int i = 0; i < size; i++) {
      west = Math.min(west, eastings[i]);
      south = Math.min(south, northings[i]);
      east = Math.max(east, eastings[i]);
      north = Math.max(north, northings[i]);
    }
    return new double[] {
      west, south, Math.max(1, east - west) / SIDE, Math.max(1, north - south) / SIDE
    };
  }

  /** The places in their new order, by their old number. */
  int[] order() {
    return order;
  }

  int count(DotSize size) {
    int block = block(size);
    return starts[block + ALL] - starts[block];
  }

  private static int block(DotSize size) {
    return (SIZES.length - 1 - size.ordinal()) * ALL;
  }

  void near(Box box, DotSize size, Places.Run run) {
    if (order.length == 0
        || box.maxEasting() < west
        || box.maxNorthing() < south
        || box.minEasting() > west + width * SIDE
        || box.minNorthing() > south + height * SIDE) {
      return;
    }
    int from = block(size) + column(box.minEasting());
    int to = block(size) + column(box.maxEasting()) + 1;
    for (int row = row(box.minNorthing()); row <= row(box.maxNorthing()); row++) {
      if (starts[from + row * SIDE] < starts[to + row * SIDE]) {
        run.take(starts[from + row * SIDE], starts[to + row * SIDE]);
      }
    }
  }

  private int column(double easting) {
    return bounded((easting - west) / width);
  }

  private int row(double northing) {
    return bounded((northing - south) / height);
  }

  private static int bounded(double square) {
    return (int) Math.max(0, Math.min(SIDE - 1, square));
  }
}
