package org.nimbench.intake;

import org.nimbench.intake.reading.Row;
import org.nimbench.kernel.Words;

/** Whether a row has as many cells as there are headings, none longer than its column holds. */
final class RowShape {
  private RowShape() {}

  static void require(Row row, int width, TablePlan plan) throws Unfit {
    if (row.size() < width && isShort(row, width)) {
      throw new Unfit(Words.text("intake.reason.few-columns"));
    }
    for (int i = width; i < row.size(); i++) {
      if (plan.isPoliceUk() || !row.cell(i).isEmpty()) {
        throw new Unfit(Words.text("intake.reason.many-columns"));
      }
    }
    for (TablePlan.Kept kept : plan.kept()) {
      if (kept.place() < row.size()
          && row.cells().get(kept.place()).length() > kept.column().longest()) {
        throw new Unfit(
            Words.text("intake.reason.too-long", kept.heading(), kept.column().longest()));
      }
    }
  }

  /** A row of a sheet ends with its last cell that is not empty; a row of a text file does not. */
  private static boolean isShort(Row row, int width) {
    return row.kinds() == null && row.size() < width;
  }
}
