package org.nimbench.intake.reading;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;

/** What a reader left out of the rows of a table: its texts and its count. */
final class LeftOut {
  /** More totals or footnotes than this are no totals and footnotes. */
  private static final int MOST_ROWS = 1_000;

  private final List<BesideText> texts = new ArrayList<>();
  private int totals;
  private int notes;
  private long blanks;

  boolean hasRoom() {
    return totals + notes < MOST_ROWS;
  }

  void total(Row row) {
    totals++;
    texts.addAll(Cells.beside(row, Words.text("intake.beside.total", row.line())));
  }

  void note(Row row) {
    notes++;
    texts.addAll(Cells.beside(row, Words.text("intake.beside.footnote", row.line())));
  }

  void blank() {
    blanks++;
  }

  List<BesideText> texts() {
    return List.copyOf(texts);
  }

  List<String> how() {
    List<String> how = new ArrayList<>();
    if (totals > 0) {
      how.add(Words.text("intake.how.totals", totals));
    }
    if (notes > 0) {
      how.add(Words.text("intake.how.footnotes", notes));
    }
    if (blanks > 0) {
      how.add(Words.text("intake.how.blanks", blanks));
    }
    return how;
  }
}
