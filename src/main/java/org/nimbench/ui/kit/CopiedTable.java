package org.nimbench.ui.kit;

import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import org.nimbench.kernel.Words;

/**
 * A table as other programs take it from the clipboard.
 *
 * @param headings of the columns
 * @param rows cells as they are shown
 */
public record CopiedTable(List<String> headings, List<List<String>> rows) {
  public CopiedTable {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
  }

  /** In both forms, for whichever program takes it. */
  public ClipboardContent content() {
    ClipboardContent content = new ClipboardContent();
    content.putString(tabbed());
    content.putHtml(html());
    return content;
  }

  /** A button that puts a table into the clipboard and says so. */
  public static Button button(Supplier<CopiedTable> table) {
    return button(Words.text("ui.products.changes.copy"), () -> table.get().content());
  }

  /** A button that puts lines of text into the clipboard and says so. */
  public static Button button(List<String> lines) {
    return button(
        Words.text("ui.products.export.copy"),
        () -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(String.join("\n", lines));
          return content;
        });
  }

  private static Button button(String words, Supplier<ClipboardContent> content) {
    Button copy = Buttons.plain("mdi2c-content-copy", words, () -> {});
    copy.setOnAction(
        event -> {
          Clipboard.getSystemClipboard().setContent(content.get());
          copy.setText(Words.text("ui.problem.copied"));
        });
    return copy;
  }

  /** With tabs between cells, a line a row. */
  public String tabbed() {
    StringBuilder text = new StringBuilder(String.join("\t", headings)).append('\n');
    rows.forEach(row -> text.append(String.join("\t", row)).append('\n'));
    return text.toString();
  }

  /** As a table of HTML. */
  public String html() {
    return "<table><tr>"
        + cells(headings, "th")
        + "</tr>"
        + rows.stream()
            .map(row -> "<tr>" + cells(row, "td") + "</tr>")
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
