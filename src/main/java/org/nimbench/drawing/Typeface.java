package org.nimbench.drawing;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;

/**
 * Liberation Sans, the one face of every picture, from the fonts that come with the program. Widths
 * are read from the face itself, so a line of text is as long on one machine as on another.
 *
 * <p>Text is set without kerning and without ligatures; figures are tabular.
 */
public final class Typeface {
  /** The family as SVG and PDF name it. */
  public static final String FAMILY = "Liberation Sans";

  /** A point in millimetres: 25.4 / 72. */
  public static final double MM_PER_POINT = 25.4 / 72;

  private static final Face[] FACES = {
    new Face("Regular"), new Face("Bold"), new Face("Italic"), new Face("BoldItalic")
  };

  private Typeface() {}

  /** How long a line of text is, mm. */
  public static double width(String text, TextStyle style) {
    return face(style).file.width(text) * size(style);
  }

  /** Size of the style's em, mm. */
  public static double size(TextStyle style) {
    return style.points() * MM_PER_POINT;
  }

  /** Height of the face above the base line, mm. */
  public static double ascent(TextStyle style) {
    return face(style).file.ascent() * size(style);
  }

  /** Depth of the face below the base line, mm. */
  public static double descent(TextStyle style) {
    return face(style).file.descent() * size(style);
  }

  /** Whether every character of a text has a glyph of its own, so that none shows as a box. */
  public static boolean holds(String text) {
    return text.chars().allMatch(c -> FACES[0].file.has((char) c));
  }

  /**
   * The face for Java 2D; one unit of its size is 1 mm, so draw it where a unit is a millimetre.
   */
  public static Font awt(TextStyle style) {
    return face(style).font.deriveFont((float) size(style));
  }

  /** The TrueType file, upright and regular. */
  public static byte[] regular() {
    return FACES[0].bytes.clone();
  }

  /** The TrueType file, upright and bold. */
  public static byte[] bold() {
    return FACES[1].bytes.clone();
  }

  /** The TrueType file, italic and regular. */
  public static byte[] italic() {
    return FACES[2].bytes.clone();
  }

  /** The TrueType file, italic and bold. */
  public static byte[] boldItalic() {
    return FACES[3].bytes.clone();
  }

  private static Face face(TextStyle style) {
    return FACES[(style.bold() ? 1 : 0) + (style.italic() ? 2 : 0)];
  }

  private static final class Face {
    final byte[] bytes;
    final FontFile file;
    final Font font;

    Face(String name) {
      String resource = "/liberation/LiberationSans-" + name + ".ttf";
      try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(resource))) {
        bytes = in.readAllBytes();
        font = Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes));
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (FontFormatException e) {
        throw new IllegalStateException("A font of the program cannot be read: " + name, e);
      }
      file = new FontFile(bytes);
    }
  }
}
