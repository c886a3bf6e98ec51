package org.nimbench.spatial;

/**
 * Cuts the x axis into zones a little wider than two bandwidths, each with an anchor in its middle,
 * and measures each point from the anchor of its own zone. A cell can then feel points of two zones
 * at most, an even and an odd one: one layer of sums for each, in which the zones of the layer
 * follow one another without meeting. No sum is ever moved to another anchor, so no error travels.
 */
final class Zones {
  /** Cells by which zones of one layer stand apart. */
  private static final int APART = 3;

  /** Offset of each point from its anchor, in bandwidths. */
  final double[] offset;

  /** Where the layer of each point begins, in slots; a layer has a slot more than columns. */
  final int[] layer;

  private final int columns;
  private final double cellsAZone;
  private final double cellInBandwidths;

  Zones(Lattice lattice, BandedPoints points, double bandwidth) {
    columns = lattice.columns();
    double width = 2 * bandwidth + APART * lattice.cell();
    cellsAZone = width / lattice.cell();
    cellInBandwidths = lattice.cell() / bandwidth;
    offset = new double[points.size()];
    layer = new int[points.size()];
    double firstX = lattice.x(0);
    for (int i = 0; i < offset.length; i++) {
      double along = points.x[i] - firstX;
      double zone = Math.floor(along / width);
      offset[i] = (along - (zone + 0.5) * width) / bandwidth;
      layer[i] = ((int) zone & 1) * slots();
    }
  }

  /** Slots of a layer: one a column, and one for what leaves after the last. */
  int slots() {
    return columns + 1;
  }

  /** The first zone of a layer that can matter; points may lie before the first column. */
  int firstZone(int layerNumber) {
    return layerNumber - 2;
  }

  /** The first column that can feel a zone but not the zone before it in the layer. */
  int firstColumn(int zone) {
    double column = Math.ceil((zone - 0.5) * cellsAZone);
    return (int) Math.max(0, Math.min(columns, column));
  }

  /** Offset of a column from the anchor of a zone, in bandwidths. */
  double offset(int column, int zone) {
    return (column - (zone + 0.5) * cellsAZone) * cellInBandwidths;
  }
}
