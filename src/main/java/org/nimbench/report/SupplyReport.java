package org.nimbench.report;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Locale;
import org.nimbench.document.PdfWriter;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** The grid of prescribed sets as one page for the strategy group. */
public final class SupplyReport {
  /** What printers resolve. */
  private static final double DOTS_PER_INCH = 300;

  private SupplyReport() {}

  /**
   * The last eight quarters as they stand on a day, with how many records each holds.
   *
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static SupplySheet sheet(Workspace workspace, LocalDate today, Progress progress) {
    return SheetReader.read(workspace, today, progress);
  }

  /** The sheet as a page, A4 on its side. */
  public static Drawing page(SupplySheet sheet) {
    return SheetPage.of(sheet);
  }

  /**
   * Refuses an ending that nothing is written for, before any work is done.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) naming the file
   */
  public static void checkKnown(Path file) {
    String ending = ending(file);
    if (!ending.matches("pdf|png|svg|csv")) {
      throw Problem.of(ProblemKind.USAGE, "report.file.ending", file.toString()).asException();
    }
  }

  /**
   * Writes the page ({@code .pdf}, {@code .png}, {@code .svg}) or its cells ({@code .csv}).
   *
   * @throws org.nimbench.kernel.ProblemException (usage) for another ending; (other) if the file
   *     cannot be written
   */
  public static void write(SupplySheet sheet, Path file) {
    checkKnown(file);
    switch (ending(file)) {
      case "csv" -> WholeFile.writeText(file, SheetCsv.of(sheet));
      case "png" -> DrawingFiles.writePng(page(sheet), file, DOTS_PER_INCH);
      case "svg" -> DrawingFiles.writeSvg(page(sheet), file);
      default -> PdfWriter.writeDrawing(page(sheet), file);
    }
  }

  private static String ending(Path file) {
    String name = String.valueOf(file.getFileName());
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }
}
