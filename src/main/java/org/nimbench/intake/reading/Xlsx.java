package org.nimbench.intake.reading;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** The tables of a workbook of Excel since 2007, read as a stream. */
final class Xlsx {
  private Xlsx() {}

  static List<Table> tables(SourceFile file, HeadingScore score, Progress progress)
      throws UnreadableFile, IOException {
    Beside beside = new Beside();
    List<SheetSource> sheets = new ArrayList<>();
    List<String> how = new ArrayList<>(List.of(Words.text("intake.how.xlsx")));
    try (Parts parts = Parts.of(file)) {
      WorkbookIndex index = WorkbookIndex.of(parts);
      if (index.since1904()) {
        how.add(Words.text("intake.how.since-1904"));
      }
      beside.addAll(index.names());
      PartSweep.of(parts, beside);
      for (WorkbookIndex.Sheet sheet : index.sheets()) {
        sheets.add(
            new SheetSource(
                sheet.name(),
                sheet.hidden(),
                parts.size(sheet.part()),
                () -> SheetRows.open(file, sheet.part(), index.since1904())));
      }
    }
    return new Sheets(file, sheets, beside, score, progress).tables(how);
  }
}
