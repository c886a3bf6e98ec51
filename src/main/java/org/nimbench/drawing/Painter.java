package org.nimbench.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Paints marks where one unit is a millimetre. */
final class Painter {
  private final Graphics2D graphics;
  private final boolean lettersAsShapes;

  /**
   * @param lettersAsShapes whether to fill the outlines of letters (even spacing at low resolution)
   *     or to hand over text (which a PDF keeps as text)
   */
  Painter(Graphics2D graphics, boolean lettersAsShapes) {
    this.graphics = graphics;
    this.lettersAsShapes = lettersAsShapes;
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setRenderingHint(
        RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_FRACTIONALMETRICS, RenderingHints.VALUE_FRACTIONALMETRICS_ON);
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
  }

  void paint(List<Mark> marks) {
    for (Mark mark : marks) {
      if (mark instanceof Mark.Shape shape) {
        paint(shape);
      } else if (mark instanceof Mark.Text text) {
        paint(text);
      } else if (mark instanceof Mark.Image image) {
        paint(image);
      } else if (mark instanceof Mark.Group group) {
        paint(group);
      }
    }
  }

  private void paint(Mark.Shape mark) {
    Shape shape = Shapes.toShape(mark.path());
    if (mark.fill() instanceof Fill.Solid solid) {
      graphics.setColor(color(solid.colour()));
      graphics.fill(shape);
    } else if (mark.fill() instanceof Fill.Hatched hatched) {
      paint(Hatching.asLines(mark.path(), hatched));
    }
    stroke(shape, mark.pen());
  }

  private void stroke(Shape shape, @Nullable Pen pen) {
    if (pen != null) {
      graphics.setColor(color(pen.colour()));
      graphics.setStroke(Shapes.stroke(pen));
      graphics.draw(shape);
    }
  }

  private void paint(Mark.Text mark) {
    Shape letters = lettersAsShapes || mark.halo() != null ? Letters.outline(mark) : null;
    if (letters != null && mark.halo() != null) {
      stroke(letters, Letters.halo(mark, mark.halo()));
    }
    graphics.setColor(color(mark.style().colour()));
    if (letters != null && lettersAsShapes) {
      graphics.fill(letters);
      return;
    }
    AffineTransform before = graphics.getTransform();
    graphics.transform(Letters.place(mark));
    graphics.setFont(Typeface.awt(mark.style()));
    graphics.drawString(mark.text(), 0f, 0f);
    graphics.setTransform(before);
  }

  private void paint(Mark.Image mark) {
    AffineTransform place = AffineTransform.getTranslateInstance(mark.x(), mark.y());
    place.scale(mark.width() / mark.columns(), mark.height() / mark.rows());
    graphics.drawImage(pixels(mark), place, null);
  }

  private void paint(Mark.Group mark) {
    if (mark.clip() == null) {
      paint(mark.marks());
      return;
    }
    Shape before = graphics.getClip();
    graphics.clip(Shapes.toShape(mark.clip()));
    paint(mark.marks());
    graphics.setClip(before);
  }

  static BufferedImage pixels(Mark.Image mark) {
    BufferedImage image =
        new BufferedImage(mark.columns(), mark.rows(), BufferedImage.TYPE_INT_ARGB);
    image.setRGB(0, 0, mark.columns(), mark.rows(), mark.argb(), 0, mark.columns());
    return image;
  }

  private static Color color(Colour colour) {
    return new Color(colour.argb(), true);
  }
}
