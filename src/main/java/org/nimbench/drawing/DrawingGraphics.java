package org.nimbench.drawing;

import java.awt.BasicStroke;
import java.awt.Graphics;
import java.awt.Shape;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.List;

/**
 * Records what a chart library draws, as marks in millimetres. A unit of its user space is as many
 * millimetres as the constructor says; fonts of any family become Liberation Sans of the same size.
 *
 * <p>Paints are plain colours; a composite counts by its opacity only. Anything else is refused
 * with {@link IllegalArgumentException}, so that nothing is lost in silence.
 */
public final class DrawingGraphics extends GraphicsShapes {
  private final Recorder recorder;

  /**
   * Starts recording.
   *
   * @param mmPerUnit size of a unit of user space; 25.4 ÷ 72 to draw in points
   */
  public DrawingGraphics(double mmPerUnit) {
    super(AffineTransform.getScaleInstance(mmPerUnit, mmPerUnit));
    recorder = new Recorder();
  }

  private DrawingGraphics(DrawingGraphics other) {
    super(other);
    recorder = other.recorder;
  }

  /** What has been drawn so far, in order. */
  public List<Mark> marks() {
    return recorder.marks();
  }

  private void add(Mark mark) {
    Area clip = clipInMillimetres();
    recorder.add(mark, clip == null ? null : Shapes.toPath(clip, null));
  }

  @Override
  public void fill(Shape shape) {
    add(new Mark.Shape(Shapes.inside(shape, getTransform()), new Fill.Solid(colour()), null));
  }

  @Override
  public void draw(Shape shape) {
    if (!(getStroke() instanceof BasicStroke basic)) {
      fill(getStroke().createStrokedShape(shape));
      return;
    }
    List<Double> dashes = List.of();
    if (basic.getDashArray() != null) {
      dashes = new ArrayList<>();
      for (float dash : basic.getDashArray()) {
        dashes.add(dash * unit());
      }
    }
    Pen pen = new Pen(colour(), basic.getLineWidth() * unit(), dashes);
    add(new Mark.Shape(Shapes.toPath(shape, getTransform()), null, pen));
  }

  @Override
  public void drawString(String text, float x, float y) {
    if (text.isBlank()) {
      return;
    }
    double[] at = {x, y};
    getTransform().transform(at, 0, at, 0, 1);
    double turn =
        Math.toDegrees(Math.atan2(getTransform().getShearY(), getTransform().getScaleX()));
    double exact = getFont().getSize2D() * unit() / Typeface.MM_PER_POINT;
    double points = Math.round(exact * 1000) / 1000.0;
    TextStyle style = TypefaceMetrics.style(getFont(), points, colour());
    add(new Mark.Text(at[0], at[1], text, style, Anchor.START, turn, null));
  }

  @Override
  void image(BufferedImage pixels, AffineTransform place) {
    AffineTransform all = new AffineTransform(getTransform());
    all.concatenate(place);
    if (all.getShearX() != 0
        || all.getShearY() != 0
        || all.getScaleX() <= 0
        || all.getScaleY() <= 0) {
      throw new IllegalArgumentException("An image stands upright");
    }
    int columns = pixels.getWidth();
    int rows = pixels.getHeight();
    int[] argb = pixels.getRGB(0, 0, columns, rows, null, 0, columns);
    double width = columns * all.getScaleX();
    double height = rows * all.getScaleY();
    add(
        new Mark.Image(
            all.getTranslateX(), all.getTranslateY(), width, height, argb, columns, rows));
  }

  @Override
  public Graphics create() {
    return new DrawingGraphics(this);
  }

  /** Nothing to give back: what was drawn stays recorded. */
  @Override
  public void dispose() {}
}
