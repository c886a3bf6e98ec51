package org.nimbench.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineSegment;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.geography.BaseKind;

/** Which blocks lie beside which, and how hard the way from one to the other is. */
final class BlockMap {
  /** Extra metres of the way to a neighbour across these. */
  private static final double ACROSS_RIVER = 900;

  private static final double ACROSS_RAILWAY = 450;
  private static final double ACROSS_MAIN_ROAD = 220;
  private static final double ACROSS_LANE = 60;

  /**
   * A block beside another.
   *
   * @param way metres between their middles, with what is added for what lies between
   * @param shared metres of edge that both have
   */
  record Neighbour(int block, double way, double shared) {
    Neighbour with(Neighbour other) {
      return new Neighbour(block, Math.min(way, other.way), shared + other.shared);
    }
  }

  private final List<Block> blocks;
  private final List<Coordinate> middles = new ArrayList<>();
  private final List<List<Neighbour>> neighbours = new ArrayList<>();

  BlockMap(List<Block> blocks, Land land) {
    this.blocks = blocks;
    for (Block block : blocks) {
      middles.add(block.shape().getCentroid().getCoordinate());
    }
    join(barriers(land));
  }

  List<Block> blocks() {
    return blocks;
  }

  Coordinate middle(int block) {
    return middles.get(block);
  }

  List<Neighbour> neighbours(int block) {
    return neighbours.get(block);
  }

  private static List<StreetIndex> barriers(Land land) {
    List<StreetIndex> barriers = new ArrayList<>();
    for (BaseKind kind :
        List.of(BaseKind.RIVER, BaseKind.RAILWAY, BaseKind.ROAD_MAJOR, BaseKind.ROAD_MINOR)) {
      StreetIndex index = new StreetIndex(land.outline().getEnvelopeInternal());
      land.lines(kind).forEach(index::add);
      barriers.add(index);
    }
    return barriers;
  }

  private void join(List<StreetIndex> barriers) {
    Map<LineSegment, Integer> sides = new HashMap<>();
    List<Map<Integer, Neighbour>> joined = new ArrayList<>();
    blocks.forEach(block -> joined.add(new TreeMap<>()));
    for (Block block : blocks) {
      for (LinearRing ring : rings(block.shape())) {
        Coordinate[] at = ring.getCoordinates();
        for (int i = 0; i + 1 < at.length; i++) {
          LineSegment side = new LineSegment(at[i], at[i + 1]);
          side.normalize();
          Integer other = sides.putIfAbsent(side, block.number());
          if (other != null) {
            join(
                joined,
                other,
                block.number(),
                barrier(side.midPoint(), barriers),
                side.getLength());
          }
        }
      }
    }
    joined.forEach(beside -> neighbours.add(List.copyOf(beside.values())));
  }

  private static List<LinearRing> rings(Polygon shape) {
    List<LinearRing> rings = new ArrayList<>();
    rings.add(shape.getExteriorRing());
    for (int i = 0; i < shape.getNumInteriorRing(); i++) {
      rings.add(shape.getInteriorRingN(i));
    }
    return rings;
  }

  private static double barrier(Coordinate at, List<StreetIndex> barriers) {
    double[] extra = {ACROSS_RIVER, ACROSS_RAILWAY, ACROSS_MAIN_ROAD, ACROSS_LANE};
    for (int i = 0; i < extra.length; i++) {
      if (barriers.get(i).hasNear(at, 0.5)) {
        return extra[i];
      }
    }
    return 0;
  }

  private void join(
      List<Map<Integer, Neighbour>> joined, int a, int b, double extra, double shared) {
    double way = middles.get(a).distance(middles.get(b)) + extra;
    joined.get(a).merge(b, new Neighbour(b, way, shared), Neighbour::with);
    joined.get(b).merge(a, new Neighbour(a, way, shared), Neighbour::with);
  }
}
