package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * The tables of a workbook: every sheet that can be seen and has rows below a heading. The texts of
 * all other sheets stand beside each of them.
 */
final class Sheets {
  private final SourceFile file;
  private final List<SheetSource> sheets;
  private final Beside beside;
  private final HeadingScore score;
  private final Progress progress;

  /**
   * @param beside what is known already of texts outside the sheets; the sheets' own are added
   */
  Sheets(
      SourceFile file,
      List<SheetSource> sheets,
      Beside beside,
      HeadingScore score,
      Progress progress) {
    this.file = file;
    this.sheets = sheets;
    this.beside = beside;
    this.score = score;
    this.progress = progress;
  }

  /**
   * Looks at every sheet from beginning to end.
   *
   * @param how what the workbook itself needs said
   * @throws UnreadableFile if none is a table
   */
  List<Table> tables(List<String> how) throws UnreadableFile {
    beside.add(new BesideText(Words.text("intake.beside.file-name"), file.name()));
    List<SheetLook> looks = new ArrayList<>();
    for (SheetSource sheet : sheets) {
      beside.add(new BesideText(Words.text("intake.beside.sheet-name"), sheet.name()));
      SheetLook look = sheet.hidden() ? null : SheetLook.at(sheet, score, progress);
      if (look == null || look.heading() == null) {
        besideTable(sheet);
      } else {
        looks.add(look);
      }
      if (look != null) {
        for (String text : look.notes().texts()) {
          beside.add(new BesideText(Words.text("intake.beside.header", sheet.name()), text));
        }
      }
    }
    if (looks.isEmpty()) {
      throw new UnreadableFile("intake.read.no-sheet");
    }
    List<Table> tables = new ArrayList<>();
    for (SheetLook look : looks) {
      tables.add(look.table(file, beside.texts(), how));
    }
    return tables;
  }

  private void besideTable(SheetSource sheet) throws UnreadableFile {
    try (NotedRows rows = sheet.open()) {
      @Nullable Row row = rows.next();
      while (row != null) {
        progress.check();
        String where =
            Words.text(
                sheet.hidden() ? "intake.beside.hidden-sheet" : "intake.beside.sheet",
                sheet.name(),
                row.line());
        beside.addAll(Cells.beside(row, where));
        row = rows.next();
      }
      for (String text : rows.notes().texts()) {
        beside.add(new BesideText(Words.text("intake.beside.header", sheet.name()), text));
      }
    }
  }
}
