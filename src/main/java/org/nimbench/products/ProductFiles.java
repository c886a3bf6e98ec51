package org.nimbench.products;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.nimbench.document.Document;
import org.nimbench.document.PdfWriter;
import org.nimbench.document.WordWriter;
import org.nimbench.document.WorkbookWriter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** Writes a product's document, or its numbers, by the ending of each file. */
final class ProductFiles {
  private static final String WORD = "docx";
  private static final String PDF = "pdf";
  private static final String WORKBOOK = "xlsx";
  private static final List<String> KNOWN = List.of(WORD, PDF, WORKBOOK);

  private ProductFiles() {}

  /**
   * Refuses endings that nothing is written for, before any work is done.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) naming the file and the endings there are
   */
  static void checkKnown(List<Path> files) {
    for (Path file : files) {
      if (!KNOWN.contains(ending(file))) {
        throw Problem.of(
                ProblemKind.USAGE,
                "products.file.ending",
                file.toString(),
                ending(file),
                String.join(", ", KNOWN))
            .asException();
      }
    }
  }

  static void write(Document document, Path file, Progress progress) {
    switch (ending(file)) {
      case WORD -> WordWriter.write(document, file, progress);
      case WORKBOOK -> WorkbookWriter.write(document, file, progress);
      default -> PdfWriter.write(document, file, progress);
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
