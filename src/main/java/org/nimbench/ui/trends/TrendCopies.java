package org.nimbench.ui.trends;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.image.Image;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.view.FinishedChart;
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
            progress -> FinishedChart.draw(evidence, shown.beside()),
            new Outcome<FinishedChart>() {
              @Override
              public void done(FinishedChart drawn) {
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
    ClipboardContent content = new ClipboardContent();
    content.putString(tabbed(rows));
    content.putHtml(html(rows));
    put(content, Words.text("ui.trend.copied.table", rows.size()));
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

  static String tabbed(List<MonthRow> rows) {
    StringBuilder text = new StringBuilder(String.join("\t", MonthRow.headings())).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row.cells())).append('\n'));
    return text.toString();
  }

  static String html(List<MonthRow> rows) {
    return "<table><tr>"
        + cells(MonthRow.headings(), "th")
        + "</tr>"
        + rows.stream()
            .map(row -> "<tr>" + cells(row.cells(), "td") + "</tr>")
            .collect(Collectors.joining())
        + "</table>";
  }

  private static String cells(List<String> cells, String tag) {
    return cells.stream()
        .map(cell -> "<" + tag + ">" + escaped(cell) + "</" + tag + ">")
        .collect(Collectors.joining());
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
