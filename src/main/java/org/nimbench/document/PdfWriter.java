package org.nimbench.document;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Drawing;
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
    Labels labels = Labels.of(document);
    String xhtml = Xhtml.of(document, labels, Xhtml.Pictures.DRAWN, progress);
    byte[] pdf = print(xhtml, Drawings.of(document), summaries(document.blocks()), progress);
    progress.check();
    NewFile.write(file, pdf);
  }

  private static byte[] print(
      String xhtml, List<Drawing> drawings, List<String> summaries, Progress progress) {
    try (PdfPress press = new PdfPress(xhtml, drawings, progress)) {
      return press.print(xhtml.hashCode(), summaries);
    }
  }

  private static List<String> summaries(List<Block> blocks) {
    List<String> summaries = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Table table) {
        summaries.add(table.alternativeText());
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> summaries.addAll(summaries(item)));
      }
    }
    return summaries;
  }

  /**
   * Writes one drawing on a page of its own size.
   *
   * @param file replaced whole, or left as it was
   * @throws org.nimbench.kernel.ProblemException if the file cannot be written
   */
  public static void writeDrawing(Drawing drawing, Path file) {
    String xhtml = XhtmlPicture.page(drawing);
    NewFile.write(file, print(xhtml, List.of(drawing), List.of(), Progress.SILENT));
  }
}
