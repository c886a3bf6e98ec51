package org.nimbench.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Image;
import java.awt.Polygon;
import java.awt.Rectangle;
import java.awt.Shape;
import java.awt.font.GlyphVector;
import java.awt.geom.AffineTransform;
import java.awt.geom.Arc2D;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Line2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.awt.geom.RoundRectangle2D;
import java.awt.image.BufferedImage;
import java.awt.image.BufferedImageOp;
import java.awt.image.ImageObserver;
import java.awt.image.RenderedImage;
import java.awt.image.renderable.RenderableImage;
import java.text.AttributedCharacterIterator;
import java.text.CharacterIterator;
import org.jspecify.annotations.Nullable;

/** The many ways to ask for a shape, a text or an image, told by the few that are recorded. */
abstract class GraphicsShapes extends GraphicsState {
  GraphicsShapes(AffineTransform start) {
    super(start);
  }

  GraphicsShapes(GraphicsShapes other) {
    super(other);
  }

  /** Draws pixels, placed in user space. */
  abstract void image(BufferedImage pixels, AffineTransform place);

  @Override
  public void drawString(String text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, float x, float y) {
    StringBuilder plain = new StringBuilder();
    for (char c = text.first(); c != CharacterIterator.DONE; c = text.next()) {
      plain.append(c);
    }
    drawString(plain.toString(), x, y);
  }

  @Override
  public void drawString(AttributedCharacterIterator text, int x, int y) {
    drawString(text, (float) x, (float) y);
  }

  @Override
  public void drawGlyphVector(GlyphVector glyphs, float x, float y) {
    fill(glyphs.getOutline(x, y));
  }

  private static BufferedImage buffered(Image image) {
    if (image instanceof BufferedImage already) {
      return already;
    }
    int columns = image.getWidth(null);
    int rows = image.getHeight(null);
    BufferedImage copy = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(image, 0, 0, null);
    graphics.dispose();
    return copy;
  }

  @Override
  public boolean drawImage(Image image, AffineTransform place, @Nullable ImageObserver observer) {
    image(buffered(image), place);
    return true;
  }

  @Override
  public void drawImage(BufferedImage image, @Nullable BufferedImageOp operation, int x, int y) {
    BufferedImage result = operation == null ? image : operation.filter(image, null);
    image(result, AffineTransform.getTranslateInstance(x, y));
  }

  @Override
  public boolean drawImage(Image image, int x, int y, @Nullable ImageObserver observer) {
    return drawImage(image, AffineTransform.getTranslateInstance(x, y), observer);
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, int width, int height, @Nullable ImageObserver observer) {
    AffineTransform place = AffineTransform.getTranslateInstance(x, y);
    place.scale((double) width / image.getWidth(null), (double) height / image.getHeight(null));
    return drawImage(image, place, observer);
  }

  @Override
  public boolean drawImage(
      Image image, int x, int y, Color ground, @Nullable ImageObserver observer) {
    return drawImage(image, x, y, image.getWidth(null), image.getHeight(null), ground, observer);
  }

  @Override
  public boolean drawImage(
      Image image,
      int x,
      int y,
      int width,
      int height,
      Color ground,
      @Nullable ImageObserver observer) {
    Color before = getColor();
    setColor(ground);
    fill(new Rectangle(x, y, width, height));
    setColor(before);
    return drawImage(image, x, y, width, height, observer);
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      @Nullable ImageObserver observer) {
    BufferedImage part = buffered(image).getSubimage(sx1, sy1, sx2 - sx1, sy2 - sy1);
    return drawImage(part, dx1, dy1, dx2 - dx1, dy2 - dy1, observer);
  }

  @Override
  public boolean drawImage(
      Image image,
      int dx1,
      int dy1,
      int dx2,
      int dy2,
      int sx1,
      int sy1,
      int sx2,
      int sy2,
      Color ground,
      @Nullable ImageObserver observer) {
    BufferedImage part = buffered(image).getSubimage(sx1, sy1, sx2 - sx1, sy2 - sy1);
    return drawImage(part, dx1, dy1, dx2 - dx1, dy2 - dy1, ground, observer);
  }

  @Override
  public void drawRenderedImage(RenderedImage image, AffineTransform place) {
    BufferedImage copy =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_ARGB);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawRenderedImage(image, new AffineTransform());
    graphics.dispose();
    image(copy, place);
  }

  @Override
  public void drawRenderableImage(RenderableImage image, AffineTransform place) {
    drawRenderedImage(image.createDefaultRendering(), place);
  }

  @Override
  public void copyArea(int x, int y, int width, int height, int dx, int dy) {
    throw new IllegalArgumentException("A drawing has no pixels to copy");
  }

  @Override
  public void drawLine(int x1, int y1, int x2, int y2) {
    draw(new Line2D.Double(x1, y1, x2, y2));
  }

  @Override
  public void fillRect(int x, int y, int width, int height) {
    fill(new Rectangle2D.Double(x, y, width, height));
  }

  @Override
  public void clearRect(int x, int y, int width, int height) {
    Color before = getColor();
    setColor(getBackground());
    fillRect(x, y, width, height);
    setColor(before);
  }

  @Override
  public void drawRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    draw(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void fillRoundRect(int x, int y, int width, int height, int arcWidth, int arcHeight) {
    fill(new RoundRectangle2D.Double(x, y, width, height, arcWidth, arcHeight));
  }

  @Override
  public void drawOval(int x, int y, int width, int height) {
    draw(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void fillOval(int x, int y, int width, int height) {
    fill(new Ellipse2D.Double(x, y, width, height));
  }

  @Override
  public void drawArc(int x, int y, int width, int height, int start, int extent) {
    draw(arc(x, y, width, height, start, extent, Arc2D.OPEN));
  }

  @Override
  public void fillArc(int x, int y, int width, int height, int start, int extent) {
    fill(arc(x, y, width, height, start, extent, Arc2D.PIE));
  }

  private static Shape arc(
      int x, int y, int width, int height, int start, int extent, int closure) {
    return new Arc2D.Double(x, y, width, height, start, extent, closure);
  }

  @Override
  public void drawPolyline(int[] xs, int[] ys, int count) {
    Path2D.Double line = new Path2D.Double();
    for (int i = 0; i < count; i++) {
      if (i == 0) {
        line.moveTo(xs[i], ys[i]);
      } else {
        line.lineTo(xs[i], ys[i]);
      }
    }
    draw(line);
  }

  @Override
  public void drawPolygon(int[] xs, int[] ys, int count) {
    draw(new Polygon(xs, ys, count));
  }

  @Override
  public void fillPolygon(int[] xs, int[] ys, int count) {
    fill(new Polygon(xs, ys, count));
  }
}
