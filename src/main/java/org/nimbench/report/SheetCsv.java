package org.nimbench.report;

import org.nimbench.kernel.Period;
import org.nimbench.supply.QuarterNames;

/**
 * The cells of a sheet, one a line, under the headings that {@code docs/formats/tables.md} says.
 */
final class SheetCsv {
  private static final String HEADINGS =
      "number,set,suppliers,quarter,from,to,status,due,records,totals,received,openDataMonths,"
          + "refused";

  private SheetCsv() {}

  static String of(SupplySheet sheet) {
    StringBuilder text = new StringBuilder(HEADINGS).append("\r\n");
    for (SupplySheet.Row row : sheet.rows()) {
      for (int q = 0; q < sheet.quarters().size(); q++) {
        append(text, row, sheet.quarters().get(q), row.cells().get(q));
      }
    }
    return text.toString();
  }

  private static void append(
      StringBuilder text, SupplySheet.Row row, Period quarter, SupplySheet.Cell cell) {
    text.append(row.set().number()).append(',').append(row.set().key()).append(',');
    text.append(quoted(String.join("; ", row.suppliers()))).append(',');
    text.append(QuarterNames.year(quarter)).append(QuarterNames.number(quarter)).append(',');
    text.append(quarter.from()).append(',').append(quarter.lastDay()).append(',');
    text.append(cell.status()).append(',').append(cell.due()).append(',');
    text.append(cell.records()).append(',').append(cell.totals()).append(',');
    text.append(cell.received() == null ? "" : cell.received()).append(',');
    text.append(cell.openDataMonths()).append(',');
    text.append(cell.refused() == null ? "" : cell.refused()).append("\r\n");
  }

  /** A spreadsheet must not take a supplier's name for a formula. */
  private static String quoted(String text) {
    String harmless = text.matches("(?s)[=+\\-@\t\r].*") ? "'" + text : text;
    return '"' + harmless.replace("\"", "\"\"") + '"';
  }
}
