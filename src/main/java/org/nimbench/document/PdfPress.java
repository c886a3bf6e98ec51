package org.nimbench.document;

import com.openhtmltopdf.outputdevice.helper.ExternalResourceControlPriority;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.render.DefaultObjectDrawerFactory;
import com.openhtmltopdf.util.XRLog;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_Profile;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** Sets pages from a page description: tagged PDF/UA-1 and PDF/A-2a, the same bytes each time. */
final class PdfPress implements AutoCloseable {
  static {
    XRLog.setLoggingEnabled(false);
  }

  private final PDDocument pdf = new PDDocument();
  private final PdfBoxRenderer renderer;

  /**
   * A press holding a page description, not yet laid out.
   *
   * @param drawings as the page description numbers them
   */
  PdfPress(String xhtml, List<Drawing> drawings, Progress progress) {
    try {
      PdfFonts fonts = PdfFonts.in(pdf);
      PdfRendererBuilder builder = new PdfRendererBuilder();
      builder.usePDDocument(pdf);
      fonts.addTo(builder);
      builder.usePdfUaAccessibility(true);
      builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
      builder.useColorProfile(ICC_Profile.getInstance(ColorSpace.CS_sRGB).getData());
      DefaultObjectDrawerFactory pictures = new DefaultObjectDrawerFactory();
      pictures.registerDrawer(PdfPictures.KIND, new PdfPictures(drawings, fonts, progress));
      builder.useObjectDrawerFactory(pictures);
      builder.useExternalResourceAccessControl(
          (address, type) -> false, ExternalResourceControlPriority.RUN_BEFORE_RESOLVING_URI);
      builder.usePageSupplier(
          (file, width, height, number, shadow) -> newPage(width, height, number, progress));
      builder.withHtmlContent(xhtml, null);
      renderer = builder.buildPdfRenderer();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private PDPage newPage(float width, float height, int number, Progress progress) {
    progress.at(number, 0, Words.text("document.progress.pages"));
    progress.check();
    PDPage page = new PDPage(new PDRectangle(width, height));
    pdf.addPage(page);
    return page;
  }

  /** The library's layout of the pages. */
  PdfBoxRenderer layout() {
    renderer.layout();
    return renderer;
  }

  /** The layout of pages that were printed. */
  PdfBoxRenderer laidOut() {
    return renderer;
  }

  /**
   * The finished PDF.
   *
   * @param seed makes the file's identifier; the same for the same document
   * @param blocks of the document; empty for a drawing
   */
  byte[] print(long seed, List<Block> blocks) {
    try (ByteArrayOutputStream out = new ByteArrayOutputStream()) {
      renderer.createPDFWithoutClosing();
      if (pdf.getDocumentInformation().getCreationDate() == null) {
        pdf.getDocumentInformation().setCreationDate(null);
      }
      TableTags.finish(pdf, blocks);
      pdf.setDocumentId(seed);
      pdf.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public void close() {
    renderer.close();
    try {
      pdf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
