package org.nimbench.drawing;

import java.awt.Font;
import java.awt.FontMetrics;
import java.awt.Graphics;
import java.awt.font.FontRenderContext;
import java.awt.geom.Rectangle2D;
import org.jspecify.annotations.Nullable;

/** Sizes of text for a library that lays it out, taken from our own face in the font's units. */
final class TypefaceMetrics extends FontMetrics {
  private static final long serialVersionUID = 1L;
  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  TypefaceMetrics(Font font) {
    super(font);
  }

  static TextStyle style(Font font, double points, Colour colour) {
    return new TextStyle(points, font.isBold(), font.isItalic(), colour);
  }

  private TextStyle style() {
    return style(font, font.getSize2D() / Typeface.MM_PER_POINT, new Colour(0, 1));
  }

  double width(String text) {
    return Typeface.width(text, style());
  }

  @Override
  public FontRenderContext getFontRenderContext() {
    return EXACT;
  }

  @Override
  public int stringWidth(String text) {
    return (int) Math.ceil(width(text));
  }

  @Override
  public int charsWidth(char[] data, int from, int count) {
    return stringWidth(new String(data, from, count));
  }

  @Override
  public int charWidth(char character) {
    return stringWidth(String.valueOf(character));
  }

  @Override
  public int getAscent() {
    return (int) Math.ceil(Typeface.ascent(style()));
  }

  @Override
  public int getDescent() {
    return (int) Math.ceil(Typeface.descent(style()));
  }

  @Override
  public int getLeading() {
    return 0;
  }

  @Override
  public Rectangle2D getStringBounds(String text, @Nullable Graphics context) {
    double ascent = Typeface.ascent(style());
    double height = ascent + Typeface.descent(style());
    return new Rectangle2D.Double(0, -ascent, width(text), height);
  }
}
