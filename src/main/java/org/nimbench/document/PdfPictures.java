package org.nimbench.document;

import com.openhtmltopdf.extend.FSObjectDrawer;
import com.openhtmltopdf.extend.OutputDevice;
import com.openhtmltopdf.render.RenderingContext;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2D;
import java.awt.Shape;
import java.util.List;
import java.util.Map;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.work.Progress;
import org.w3c.dom.Element;

/** Paints drawings into a PDF as lines, areas and text. */
final class PdfPictures implements FSObjectDrawer {
  /** The kind of object that a page description names. */
  static final String KIND = "application/x-nimbench-drawing";

  private final List<Drawing> drawings;
  private final PdfFonts fonts;
  private final Progress progress;

  /**
   * Pictures of one document.
   *
   * @param drawings as the page description numbers them, from 0
   */
  PdfPictures(List<Drawing> drawings, PdfFonts fonts, Progress progress) {
    this.drawings = drawings;
    this.fonts = fonts;
    this.progress = progress;
  }

  @Override
  public Map<Shape, String> drawObject(
      Element element,
      double x,
      double y,
      double width,
      double height,
      OutputDevice device,
      RenderingContext context,
      int dotsPerPixel) {
    progress.check();
    Drawing drawing = drawings.get(Integer.parseInt(element.getAttribute("data")));
    // The library cuts the picture to whole pixels; it is painted that much smaller instead.
    int columns = (int) (width / dotsPerPixel);
    int rows = (int) (height / dotsPerPixel);
    device.drawWithGraphics(
        (float) x,
        (float) y,
        columns,
        rows,
        graphics -> {
          if (graphics instanceof PdfBoxGraphics2D pdf) {
            pdf.setFontTextDrawer(fonts.letters());
          }
          graphics.scale(columns / drawing.width(), rows / drawing.height());
          DrawingFiles.paint(drawing, graphics);
        });
    return Map.of();
  }
}
