package org.nimbench.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PDFontSupplier;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import de.rototor.pdfbox.graphics2d.PdfBoxGraphics2DFontTextDrawer;
import java.awt.Font;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.EnumMap;
import java.util.Map;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Typeface;

/**
 * The faces of one PDF, embedded once for running text and for the letters inside pictures; only
 * the glyphs that are used are written.
 */
final class PdfFonts {
  private static final int REGULAR = 400;
  private static final int HEAVY = 700;

  private enum Cut {
    UPRIGHT(REGULAR, FontStyle.NORMAL, Typeface.regular()),
    BOLD(HEAVY, FontStyle.NORMAL, Typeface.bold()),
    ITALIC(REGULAR, FontStyle.ITALIC, Typeface.italic()),
    BOLD_ITALIC(HEAVY, FontStyle.ITALIC, Typeface.boldItalic());

    private final int weight;
    private final FontStyle style;
    private final byte[] file;

    Cut(int weight, FontStyle style, byte[] file) {
      this.weight = weight;
      this.style = style;
      this.file = file;
    }

    /** The cut of a font made from one of the family's files, which tells it by its name only. */
    static Cut of(Font font) {
      String name = font.getFontName();
      boolean italic = name.contains("Italic");
      if (name.contains("Bold")) {
        return italic ? BOLD_ITALIC : BOLD;
      }
      return italic ? ITALIC : UPRIGHT;
    }
  }

  private final Map<Cut, PDFont> fonts = new EnumMap<>(Cut.class);

  private PdfFonts() {}

  static PdfFonts in(PDDocument pdf) throws IOException {
    PdfFonts fonts = new PdfFonts();
    for (Cut cut : Cut.values()) {
      fonts.fonts.put(cut, PDType0Font.load(pdf, new ByteArrayInputStream(cut.file), true));
    }
    return fonts;
  }

  /** Makes the family known for running text. */
  void addTo(PdfRendererBuilder builder) {
    fonts.forEach(
        (cut, font) ->
            builder.useFont(
                new PDFontSupplier(font), Typeface.FAMILY, cut.weight, cut.style, true));
  }

  /** Sets the letters of a picture as text, so that they can be found and read. */
  PdfBoxGraphics2DFontTextDrawer letters() {
    return new PdfBoxGraphics2DFontTextDrawer() {
      @Override
      protected @Nullable PDFont mapFont(Font font, IFontTextDrawerEnv environment) {
        return fonts.get(Cut.of(font));
      }
    };
  }
}
