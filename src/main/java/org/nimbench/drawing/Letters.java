package org.nimbench.drawing;

import java.awt.Font;
import java.awt.Shape;
import java.awt.font.FontRenderContext;
import java.awt.geom.AffineTransform;

/** Outlines of letters, for crisp small text at any resolution and for halos. */
final class Letters {
  /** Outlines are taken at the face's own design size, where they are exact. */
  private static final float DESIGN_SIZE = 2048;

  /** Width of a halo on each side of a letter's edge, as a share of the em. */
  private static final double HALO = 0.17;

  private static final FontRenderContext EXACT = new FontRenderContext(null, true, true);

  private Letters() {}

  /** The outlines of a line of text where it stands in the drawing. */
  static Shape outline(Mark.Text text) {
    Font font = Typeface.awt(text.style()).deriveFont(DESIGN_SIZE);
    AffineTransform place = place(text);
    double scale = Typeface.size(text.style()) / DESIGN_SIZE;
    place.scale(scale, scale);
    return place.createTransformedShape(font.createGlyphVector(EXACT, text.text()).getOutline());
  }

  /** Moves the origin to the left end of the base line. */
  static AffineTransform place(Mark.Text text) {
    AffineTransform place = AffineTransform.getTranslateInstance(text.x(), text.y());
    place.rotate(Math.toRadians(text.angle()));
    double width = text.anchor() == Anchor.START ? 0 : Typeface.width(text.text(), text.style());
    place.translate(text.anchor() == Anchor.MIDDLE ? -width / 2 : -width, 0);
    return place;
  }

  /** The line about the letters that makes a halo. */
  static Pen halo(Mark.Text text, Colour colour) {
    return Pen.of(colour, 2 * HALO * Typeface.size(text.style()));
  }
}
