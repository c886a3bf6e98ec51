package org.nimbench.bench;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.locationtech.jts.densify.Densifier;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.RandomLayers;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.settings.Look;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Kernel;
import org.nimbench.spatial.KernelDensity;
import org.nimbench.spatial.Surface;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Result;
import org.nimbench.ui.view.AreaFinder;
import org.nimbench.ui.view.GroundShapes;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.MapPainter;
import org.nimbench.ui.view.Marked;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.ui.view.Viewport;
import org.nimbench.work.Progress;

/**
 * The map of 1,000,000 incidents over 5,000 areas of about 120 corners, 1600 × 1000 pixels. Aim: at
 * most 60 ms a picture on a worker. Prints best and median of fifteen. Run by hand: {@code java -cp
 * … org.nimbench.bench.MapFrameBenchmark}.
 */
public final class MapFrameBenchmark {
  private static final int ROUNDS = 15;
  private static final int AREAS = 5_000;
  private static final double EDGE_METRES = 13;
  private static final Box DISTRICT_BOX = new Box(400_000, 420_000, 430_000, 445_000);
  private static final Envelope DISTRICT = new Envelope(400_000, 430_000, 420_000, 445_000);

  private MapFrameBenchmark() {}

  /** Prints milliseconds. */
  public static void main(String[] arguments) {
    District district = District.of(1_000_000);
    AreaLayer layer = layer();
    Scenery scenery = new Scenery(null, DISTRICT_BOX, List.of(), List.of(layer));
    print("Incidents gathered to places", () -> places(district));
    print("Borders made ready", () -> new GroundShapes(scenery));
    Places places = places(district);
    GroundShapes ground = new GroundShapes(scenery);
    AreaFinder finder = new AreaFinder(layer);
    List<String> every = layer.areas().stream().map(Area::code).toList();
    Filter box = Filter.allCrime().withBox(new Box(410_000, 425_000, 420_000, 435_000));
    print("Places in all 5,000 areas", () -> Marked.in(finder, every, places, Progress.SILENT));
    print("Places in a rectangle", () -> Marked.in(box, places, Progress.SILENT));
    Marked marked = Marked.in(box, places, Progress.SILENT);
    Result.Hotspot hotspot = hotspot(district);
    Result.Areas areas = areas(layer);
    for (double closer : new double[] {1, 4, 16}) {
      Viewport view = Viewport.fitting(DISTRICT_BOX, 1600, 1000, 0).zoomed(closer, 800, 500);
      frames("whole / " + closer + ", ", view, ground, hotspot, places, marked);
      frame(
          "whole / " + closer + ", areas in their colours",
          new MapContents(ground, MapMode.AREAS, areas, Places.NONE, null, false, "", Look.LIGHT),
          view);
    }
  }

  private static void frames(
      String what,
      Viewport view,
      GroundShapes ground,
      Result.Hotspot hotspot,
      Places places,
      Marked marked) {
    frame(
        what + "dots and areas",
        new MapContents(ground, MapMode.DOTS, null, places, null, false, "bench", Look.LIGHT),
        view);
    frame(
        what + "dots, areas, selection",
        new MapContents(ground, MapMode.DOTS, null, places, marked, false, "bench", Look.LIGHT),
        view);
    frame(
        what + "surface alone",
        new MapContents(
            ground, MapMode.HOTSPOTS, hotspot, Places.NONE, null, false, "", Look.LIGHT),
        view);
    frame(
        what + "surface, dots, areas",
        new MapContents(ground, MapMode.HOTSPOTS, hotspot, places, null, true, "bench", Look.LIGHT),
        view);
  }

  private static void frame(String what, MapContents contents, Viewport view) {
    MapPainter painter = new MapPainter();
    int[] round = new int[1];
    // A little further each time, so that nothing is kept from the picture before.
    print(what, () -> painter.paint(contents, view.dragged(++round[0], 0), 1, Progress.SILENT));
  }

  private static Places places(District district) {
    return Places.of(district.eastings(), district.northings());
  }

  private static Result.Hotspot hotspot(District district) {
    Surface surface =
        KernelDensity.of(
            district.eastings(),
            district.northings(),
            District.grid(50),
            Kernel.QUARTIC,
            500,
            2,
            Progress.SILENT);
    double top = surface.maximum();
    double[] lower = {top / 20, top / 10, top / 5, top / 3, top / 2};
    double[] upper = {top / 10, top / 5, top / 3, top / 2, Double.POSITIVE_INFINITY};
    Classes classes = new Classes("fixed", lower, upper, new int[5], new long[5], 0, 0);
    return new Result.Hotspot(
        "kde",
        surface,
        new int[surface.values().length],
        500,
        null,
        new double[0],
        new double[0],
        classes,
        List.of());
  }

  /** Every class, and a hundred areas without a rate. */
  private static Result.Areas areas(AreaLayer layer) {
    List<AreaFigure> figures = new ArrayList<>();
    for (int i = 0; i < layer.areas().size(); i++) {
      Area area = layer.areas().get(i);
      double rate = i % 50 == 0 ? Double.NaN : 1 + i % 5;
      figures.add(new AreaFigure(area.code(), area.name(), 1, 1_000, rate, rate, rate));
    }
    double[] lower = {1, 2, 3, 4, 5};
    double[] upper = {2, 3, 4, 5, 6};
    Classes classes = new Classes("fixed", lower, upper, new int[5], new long[5], 0, 0);
    return new Result.Areas("bench", "people", 2024, figures, classes, 0);
  }

  private static AreaLayer layer() {
    AreaLayer plain = RandomLayers.voronoi(1, AREAS, DISTRICT);
    return new AreaLayer(
        "bench",
        "",
        plain.areas().stream()
            .map(
                area ->
                    new Area(
                        area.code(), area.name(), Densifier.densify(area.shape(), EDGE_METRES)))
            .toList());
  }

  private static void print(String what, Supplier<?> work) {
    double[] milliseconds = new double[ROUNDS];
    for (int i = 0; i < ROUNDS; i++) {
      long start = System.nanoTime();
      Object made = work.get();
      milliseconds[i] = (System.nanoTime() - start) / 1e6;
      if (made == null) {
        throw new IllegalStateException("Nothing made");
      }
    }
    Arrays.sort(milliseconds);
    System.out.printf(
        "%s: best %.0f ms, median %.0f ms%n", what, milliseconds[0], milliseconds[ROUNDS / 2]);
  }
}
