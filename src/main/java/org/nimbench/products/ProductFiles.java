package org.nimbench.products;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Document;
import org.nimbench.document.PdfWriter;
import org.nimbench.document.WordTemplate;
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
   * Refuses an order without files, and endings that nothing is written for, before any work is
   * done.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) naming the file and the endings there are
   */
  static void checkKnown(List<Path> files) {
    if (files.isEmpty()) {
      throw Problem.of(ProblemKind.USAGE, "products.file.none", "--out", String.join(", ", KNOWN))
          .asException();
    }
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

  /**
   * Reads a template for the Word files among some.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if none is a Word file; (refused) if the
   *     template is none
   */
  static WordTemplate template(Path template, List<Path> files) {
    if (files.stream().noneMatch(file -> ending(file).equals(WORD))) {
      throw Problem.of(ProblemKind.USAGE, "products.file.template", template.toString())
          .asException();
    }
    return WordTemplate.read(template);
  }

  /**
   * Writes one file.
   *
   * @param template an organisation's template for Word; null for our own look
   */
  static void write(
      Document document, Path file, @Nullable WordTemplate template, Progress progress) {
    switch (ending(file)) {
      case WORD -> WordWriter.write(document, file, template, progress);
      case WORKBOOK -> WorkbookWriter.write(document, file, progress);
      default -> PdfWriter.write(document, file, progress);
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
