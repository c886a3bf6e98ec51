package org.nimbench.document;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.WholeFile;
import org.nimbench.work.Progress;

/**
 * Writes a document, or one drawing, as a PDF that screen readers can read and archives accept:
 * PDF/UA-1 and PDF/A-2a, vector pictures, the fonts inside.
 *
 * <p>The same document gives the same bytes.
 */
public final class PdfWriter {
  private PdfWriter() {}

  /**
   * Writes a document.
   *
   * @param file replaced whole, or left as it was
   * @throws org.nimbench.work.Cancelled if the analyst stopped it; the file is then unchanged
   * @throws org.nimbench.kernel.ProblemException if the file cannot be written
   * @throws IllegalArgumentException if the document refers to what it does not hold, uses an id
   *     twice, or its headings skip a level
   */
  public static void write(Document document, Path file, Progress progress) {
    byte[] pdf = written(document, Set.of(), progress).pdf();
    progress.check();
    WholeFile.writeBytes(file, pdf);
  }

  /** A PDF with the numbers of its headings, figures and tables, and the pages they stand on. */
  record Written(byte[] pdf, Labels labels, PageNumbers pages) {}

  /**
   * The PDF in memory.
   *
   * @param guess entries that may come first on a page, as in an earlier state of the document; a
   *     right guess saves laying the pages out beforehand, a wrong one changes nothing
   */
  static Written written(Document document, Set<String> guess, Progress progress) {
    Labels labels = Labels.of(document);
    if (!guess.isEmpty()) {
      Written quick = printed(document, labels, guess, progress);
      if (quick.pages().tops().equals(guess)) {
        return quick;
      }
    }
    PageNumbers pages = PageNumbers.of(document, labels, progress);
    return printed(document, labels, pages.tops(), progress);
  }

  private static Written printed(
      Document document, Labels labels, Set<String> tops, Progress progress) {
    String xhtml =
        Xhtml.of(document, labels, PageLook.of(document), Xhtml.Pictures.DRAWN, tops, progress);
    try (PdfPress press = new PdfPress(xhtml, Drawings.of(document), progress)) {
      byte[] pdf = press.print(xhtml.hashCode(), document.blocks());
      return new Written(pdf, labels, PageNumbers.of(press.laidOut(), labels));
    }
  }

  /**
   * Writes one drawing on a page of its own size.
   *
   * @param file replaced whole, or left as it was
   * @throws org.nimbench.kernel.ProblemException if the file cannot be written
   */
  public static void writeDrawing(Drawing drawing, Path file) {
    String xhtml = XhtmlPicture.page(drawing);
    try (PdfPress press = new PdfPress(xhtml, List.of(drawing), Progress.SILENT)) {
      WholeFile.writeBytes(file, press.print(xhtml.hashCode(), List.of()));
    }
  }
}
