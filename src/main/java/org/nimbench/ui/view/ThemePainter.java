package org.nimbench.ui.view;

import java.awt.BasicStroke;
import java.awt.Graphics2D;
import java.awt.Shape;
import java.awt.TexturePaint;
import java.awt.geom.AffineTransform;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.nimbench.drawing.Colour;
import org.nimbench.measures.CountChange;
import org.nimbench.picture.Isolines;
import org.nimbench.picture.Palette;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Surface;
import org.nimbench.study.Result;

/** Paints a change; the colours are those of the finished maps. */
final class ThemePainter {
  /** Outlines with sides below this share of the bandwidth are specks and are left out. */
  private static final double SPECK = 0.3;

  private final Graphics2D graphics;
  private final GroundShapes ground;
  private final Palette palette;
  private final Viewport view;
  private final double scale;
  private final AffineTransform toPixels;

  ThemePainter(
      Graphics2D graphics, GroundShapes ground, Palette palette, Viewport view, double scale) {
    this.graphics = graphics;
    this.ground = ground;
    this.palette = palette;
    this.view = view;
    this.scale = scale;
    this.toPixels = GroundPainter.toPixels(view, scale);
  }

  /** More in reds, fewer in blues, what is beyond usual outlined. */
  void change(Result.Change change) {
    Shape before = graphics.getClip();
    if (change.boundary() != null && ground.boundary() != null) {
      graphics.clip(toPixels.createTransformedShape(ground.boundary()));
    }
    side(change.difference(), change.classes().steps(), 1);
    double[] turned = Arrays.stream(change.difference().values()).map(v -> -v).toArray();
    side(new Surface(change.difference().grid(), turned), change.classes().steps(), -1);
    outline(change);
    graphics.setClip(before);
  }

  private void side(Surface surface, double[] steps, int sign) {
    double[] upper = Arrays.copyOfRange(steps, 1, steps.length + 1);
    upper[steps.length - 1] = Double.POSITIVE_INFINITY;
    int[] none = new int[steps.length];
    Classes classes = new Classes("fixed", steps, upper, none, new long[steps.length], 0, 0);
    List<Colour> colours =
        IntStream.rangeClosed(1, steps.length)
            .mapToObj(at -> palette.change(sign * at, steps.length))
            .toList();
    BufferedImage layer =
        new SurfacePainter(surface, classes, colours, palette, view, scale).smooth();
    graphics.setPaint(
        new TexturePaint(layer, new Rectangle2D.Double(0, 0, layer.getWidth(), layer.getHeight())));
    graphics.fill(new Rectangle2D.Double(0, 0, layer.getWidth(), layer.getHeight()));
  }

  private void outline(Result.Change change) {
    double[] size = Arrays.stream(change.z()).map(Math::abs).toArray();
    Surface z = new Surface(change.difference().grid(), size);
    double least = Math.pow(change.bandwidth() * SPECK, 2);
    Path2D lines = new Path2D.Double();
    for (double[] ring : Isolines.of(z, CountChange.BEYOND).get(0).rings()) {
      if (Math.abs(new Isolines.Region(0, List.of(ring)).area()) >= least) {
        lines.moveTo(ring[0], ring[1]);
        for (int i = 2; i < ring.length; i += 2) {
          lines.lineTo(ring[i], ring[i + 1]);
        }
        lines.closePath();
      }
    }
    graphics.setColor(MapPalette.awt(palette.ink()));
    graphics.setStroke(new BasicStroke((float) (1.8 * scale)));
    graphics.draw(toPixels.createTransformedShape(lines));
  }
}
