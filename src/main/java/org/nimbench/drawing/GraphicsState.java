package org.nimbench.drawing;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Composite;
import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics2D;
import java.awt.GraphicsConfiguration;
import java.awt.Paint;
import java.awt.Rectangle;
import java.awt.RenderingHints;
import java.awt.Shape;
import java.awt.Stroke;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;
import java.awt.geom.Area;
import java.awt.geom.NoninvertibleTransformException;
import java.awt.image.BufferedImage;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a Graphics2D remembers between two strokes: colour, pen, font, clip, transform. */
abstract class GraphicsState extends Graphics2D {
  private final RenderingHints hints;
  private AffineTransform transform;
  private @Nullable Area clip;
  private Color color = Color.BLACK;
  private Color background = Color.WHITE;
  private Stroke stroke = new BasicStroke();
  private Composite composite = AlphaComposite.SrcOver;
  private Font font;

  /** A fresh state whose user space is scaled so. */
  GraphicsState(AffineTransform start) {
    hints = new RenderingHints(null);
    transform = start;
    font = Typeface.awt(TextStyle.regular(9, new Colour(0, 1)));
  }

  /** A copy that goes its own way. */
  GraphicsState(GraphicsState other) {
    hints = (RenderingHints) other.hints.clone();
    transform = new AffineTransform(other.transform);
    clip = other.clip;
    color = other.color;
    background = other.background;
    stroke = other.stroke;
    composite = other.composite;
    font = other.font;
  }

  /** The clip in millimetres; null for none. */
  final @Nullable Area clipInMillimetres() {
    return clip;
  }

  /** The colour with the opacity of the composite. */
  final Colour colour() {
    double opacity = composite instanceof AlphaComposite alpha ? alpha.getAlpha() : 1;
    return new Colour(color.getRGB() & 0xFFFFFF, opacity * color.getAlpha() / 255.0);
  }

  /** Millimetres to a unit of user space. */
  final double unit() {
    return Math.sqrt(Math.abs(transform.getDeterminant()));
  }

  @Override
  public void clip(@Nullable Shape shape) {
    if (shape == null) {
      clip = null;
      return;
    }
    Area area = new Area(transform.createTransformedShape(shape));
    if (clip != null) {
      area.intersect(clip);
    }
    clip = area;
  }

  @Override
  public void setClip(@Nullable Shape shape) {
    clip = null;
    clip(shape);
  }

  @Override
  public void clipRect(int x, int y, int width, int height) {
    clip(new Rectangle(x, y, width, height));
  }

  @Override
  public void setClip(int x, int y, int width, int height) {
    setClip(new Rectangle(x, y, width, height));
  }

  @Override
  public @Nullable Shape getClip() {
    return clip == null ? null : inverse().createTransformedShape(clip);
  }

  @Override
  public @Nullable Rectangle getClipBounds() {
    Shape shape = getClip();
    return shape == null ? null : shape.getBounds();
  }

  private AffineTransform inverse() {
    try {
      return transform.createInverse();
    } catch (NoninvertibleTransformException e) {
      throw new IllegalStateException("A flat transform has no clip", e);
    }
  }

  @Override
  public boolean hit(Rectangle rectangle, Shape shape, boolean onStroke) {
    Shape drawn = onStroke ? stroke.createStrokedShape(shape) : shape;
    return transform.createTransformedShape(drawn).intersects(rectangle);
  }

  @Override
  public void setPaint(@Nullable Paint paint) {
    if (paint instanceof Color plain) {
      color = plain;
    } else if (paint != null) {
      throw new IllegalArgumentException("A paint is a plain colour");
    }
  }

  @Override
  public Paint getPaint() {
    return color;
  }

  @Override
  public void setColor(@Nullable Color newColor) {
    setPaint(newColor);
  }

  @Override
  public Color getColor() {
    return color;
  }

  @Override
  public void setBackground(Color newBackground) {
    background = newBackground;
  }

  @Override
  public Color getBackground() {
    return background;
  }

  @Override
  public void setStroke(Stroke newStroke) {
    stroke = newStroke;
  }

  @Override
  public Stroke getStroke() {
    return stroke;
  }

  @Override
  public void setComposite(Composite newComposite) {
    composite = newComposite;
  }

  @Override
  public Composite getComposite() {
    return composite;
  }

  @Override
  public void setFont(@Nullable Font newFont) {
    font = newFont == null ? font : newFont;
  }

  @Override
  public Font getFont() {
    return font;
  }

  @Override
  public FontMetrics getFontMetrics(Font of) {
    return new TypefaceMetrics(of);
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return new FontRenderContext(null, true, true);
  }

  @Override
  public GraphicsConfiguration getDeviceConfiguration() {
    Graphics2D any = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB).createGraphics();
    try {
      return any.getDeviceConfiguration();
    } finally {
      any.dispose();
    }
  }

  @Override
  public void setRenderingHint(RenderingHints.Key key, @Nullable Object value) {
    if (value == null) {
      hints.remove(key);
    } else {
      hints.put(key, value);
    }
  }

  @Override
  public @Nullable Object getRenderingHint(RenderingHints.Key key) {
    return hints.get(key);
  }

  @Override
  public void setRenderingHints(Map<?, ?> newHints) {
    hints.clear();
    addRenderingHints(newHints);
  }

  @Override
  public void addRenderingHints(Map<?, ?> more) {
    hints.putAll(more);
  }

  @Override
  public RenderingHints getRenderingHints() {
    return (RenderingHints) hints.clone();
  }

  @Override
  public void translate(int x, int y) {
    transform.translate(x, y);
  }

  @Override
  public void translate(double x, double y) {
    transform.translate(x, y);
  }

  @Override
  public void rotate(double angle) {
    transform.rotate(angle);
  }

  @Override
  public void rotate(double angle, double x, double y) {
    transform.rotate(angle, x, y);
  }

  @Override
  public void scale(double x, double y) {
    transform.scale(x, y);
  }

  @Override
  public void shear(double x, double y) {
    transform.shear(x, y);
  }

  @Override
  public void transform(AffineTransform more) {
    transform.concatenate(more);
  }

  @Override
  public void setTransform(AffineTransform newTransform) {
    transform = new AffineTransform(newTransform);
  }

  @Override
  public AffineTransform getTransform() {
    return new AffineTransform(transform);
  }

  @Override
  public void setPaintMode() {
    composite = AlphaComposite.SrcOver;
  }

  @Override
  public void setXORMode(Color other) {
    throw new IllegalArgumentException("A drawing does not invert colours");
  }
}
