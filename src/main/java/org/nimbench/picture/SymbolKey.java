package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.Typeface;
import org.nimbench.geography.BaseKind;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Words;

/** The key to lines and grounds of the base map: only what the map shows. */
final class SymbolKey implements PanelPart {
  private static final double SIGN = 7;
  private static final double GAP = 1.8;

  /** Half the height of a ring, mm. */
  private static final double RING = 1.1;

  /** Draws a sign in a strip from (x, y), {@link #SIGN} mm wide, about its middle line. */
  private interface Sign {
    void draw(Sketch sketch, double x, double y);
  }

  private record Entry(String label, Sign sign) {}

  private final Sketch sizes;
  private final List<Entry> entries;

  private SymbolKey(Sketch sizes, List<Entry> entries) {
    this.sizes = sizes;
    this.entries = entries;
  }

  SymbolKey(Palette palette, MapScene scene, Box box, boolean dots, String hotspotEdge) {
    this(new Sketch(palette), new ArrayList<>());
    MapColours colours = palette.map();
    if (!hotspotEdge.isEmpty()) {
      add(hotspotEdge, ring(palette.ink()));
    }
    if (dots) {
      add(Words.text("picture.key.incident"), SymbolKey::dot);
    }
    if (scene.boundary() != null) {
      String name = scene.boundaryName();
      add(
          name.isEmpty()
              ? Words.text("picture.key.boundary")
              : Words.text("picture.key.boundaryof", name),
          line(colours.boundary(), 0.42));
    }
    scene
        .outlines()
        .forEach(
            layer ->
                add(Words.text("picture.key.outline", layer.name()), line(colours.outline(), 0.2)));
    base(scene, box, colours);
  }

  private void base(MapScene scene, Box box, MapColours colours) {
    Envelope shown =
        new Envelope(box.minEasting(), box.maxEasting(), box.minNorthing(), box.maxNorthing());
    for (BaseKind kind :
        List.of(
            BaseKind.ROAD_MAJOR,
            BaseKind.RAILWAY,
            BaseKind.STATION,
            BaseKind.BUILT_UP,
            BaseKind.GREEN,
            BaseKind.WATER)) {
      boolean present =
          scene.base().stream()
              .anyMatch(f -> f.kind() == kind && f.shape().getEnvelopeInternal().intersects(shown));
      if (present) {
        switch (kind) {
          case ROAD_MAJOR -> add(Words.text("picture.key.road"), SymbolKey::road);
          case RAILWAY -> add(Words.text("picture.key.railway"), SymbolKey::railway);
          case STATION -> add(Words.text("picture.key.station"), SymbolKey::station);
          case BUILT_UP -> add(Words.text("picture.key.builtup"), patch(colours.builtUp()));
          case GREEN -> add(Words.text("picture.key.green"), patch(colours.green()));
          default -> add(Words.text("picture.key.water"), patch(colours.water()));
        }
      }
    }
  }

  private void add(String label, Sign sign) {
    entries.add(new Entry(label, sign));
  }

  boolean isEmpty() {
    return entries.isEmpty();
  }

  @Override
  public @Nullable PanelPart within(double height) {
    int fitting = (int) Math.floor(height / Sketch.LINE);
    if (fitting < 1) {
      return null;
    }
    return new SymbolKey(sizes, entries.subList(0, Math.min(fitting, entries.size())));
  }

  @Override
  public double width() {
    double widest = 0;
    for (Entry entry : entries) {
      widest = Math.max(widest, Typeface.width(entry.label(), sizes.small()));
    }
    return SIGN + GAP + widest;
  }

  @Override
  public double height() {
    return entries.size() * Sketch.LINE;
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double top = y;
    for (Entry entry : entries) {
      entry.sign().draw(sketch, x, top + Sketch.LINE / 2);
      sketch.text(x + SIGN + GAP, top + 2.85, entry.label(), sketch.small(), Anchor.START);
      top += Sketch.LINE;
    }
  }

  private static Sign line(Colour colour, double width) {
    return (sketch, x, y) -> sketch.line(x + 0.2, y, x + SIGN, y, colour, width);
  }

  /** A line that goes around something, unlike the line of a boundary beside it. */
  private static Sign ring(Colour colour) {
    return (sketch, x, y) ->
        sketch.box(
            new Bounds(x + 0.2, y - RING, x + SIGN, y + RING), null, colour, HotspotLayer.OUTLINE);
  }

  private static Sign patch(Colour colour) {
    return (sketch, x, y) ->
        sketch.box(
            new Bounds(x + 0.1, y - 1.35, x + SIGN, y + 1.35), colour, sketch.palette.rule(), 0.12);
  }

  private static void dot(Sketch sketch, double x, double y) {
    sketch.fill(Path.circle(x + SIGN / 2, y, 0.31), sketch.palette.map().dot());
  }

  private static void road(Sketch sketch, double x, double y) {
    sketch.line(x + 0.4, y, x + SIGN, y, sketch.palette.map().majorCasing(), 0.85);
    sketch.line(x + 0.4, y, x + SIGN, y, sketch.palette.map().road(), 0.55);
  }

  private static void railway(Sketch sketch, double x, double y) {
    Colour colour = sketch.palette.map().railway();
    sketch.line(x + 0.2, y, x + SIGN, y, colour, 0.25);
    for (double at = 1.2; at < SIGN; at += 2) {
      sketch.line(x + at, y - 0.45, x + at, y + 0.45, colour, 0.2);
    }
  }

  private static void station(Sketch sketch, double x, double y) {
    BaseLayer.symbol(sketch, x + SIGN / 2, y);
  }
}
