package org.nimbench.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FSFontUseCase;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer;
import com.openhtmltopdf.svgsupport.BatikSVGDrawer.SvgScriptMode;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.nimbench.drawing.Typeface;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** Sets pages from a page description: tagged PDF/UA-1 and PDF/A-2a, the same bytes each time. */
final class PdfPress {
  private static final int REGULAR = 400;
  private static final int HEAVY = 700;

  /** One cut of the family. */
  private record Cut(byte[] file, int weight, FontStyle style) {}

  private static final List<Cut> CUTS =
      List.of(
          new Cut(Typeface.regular(), REGULAR, FontStyle.NORMAL),
          new Cut(Typeface.bold(), HEAVY, FontStyle.NORMAL),
          new Cut(Typeface.italic(), REGULAR, FontStyle.ITALIC),
          new Cut(Typeface.boldItalic(), HEAVY, FontStyle.ITALIC));

  static {
    XRLog.setLoggingEnabled(false);
  }

  private PdfPress() {}

  /** A press holding a page description, not yet laid out. The caller closes it. */
  static PdfBoxRenderer load(String xhtml, Progress progress) {
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
    builder.useSVGDrawer(new BatikSVGDrawer(SvgScriptMode.SECURE, Set.of("data")));
    builder.useExternalResourceAccessControl(
        (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
    for (Cut cut : CUTS) {
      builder.useFont(
          () -> new ByteArrayInputStream(cut.file()),
          Typeface.FAMILY,
          cut.weight(),
          cut.style(),
          true,
          EnumSet.of(FSFontUseCase.DOCUMENT, FSFontUseCase.SVG));
    }
    builder.usePageSupplier(
        (pdf, width, height, number, shadow) -> newPage(pdf, width, height, number, progress));
    builder.withHtmlContent(xhtml, null);
    return builder.buildPdfRenderer();
  }

  private static PDPage newPage(
      PDDocument pdf, float width, float height, int number, Progress progress) {
    progress.at(number, 0, Words.text("document.progress.pages"));
    progress.check();
    PDPage page = new PDPage(new PDRectangle(width, height));
    pdf.addPage(page);
    return page;
  }

  /**
   * The PDF of a page description.
   *
   * @param seed makes the file's identifier; the same for the same document
   */
  static byte[] print(String xhtml, long seed, List<String> tableSummaries, Progress progress) {
    try (PdfBoxRenderer press = load(xhtml, progress);
        PDDocument pdf = press.createPDFKeepOpen();
        ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      if (pdf.getDocumentInformation().getCreationDate() == null) {
        pdf.getDocumentInformation().setCreationDate(null);
      }
      TableSummaries.add(pdf, tableSummaries);
      pdf.setDocumentId(seed);
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
