package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/**
 * A sheet that was looked at from beginning to end.
 *
 * @param sheet the sheet
 * @param heading its heading; null if it has no rows below one
 * @param notes what was seen besides the cells
 */
record SheetLook(SheetSource sheet, @Nullable Heading heading, SheetNotes notes) {

  static SheetLook at(SheetSource sheet, HeadingScore score, Progress progress) {
    List<Row> first = new ArrayList<>();
    try (NotedRows rows = sheet.open()) {
      @Nullable Row row = rows.next();
      while (row != null) {
        if (first.size() < HeadingFinder.ROWS && !Cells.isBlank(row)) {
          first.add(row);
        }
        progress.check();
        row = rows.next();
      }
      return new SheetLook(sheet, heading(sheet, first, score), rows.notes());
    }
  }

  private static @Nullable Heading heading(SheetSource sheet, List<Row> first, HeadingScore score) {
    HeadingFinder finder = new HeadingFinder(first, score);
    if (first.size() < 2 || finder.width() < 2) {
      return null;
    }
    Heading heading = finder.find();
    if (heading.rows() == 0 && first.stream().noneMatch(SheetLook::hasNumber)) {
      return null;
    }
    try (RowReader rows = new TableRows(sheet.open(), heading)) {
      return rows.hasNext() ? heading : null;
    }
  }

  private static boolean hasNumber(Row row) {
    for (int i = 0; i < row.size(); i++) {
      if (row.kind(i) == CellKind.NUMBER || row.kind(i) == CellKind.DATE) {
        return true;
      }
    }
    return false;
  }

  Table table(SourceFile file, List<BesideText> ofWorkbook, List<String> how) {
    Heading found = heading;
    if (found == null) {
      throw new IllegalStateException("The sheet has no table");
    }
    List<BesideText> beside = new ArrayList<>(ofWorkbook);
    for (Row title : found.titles()) {
      beside.addAll(Cells.beside(title, Words.text("intake.beside.title", title.line())));
    }
    List<String> all = new ArrayList<>(how);
    all.addAll(HeadingWords.of(found));
    all.addAll(noted(found));
    return new Table(
        Words.text("intake.how.sheet-of-file", file.name(), sheet.name()),
        sheet.bytes(),
        file.chosen(),
        found.cells(),
        found.line(),
        all,
        beside,
        () -> new TableRows(sheet.open(), found));
  }

  private List<String> noted(Heading found) {
    List<String> how = new ArrayList<>();
    if (!notes.hiddenColumns().isEmpty()) {
      String columns =
          notes.hiddenColumns().stream()
              .filter(column -> column < found.cells().size())
              .map(column -> Cells.letters(column) + " " + found.cells().get(column))
              .collect(Collectors.joining(", "));
      if (!columns.isEmpty()) {
        how.add(Words.text("intake.how.hidden-columns", columns));
      }
    }
    add(how, notes.hiddenRows(), "intake.how.hidden-rows");
    add(how, notes.mergedAreas(), "intake.how.merged");
    add(how, notes.formulas(), "intake.how.formulas");
    add(how, notes.faults(), "intake.how.faults");
    return how;
  }

  private static void add(List<String> how, long count, String key) {
    if (count > 0) {
      how.add(Words.text(key, count));
    }
  }
}
