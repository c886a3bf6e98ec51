package org.nimbench.ui.trends;

import java.util.List;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.view.FinishedPicture;
import org.nimbench.work.Outcome;

/** Copies what is shown for other programs: a picture with its words, a table, a sentence. */
final class TrendCopies {
  private final TrendsViewModel model;
  private final TrendsScreen.Parts parts;

  TrendCopies(TrendsViewModel model, TrendsScreen.Parts parts) {
    this.model = model;
    this.parts = parts;
  }

  /** The finished chart at twice its size; programs that take words get its alternative text. */
  void picture() {
    Charts.Chart shown = model.charts().get().main();
    Evidence evidence = shown.evidence();
    if (evidence == null) {
      return;
    }
    parts
        .painters()
        .start(
            Words.text("ui.trend.copy.picture"),
            progress -> FinishedPicture.chart(evidence, shown.beside()),
            new Outcome<FinishedPicture>() {
              @Override
              public void done(FinishedPicture drawn) {
                ClipboardContent content = new ClipboardContent();
                Image image = drawn.image();
                content.putImage(image);
                content.putString(evidence.telling().alternativeText());
                put(content, Words.text("ui.trend.copied.picture"));
              }

              @Override
              public void failed(Problem problem) {
                parts.overlay().show(problem);
              }
            });
  }

  /** The months with tabs between cells, and as a table for programs that take one. */
  void table() {
    Evidence evidence = model.evidence().get();
    if (evidence == null) {
      return;
    }
    List<MonthRow> rows = MonthRow.of((Result.Trend) evidence.result());
    put(table(rows).content(), Words.text("ui.trend.copied.table", rows.size()));
  }

  /** The finding in words. */
  void sentence() {
    String words = model.sentence();
    if (!words.isEmpty()) {
      ClipboardContent content = new ClipboardContent();
      content.putString(words);
      put(content, Words.text("ui.trend.copied.sentence"));
    }
  }

  private void put(ClipboardContent content, String notice) {
    Clipboard.getSystemClipboard().setContent(content);
    parts.told().accept(notice);
  }

  static CopiedTable table(List<MonthRow> rows) {
    return new CopiedTable(MonthRow.headings(), rows.stream().map(MonthRow::cells).toList());
  }
}
