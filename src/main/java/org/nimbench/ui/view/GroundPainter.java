package org.nimbench.ui.view;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.nimbench.drawing.Colour;
import org.nimbench.geography.BaseKind;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;
import org.nimbench.picture.GroundPixels;
import org.nimbench.picture.MapColours;
import org.nimbench.settings.Look;
import org.nimbench.ui.view.GroundShapes.Ground;

/**
 * The grey ground: land, parks, water, a picture, roads, railway; outside the boundary it fades.
 */
final class GroundPainter {
  /** Metres to a pixel beyond which streets would be a grey mist. */
  private static final double STREETS_SEEN = 30;

  /** How much of the picture is seen: the surface over it must stand out. */
  private static final float PALE = 0.8f;

  /** The same over the dark ground, where a paper map would glare. */
  private static final float DIMMED = 0.28f;

  private final Graphics2D graphics;
  private final GroundShapes ground;
  private final MapColours colours;
  private final AffineTransform toPixels;
  private final Envelope seen;
  private final double metresPerPixel;
  private Set<BaseKind> hidden = Set.of();

  GroundPainter(
      Graphics2D graphics, GroundShapes ground, MapColours colours, Viewport view, double scale) {
    this.graphics = graphics;
    this.ground = ground;
    this.colours = colours;
    this.toPixels = toPixels(view, scale);
    this.metresPerPixel = view.metresPerPixel() / scale;
    Box box = view.ground();
    this.seen =
        new Envelope(box.minEasting(), box.maxEasting(), box.minNorthing(), box.maxNorthing());
  }

  /** From metres to device pixels. */
  static AffineTransform toPixels(Viewport view, double scale) {
    double factor = scale / view.metresPerPixel();
    return new AffineTransform(factor, 0, 0, -factor, view.x(0) * scale, view.y(0) * scale);
  }

  /** Paints everything but the kinds that are hidden, and the picture of the ground if asked. */
  void paint(Set<BaseKind> notShown, boolean isImage, Look look) {
    hidden = notShown;
    graphics.setColor(MapPalette.awt(colours.ground()));
    graphics.fill(window());
    fill(BaseKind.BUILT_UP, colours.builtUp());
    fill(BaseKind.GREEN, colours.green());
    fill(BaseKind.WATER, colours.water());
    MapImage image = ground.image();
    if (isImage && image != null) {
      picture(image, look == Look.DARK ? DIMMED : PALE);
    }
    line(BaseKind.RIVER, colours.river(), wide(18, 1.4, 4), null);
    if (metresPerPixel < STREETS_SEEN) {
      line(BaseKind.ROAD_MINOR, colours.minorCasing(), wide(8, 0.9, 11), null);
      line(BaseKind.ROAD_MINOR, colours.road(), wide(6.5, 0.6, 9.4), null);
    }
    line(BaseKind.ROAD_MAJOR, colours.majorCasing(), wide(14, 3.1, 16) + 1.2f, null);
    line(BaseKind.ROAD_MAJOR, colours.road(), wide(14, 2.1, 15), null);
    line(BaseKind.RAILWAY, colours.railway(), 1.1f, new float[] {7, 3});
    veil();
  }

  /** Inside the study area only. */
  static void boundaryLine(
      Graphics2D graphics, @Nullable Path2D boundary, AffineTransform toPixels, Colour colour) {
    if (boundary != null) {
      graphics.setColor(MapPalette.awt(colour));
      graphics.setStroke(new BasicStroke(1.8f, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
      graphics.draw(toPixels.createTransformedShape(boundary));
    }
  }

  /** Above the coloured land, which would hide it, and below roads and names. */
  private void picture(MapImage image, float opacity) {
    Box box = image.facts().box();
    if (!seen.intersects(
        new Envelope(box.minEasting(), box.maxEasting(), box.minNorthing(), box.maxNorthing()))) {
      return;
    }
    BufferedImage pixels = GroundPixels.of(image, metresPerPixel);
    AffineTransform place = new AffineTransform(toPixels);
    place.translate(box.minEasting(), box.maxNorthing());
    place.scale(box.width() / pixels.getWidth(), -box.height() / pixels.getHeight());
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.setComposite(AlphaComposite.SrcOver.derive(opacity));
    graphics.drawImage(pixels, place, null);
    graphics.setComposite(AlphaComposite.SrcOver);
  }

  private Rectangle2D window() {
    return new Rectangle2D.Double(
        0, 0, seen.getWidth() / metresPerPixel + 1, seen.getHeight() / metresPerPixel + 1);
  }

  /** A width on the ground, kept between two widths on the screen. */
  private float wide(double metres, double least, double most) {
    return (float) Math.min(most, Math.max(least, metres / metresPerPixel));
  }

  private void fill(BaseKind kind, Colour colour) {
    graphics.setColor(MapPalette.awt(colour));
    for (Ground each : seenOf(kind)) {
      graphics.fill(toPixels.createTransformedShape(each.path()));
    }
  }

  private void line(BaseKind kind, Colour colour, float width, float @Nullable [] dashes) {
    graphics.setColor(MapPalette.awt(colour));
    graphics.setStroke(
        new BasicStroke(
            width,
            dashes == null ? BasicStroke.CAP_ROUND : BasicStroke.CAP_BUTT,
            BasicStroke.JOIN_ROUND,
            10,
            dashes,
            0));
    for (Ground each : seenOf(kind)) {
      Shape shape = toPixels.createTransformedShape(each.path());
      graphics.draw(shape);
    }
  }

  private List<Ground> seenOf(BaseKind kind) {
    return hidden.contains(kind)
        ? List.of()
        : ground.of(kind).stream().filter(each -> each.extent().intersects(seen)).toList();
  }

  private void veil() {
    Path2D boundary = ground.boundary();
    if (boundary == null) {
      return;
    }
    Path2D around = new Path2D.Double(Path2D.WIND_EVEN_ODD);
    around.append(window(), false);
    around.append(toPixels.createTransformedShape(boundary), false);
    graphics.setColor(MapPalette.awt(colours.veil()));
    graphics.fill(around);
  }
}
