package org.nimbench.intake;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.WholeFile;
import org.nimbench.store.QuarantinedRow;
import org.nimbench.store.Workspace;

/**
 * The rows kept back, as a CSV file with the columns {@code batch,file,line,reason,raw}, so that
 * the analyst can put them right or send them back. A row that a spreadsheet would take for a
 * formula gets an apostrophe before it.
 */
public final class QuarantineFile {
  private static final String FORMULA_STARTS = "=+-@\t\r";

  private QuarantineFile() {}

  /**
   * Writes the file, over one of the same name.
   *
   * @param batch the import; null for all
   * @return how many rows
   * @throws org.nimbench.kernel.ProblemException (refused) if the file cannot be written
   */
  public static int write(Workspace workspace, @Nullable Long batch, Path file) {
    List<QuarantinedRow> rows = workspace.ledger().quarantine(batch);
    StringBuilder text = new StringBuilder("batch,file,line,reason,raw\r\n");
    rows.forEach(row -> text.append(line(row)));
    try {
      WholeFile.replace(file, out -> out.write(text.toString().getBytes(StandardCharsets.UTF_8)));
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "intake.quarantine.unwritable", file.toString())
          .asException(e);
    }
    return rows.size();
  }

  private static String line(QuarantinedRow row) {
    return row.batch()
        + ","
        + CsvText.cell(harmless(row.file()))
        + ","
        + row.line()
        + ","
        + CsvText.cell(row.reason())
        + ","
        + CsvText.cell(harmless(row.raw()))
        + "\r\n";
  }

  private static String harmless(String text) {
    return isFormula(text) ? "'" + text : text;
  }

  static boolean isFormula(String text) {
    return !text.isEmpty() && FORMULA_STARTS.indexOf(text.charAt(0)) >= 0;
  }
}
