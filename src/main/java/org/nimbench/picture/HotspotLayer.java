package org.nimbench.picture;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Path;
import org.nimbench.spatial.Grid;
import org.nimbench.study.Result;

/** The classes of a hotspot surface, and the incidents themselves where they are asked for. */
final class HotspotLayer {
  private static final double EDGE = 0.12;
  static final double OUTLINE = 0.32;
  private static final double OUTLINE_SHARE = 0.13;
  private static final double DOT = 0.52;
  private static final double DOT_RING = 0.8;

  private static final double SMALL_DOT = 0.36;

  /** More dots than this are drawn smaller and without rings. */
  private static final int MANY = 5000;

  /** Dots nearer than this are one, mm. */
  private static final double SAME = 0.01;

  /** A stroke this short with round ends is a dot in every writer, mm. */
  private static final double POINT = 0.005;

  private final Sketch sketch;
  private final MapFrame frame;
  private final Result.Hotspot hotspot;
  private final List<Colour> ramp;

  HotspotLayer(Sketch sketch, MapFrame frame, Result.Hotspot hotspot) {
    this.sketch = sketch;
    this.frame = frame;
    this.hotspot = hotspot;
    this.ramp = sketch.palette.density(hotspot.classes().count());
  }

  /** What has been drawn. */
  Sketch sketch() {
    return sketch;
  }

  static boolean isGrid(Result.Hotspot hotspot) {
    return hotspot.kind().equals("grid");
  }

  /** The class from which on a hotspot is outlined in ink: the third of five. */
  static int outlined(int classes) {
    return classes / 2;
  }

  void draw() {
    if (isGrid(hotspot)) {
      squares();
    } else {
      isolines();
    }
  }

  private void isolines() {
    double[] levels = hotspot.classes().lower();
    List<Isolines.Region> regions = Isolines.of(hotspot.surface(), levels);
    for (int i = 0; i < levels.length; i++) {
      Path.Builder band = Path.builder();
      frame.addRings(band, regions.get(i).rings());
      if (i + 1 < levels.length) {
        frame.addRings(band, regions.get(i + 1).rings());
      }
      fill(band.build(), i);
    }
    for (int i = 0; i < levels.length; i++) {
      Path.Builder line = Path.builder();
      frame.addRings(line, regions.get(i).rings());
      boolean ink = i == outlined(levels.length);
      Colour colour = ink ? sketch.palette.ink() : sketch.palette.edge(ramp.get(i));
      stroke(line.build(), colour, ink ? outline() : EDGE);
    }
  }

  /** The ink line gets thinner where hotspots are small, so that it does not hide them. */
  private double outline() {
    double reach = hotspot.bandwidth() * frame.mmPerMetre;
    return Math.max(EDGE, Math.min(OUTLINE, reach * OUTLINE_SHARE));
  }

  /** Cells of one class as one path. */
  private void squares() {
    Path.Builder[] paths = new Path.Builder[ramp.size()];
    Arrays.setAll(paths, i -> Path.builder());
    Grid grid = hotspot.surface().grid();
    for (int row = 0; row < grid.rows(); row++) {
      for (int column = 0; column < grid.columns(); column++) {
        double value = hotspot.surface().values()[row * grid.columns() + column];
        int at = hotspot.classes().classOf(value);
        if (at >= 0) {
          square(paths[at], grid, column, row);
        }
      }
    }
    for (int i = 0; i < paths.length; i++) {
      Path path = paths[i].build();
      fill(path, i);
      stroke(path, sketch.palette.edge(ramp.get(i)), EDGE);
    }
  }

  private void square(Path.Builder path, Grid grid, int column, int row) {
    double west = frame.x(grid.west() + column * grid.cell());
    double east = frame.x(grid.west() + (column + 1) * grid.cell());
    double south = frame.y(grid.south() + row * grid.cell());
    double north = frame.y(grid.south() + (row + 1) * grid.cell());
    if (frame.frame.overlaps(new Bounds(west, north, east, south))) {
      path.move(west, south).line(east, south).line(east, north).line(west, north).close();
    }
  }

  private void fill(Path path, int at) {
    if (path.steps().length > 0) {
      sketch.fill(path, ramp.get(at).withOpacity(sketch.palette.densityOpacity()));
    }
  }

  private void stroke(Path path, Colour colour, double width) {
    if (path.steps().length > 0) {
      sketch.stroke(path, colour, width);
    }
  }

  /**
   * Every incident as a dot; where there are not too many, with a ring that sets it off. Incidents
   * on the very same spot are drawn once.
   */
  void dots() {
    Path.Builder all = Path.builder();
    Set<Long> drawn = new HashSet<>();
    for (int i = 0; i < hotspot.eastings().length; i++) {
      double x = frame.x(hotspot.eastings()[i]);
      double y = frame.y(hotspot.northings()[i]);
      long spot = Math.round(x / SAME) * (1L << 32) + Math.round(y / SAME);
      if (frame.frame.holds(x, y) && drawn.add(spot)) {
        all.move(x, y).line(x + POINT, y);
      }
    }
    Path path = all.build();
    boolean many = drawn.size() > MANY;
    if (!many) {
      stroke(path, sketch.palette.map().dotRing(), DOT_RING);
    }
    stroke(path, sketch.palette.map().dot(), many ? SMALL_DOT : DOT);
  }
}
