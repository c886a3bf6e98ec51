package org.nimbench.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.nio.file.Path;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.WholeFile;

/**
 * Turns a drawing into files and pixels. The same drawing gives the same bytes; a file is written
 * whole or not at all.
 */
public final class DrawingFiles {
  private static final double MM_PER_INCH = 25.4;

  private DrawingFiles() {}

  /**
   * Writes an opaque PNG of ⌈mm ÷ 25.4 × dots per inch⌋ pixels that carries its resolution, title
   * and alternative text.
   *
   * @throws ProblemException (other) if the file cannot be written
   */
  public static void writePng(Drawing drawing, Path file, double dotsPerInch) {
    WholeFile.writeBytes(file, png(drawing, dotsPerInch));
  }

  /**
   * Writes an SVG whose text is text in Liberation Sans, with title, description and the role of an
   * image.
   *
   * @throws ProblemException (other) if the file cannot be written
   */
  public static void writeSvg(Drawing drawing, Path file) {
    WholeFile.writeText(file, svg(drawing));
  }

  /** The drawing as an SVG element, without an XML declaration, so that it can stand in a page. */
  public static String svg(Drawing drawing) {
    return SvgWriter.write(drawing);
  }

  /** The drawing as the bytes of a PNG. */
  public static byte[] png(Drawing drawing, double dotsPerInch) {
    return PngWriter.write(
        image(drawing, dotsPerInch), dotsPerInch, drawing.title(), drawing.alternativeText());
  }

  /** The drawing as opaque pixels; where nothing is drawn it is white. */
  public static BufferedImage image(Drawing drawing, double dotsPerInch) {
    double scale = dotsPerInch / MM_PER_INCH;
    int columns = (int) Math.max(1, Math.round(drawing.width() * scale));
    int rows = (int) Math.max(1, Math.round(drawing.height() * scale));
    BufferedImage image = new BufferedImage(columns, rows, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    try {
      graphics.setBackground(Color.WHITE);
      graphics.clearRect(0, 0, columns, rows);
      graphics.scale(scale, scale);
      new Painter(graphics, true).paint(drawing.marks());
    } finally {
      graphics.dispose();
    }
    return image;
  }

  /**
   * Paints the drawing where one unit of {@code graphics} is a millimetre; scale it before. Text is
   * handed over as text, and the graphics' own clip, transform, colour and font are left as found.
   */
  public static void paint(Drawing drawing, Graphics2D graphics) {
    Graphics2D own = (Graphics2D) graphics.create();
    try {
      new Painter(own, false).paint(drawing.marks());
    } finally {
      own.dispose();
    }
  }
}
