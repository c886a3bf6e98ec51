package org.nimbench.ui.view;

import java.awt.BasicStroke;
import java.awt.Font;
import java.awt.FontFormatException;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.nimbench.drawing.Colour;
import org.nimbench.geography.BaseKind;
import org.nimbench.picture.MapColours;
import org.nimbench.ui.view.GroundShapes.Ground;

/** Names on the map, each where it disturbs no other: places first, then roads, then the rest. */
final class LabelPainter {
  private static final Font BOLD = face("Bold");
  private static final Font PLAIN = face("Regular");
  private static final Font ITALIC = face("Italic");

  /** Pixels across below which an area is too small for its name. */
  private static final double LEAST_AREA = 40;

  private final Graphics2D graphics;
  private final MapColours colours;
  private final AffineTransform toPixels;
  private final double scale;
  private final Rectangle2D window;
  private final List<Rectangle2D> taken = new ArrayList<>();
  private final RoadPlates plates;

  LabelPainter(
      Graphics2D graphics,
      MapColours colours,
      AffineTransform toPixels,
      double scale,
      Rectangle2D window) {
    this.graphics = graphics;
    this.colours = colours;
    this.toPixels = toPixels;
    this.scale = scale;
    this.window = window;
    this.plates = new RoadPlates(scale);
  }

  private static Font face(String cut) {
    String path = "/liberation/LiberationSans-" + cut + ".ttf";
    try (InputStream in = Objects.requireNonNull(LabelPainter.class.getResourceAsStream(path))) {
      return Font.createFont(Font.TRUETYPE_FONT, in);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (FontFormatException e) {
      throw new IllegalStateException(path, e);
    }
  }

  /** Writes the names of what is shown: places first, then areas. */
  void paint(GroundShapes ground, MapLayers layers) {
    List<Ground> areas = areas(ground, layers);
    if (layers.isNames()) {
      // A ward and its village have one name: it is written once, where the ward is.
      Set<String> twice = areas.stream().map(Ground::name).collect(Collectors.toSet());
      shown(ground, layers, BaseKind.PLACE).stream()
          .filter(place -> !twice.contains(place.name()))
          .forEach(place -> name(place, BOLD, 12.5, colours.place(), 0));
    }
    areas.forEach(area -> name(area, PLAIN, 11, colours.place(), 0));
    if (layers.isNames()) {
      base(ground, layers);
    }
  }

  /** The areas that are named and large enough for it. */
  private List<Ground> areas(GroundShapes ground, MapLayers layers) {
    List<Ground> areas = new ArrayList<>();
    for (String layer : new TreeSet<>(layers.named())) {
      ground.names(layer).stream()
          .filter(this::isSeen)
          .filter(area -> area.extent().getWidth() * toPixels.getScaleX() > LEAST_AREA * scale)
          .forEach(areas::add);
    }
    return areas;
  }

  private static List<Ground> shown(GroundShapes ground, MapLayers layers, BaseKind kind) {
    return layers.hidden().contains(kind) ? List.of() : ground.of(kind);
  }

  private boolean isSeen(Ground ground) {
    return window.contains(at(ground));
  }

  private void base(GroundShapes ground, MapLayers layers) {
    shown(ground, layers, BaseKind.ROAD_MAJOR).forEach(this::shield);
    shown(ground, layers, BaseKind.STATION).forEach(this::station);
    for (Ground park : shown(ground, layers, BaseKind.GREEN)) {
      if (park.extent().getWidth() * toPixels.getScaleX() > LEAST_AREA * scale) {
        name(park, ITALIC, 10, colours.greenName(), 0);
      }
    }
    shown(ground, layers, BaseKind.WATER)
        .forEach(water -> name(water, ITALIC, 10, colours.waterName(), 0));
    shown(ground, layers, BaseKind.RIVER)
        .forEach(river -> name(river, ITALIC, 10, colours.waterName(), -7));
  }

  private Point2D at(Ground ground) {
    return toPixels.transform(
        new Point2D.Double(ground.anchor().getX(), ground.anchor().getY()), null);
  }

  private void name(Ground ground, Font font, double size, Colour colour, double lift) {
    if (ground.name().isEmpty()) {
      return;
    }
    Point2D place = at(ground);
    GlyphVector glyphs = glyphs(font, size, ground.name());
    Rectangle2D bounds = glyphs.getLogicalBounds();
    double x = place.getX() - bounds.getWidth() / 2;
    double y = place.getY() + size * scale * 0.36 + lift * scale;
    Rectangle2D box =
        new Rectangle2D.Double(x - 3, y - size * scale, bounds.getWidth() + 6, size * scale * 1.35);
    if (isFree(box)) {
      taken.add(box);
      halo(glyphs.getOutline((float) x, (float) y), colour);
    }
  }

  private GlyphVector glyphs(Font font, double size, String text) {
    Font sized = font.deriveFont((float) (size * scale));
    return sized.createGlyphVector(graphics.getFontRenderContext(), text);
  }

  private boolean isFree(Rectangle2D box) {
    return window.contains(box) && taken.stream().noneMatch(other -> other.intersects(box));
  }

  private void halo(Shape outline, Colour colour) {
    graphics.setColor(MapPalette.awt(colours.halo()));
    graphics.setStroke(
        new BasicStroke((float) (3 * scale), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    graphics.draw(outline);
    graphics.setColor(MapPalette.awt(colour));
    graphics.fill(outline);
  }

  /** A road's number in a small plate. */
  private void shield(Ground road) {
    if (road.name().isEmpty()) {
      return;
    }
    Point2D place = at(road);
    GlyphVector glyphs = glyphs(PLAIN, 10, road.name());
    double wide = glyphs.getLogicalBounds().getWidth() + 8 * scale;
    RoundRectangle2D plate = plate(place, wide, 14 * scale);
    Rectangle2D bounds = plate.getBounds2D();
    if (isFree(bounds) && plates.add(road.name(), bounds)) {
      taken.add(bounds);
      paint(plate, glyphs, place);
    }
  }

  private RoundRectangle2D plate(Point2D place, double wide, double high) {
    return new RoundRectangle2D.Double(
        place.getX() - wide / 2, place.getY() - high / 2, wide, high, 5 * scale, 5 * scale);
  }

  private void paint(RoundRectangle2D plate, GlyphVector glyphs, Point2D place) {
    graphics.setColor(MapPalette.awt(colours.shield()));
    graphics.fill(plate);
    graphics.setColor(MapPalette.awt(colours.majorCasing()));
    graphics.setStroke(new BasicStroke((float) scale));
    graphics.draw(plate);
    graphics.setColor(MapPalette.awt(colours.place()));
    double left = place.getX() - glyphs.getLogicalBounds().getWidth() / 2;
    graphics.fill(glyphs.getOutline((float) left, (float) (place.getY() + 3.6 * scale)));
  }

  private void station(Ground station) {
    Point2D place = at(station);
    double half = 3.2 * scale;
    Rectangle2D mark =
        new Rectangle2D.Double(place.getX() - half, place.getY() - half, 2 * half, 2 * half);
    if (!isFree(mark)) {
      return;
    }
    taken.add(mark);
    graphics.setColor(MapPalette.awt(colours.shield()));
    graphics.fill(mark);
    graphics.setColor(MapPalette.awt(colours.place()));
    graphics.setStroke(new BasicStroke((float) (1.1 * scale)));
    graphics.draw(mark);
    name(station, PLAIN, 10, colours.place(), -9);
  }
}
