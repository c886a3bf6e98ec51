package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.Path;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** A map of some theme on its base map, finished: legend, scale, labels, boundary, stamp. */
final class MapPicture {
  /** Ground left free around what the map shows, as a share of its size. */
  private static final double AROUND = 0.025;

  /** Distance between the beads that stand for the boundary line, mm. */
  private static final double LINE_BEADS = 1;

  private final Evidence evidence;
  private final MapTheme theme;
  private final MapScene scene;
  private final PictureStyle style;
  private final Palette palette;
  private @Nullable Geometry edge;

  MapPicture(Evidence evidence, MapTheme theme, MapScene scene, PictureStyle style) {
    this.evidence = evidence;
    this.theme = theme;
    this.scene = scene;
    this.style = style;
    this.palette = Palette.of(style.look());
  }

  Drawing drawing() {
    Sheet sheet = new Sheet(evidence, style, source());
    MapLayout.Plan plan =
        MapLayout.of(palette, sheet.free().widened(-0.1), box(), tables(), this::isEmpty);
    Sketch map = sheet.sketch.inner();
    ground(map, plan.map());
    List<Bounds> obstacles = obstacles(plan);
    new MapLabels(map, plan.map(), theme, obstacles).draw(scene.base());
    sheet.sketch.group("map", map, plan.map().frame.path());
    sheet.sketch.box(plan.map().frame, null, palette.rule(), 0.2);
    panel(sheet.sketch, plan);
    return sheet.drawing();
  }

  /** What names must not cover: the panel and the boundary line. */
  private List<Bounds> obstacles(MapLayout.Plan plan) {
    List<Bounds> obstacles = new ArrayList<>();
    if (plan.panel() != null) {
      obstacles.add(plan.panel());
    }
    Geometry boundary = drawnBoundary(plan.map());
    if (boundary != null) {
      obstacles.addAll(plan.map().beads(boundary.getBoundary(), LINE_BEADS));
    }
    return obstacles;
  }

  private @Nullable Geometry drawnBoundary(MapFrame frame) {
    if (scene.boundary() != null && edge == null) {
      edge = StudyEdge.drawn(scene.boundary(), frame.mmPerMetre);
    }
    return edge;
  }

  /** What the map lies on, for the stamp. */
  private String source() {
    String boundary =
        scene.boundaryName().isEmpty()
            ? Words.text("picture.stamp.grid")
            : Words.text("picture.stamp.boundary", scene.boundaryName());
    return scene.attribution().isEmpty()
        ? boundary
        : Words.text("picture.stamp.licence", boundary, scene.attribution());
  }

  private List<PanelPart> tables() {
    List<PanelPart> tables = new ArrayList<>(theme.tables());
    SymbolKey key = new SymbolKey(palette, scene, box(), showsDots(), theme.inkLine());
    if (!key.isEmpty()) {
      tables.add(key);
    }
    return tables;
  }

  /** The study area; without one, what has incidents in it. */
  private Box box() {
    Box box;
    if (scene.boundary() == null) {
      box = theme.extent();
    } else {
      Envelope e = scene.boundary().getEnvelopeInternal();
      box = new Box(e.getMinX(), e.getMinY(), e.getMaxX(), e.getMaxY());
    }
    return box.widened(Math.max(box.width(), box.height()) * AROUND);
  }

  private void ground(Sketch map, MapFrame frame) {
    BaseLayer base = new BaseLayer(map, frame, scene);
    base.draw();
    Geometry boundary = drawnBoundary(frame);
    Path line = boundary == null ? null : frame.path(boundary);
    Sketch layer = map.inner();
    theme.draw(layer, frame);
    map.group("density", layer, line);
    outlines(map, frame);
    if (boundary != null && line != null) {
      veil(map, frame, boundary);
      map.stroke(line, palette.map().halo(), 1.1);
      map.stroke(line, palette.map().boundary(), 0.42);
    }
    if (showsDots()) {
      Sketch dots = map.inner();
      theme.dots(dots, frame);
      map.group("incidents", dots, line);
    }
    base.stations();
  }

  private void outlines(Sketch map, MapFrame frame) {
    for (AreaLayer layer : scene.outlines()) {
      Path.Builder lines = Path.builder();
      for (Area area : layer.areas()) {
        if (frame.shows(area.shape())) {
          frame.add(lines, area.shape());
        }
      }
      map.stroke(lines.build(), palette.map().outline(), 0.18);
    }
  }

  /** Greys what is outside the boundary: the frame with the boundary as its hole. */
  private void veil(Sketch map, MapFrame frame, Geometry boundary) {
    Bounds f = frame.frame.widened(1);
    Path.Builder outside =
        Path.builder()
            .move(f.left(), f.top())
            .line(f.right(), f.top())
            .line(f.right(), f.bottom())
            .line(f.left(), f.bottom())
            .close();
    frame.add(outside, boundary);
    map.fill(outside.build(), palette.map().veil());
  }

  private void panel(Sketch sketch, MapLayout.Plan plan) {
    if (plan.panel() != null) {
      sketch.box(plan.panel(), palette.page(), palette.rule(), 0.2);
    }
    for (MapLayout.Placed placed : plan.parts()) {
      placed.part().draw(sketch, placed.x(), placed.y(), placed.width());
    }
  }

  /** Whether a panel may cover a part of the ground: no study area, no hotspot, no incident. */
  private boolean isEmpty(Box box) {
    Geometry boundary = scene.boundary();
    if (boundary != null) {
      Envelope e =
          new Envelope(box.minEasting(), box.maxEasting(), box.minNorthing(), box.maxNorthing());
      return !PreparedGeometryFactory.prepare(boundary)
          .intersects(boundary.getFactory().toGeometry(e));
    }
    return theme.isEmpty(box);
  }

  private boolean showsDots() {
    return style.dots() && theme.hasDots();
  }
}
