package org.nimbench.picture;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Mark;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;

/** The picture of the ground, cut to the map and no finer than paper shows. */
final class GroundPicture {
  /** About 200 dots to the inch: a street name of a printed map stays readable. */
  private static final double PIXELS_PER_MM = 8;

  private static final double LIGHT = 0.8;
  private static final double DARK = 0.28;

  private final MapImage image;
  private final MapFrame frame;

  GroundPicture(MapImage image, MapFrame frame) {
    this.image = image;
    this.frame = frame;
  }

  void draw(Sketch sketch) {
    Box box = image.facts().box();
    double left = Math.max(frame.frame.left(), frame.x(box.minEasting()));
    double right = Math.min(frame.frame.right(), frame.x(box.maxEasting()));
    double top = Math.max(frame.frame.top(), frame.y(box.maxNorthing()));
    double bottom = Math.min(frame.frame.bottom(), frame.y(box.minNorthing()));
    if (right - left < 1 / PIXELS_PER_MM || bottom - top < 1 / PIXELS_PER_MM) {
      return;
    }
    Bounds part = new Bounds(left, top, right, bottom);
    int columns = (int) Math.ceil(part.width() * PIXELS_PER_MM);
    int rows = (int) Math.ceil(part.height() * PIXELS_PER_MM);
    boolean isDark = sketch.palette.look() == Look.DARK;
    int[] argb = pixels(part, columns, rows, isDark ? DARK : LIGHT);
    sketch.add(new Mark.Image(left, top, part.width(), part.height(), argb, columns, rows));
  }

  private int[] pixels(Bounds part, int columns, int rows, double opacity) {
    Box box = image.facts().box();
    BufferedImage whole = GroundPixels.of(image, part.width() / columns / frame.mmPerMetre);
    BufferedImage cut = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = cut.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    AffineTransform place = new AffineTransform();
    place.scale(columns / part.width(), rows / part.height());
    place.translate(
        frame.x(box.minEasting()) - part.left(), frame.y(box.maxNorthing()) - part.top());
    place.scale(
        box.width() * frame.mmPerMetre / whole.getWidth(),
        box.height() * frame.mmPerMetre / whole.getHeight());
    graphics.drawImage(whole, place, null);
    graphics.dispose();
    int[] argb = cut.getRGB(0, 0, columns, rows, null, 0, columns);
    for (int i = 0; i < argb.length; i++) {
      int alpha = (int) Math.round((argb[i] >>> 24) * opacity);
      argb[i] = alpha << 24 | argb[i] & 0xffffff;
    }
    return argb;
  }
}
