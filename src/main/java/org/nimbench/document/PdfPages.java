package org.nimbench.document;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.jspecify.annotations.Nullable;
import org.nimbench.work.Progress;

/**
 * The pages of a document as they are exported, to be looked at: the PDF is written in memory by
 * the writer of the files, and its pages are painted when they are asked for. Any thread may ask;
 * one page is painted at a time. Close it to let go of the memory.
 */
public final class PdfPages implements AutoCloseable {
  private static final double POINTS_PER_INCH = 72;

  private final PDDocument pdf;
  private final PDFRenderer renderer;
  private final Map<String, Integer> pageOf;
  private final Set<String> tops;

  private PdfPages(byte[] pdf, Map<String, Integer> pageOf, Set<String> tops) throws IOException {
    this.pdf = Loader.loadPDF(pdf);
    this.renderer = new PDFRenderer(this.pdf);
    this.pageOf = pageOf;
    this.tops = tops;
  }

  /**
   * One page as pixels.
   *
   * @param argb opaque, one number a pixel, row by row from the top
   * @param columns pixels across
   * @param rows pixels down
   */
  public record Page(int[] argb, int columns, int rows) {}

  /**
   * Sets a document's pages.
   *
   * @param before pages of an earlier state of the document, which make it quicker where few page
   *     breaks have moved; null for none. The pages are the same either way
   * @throws org.nimbench.work.Cancelled if it was stopped
   * @throws IllegalArgumentException as {@link PdfWriter#write}
   */
  public static PdfPages of(Document document, @Nullable PdfPages before, Progress progress) {
    Set<String> guess = before == null ? Set.of() : before.tops;
    PdfWriter.Written written = PdfWriter.written(document, guess, progress);
    Map<String, Integer> pageOf = new LinkedHashMap<>();
    written.labels().all().forEach(entry -> pageOf.put(entry.id(), written.pages().of(entry)));
    try {
      return new PdfPages(written.pdf(), pageOf, written.pages().tops());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** How many pages there are. */
  public int count() {
    return pdf.getNumberOfPages();
  }

  /** The page that a heading, figure or table stands on, from 1; the first for an unknown id. */
  public int pageOf(String id) {
    return Math.min(count(), pageOf.getOrDefault(id, 1));
  }

  /** Width over height of a page. */
  public double aspect(int page) {
    var box = pdf.getPage(page - 1).getCropBox();
    return box.getWidth() / box.getHeight();
  }

  /**
   * Paints a page.
   *
   * @param page from 1
   * @param columns how many pixels wide, at least 1
   */
  public synchronized Page page(int page, int columns) {
    double points = pdf.getPage(page - 1).getCropBox().getWidth();
    try {
      float dotsPerInch = (float) (columns / points * POINTS_PER_INCH);
      BufferedImage image = renderer.renderImageWithDPI(page - 1, dotsPerInch, ImageType.RGB);
      int[] argb =
          image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0, image.getWidth());
      return new Page(argb, image.getWidth(), image.getHeight());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Override
  public synchronized void close() {
    try {
      pdf.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
