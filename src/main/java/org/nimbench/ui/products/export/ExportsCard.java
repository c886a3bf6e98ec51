package org.nimbench.ui.products.export;

import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.products.Release;
import org.nimbench.ui.kit.CopiedTable;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.products.desk.Exported;

/** Where a product went: every file that left the workspace, the newest first. */
final class ExportsCard extends VBox {
  private static final DateTimeFormatter WHEN =
      DateTimeFormatter.ofPattern("dd/MM/uuuu HH:mm", Locale.UK).withZone(Program.ZONE);

  /** Digits that tell the files of one workspace apart. */
  private static final int DIGITS = 12;

  private final List<Exported> files;

  ExportsCard(String title, List<Exported> files) {
    this.files = files;
    getStyleClass().addAll("nb-new-product", "nb-changes-card");
    VBox box =
        new VBox(
            files.isEmpty()
                ? Labels.paragraph(Words.text("ui.products.exports.none"), "nb-muted")
                : table());
    box.getStyleClass().add("nb-card-scrolled");
    ScrollPane scroll = Scrolled.down(box, Words.text("ui.products.exports"));
    scroll.setId("exports");
    scroll.getStyleClass().add("nb-changes-scroll");
    getChildren()
        .addAll(
            Labels.paragraph(Words.text("ui.products.exports.of", title), "nb-heading"),
            Labels.paragraph(Words.text("ui.products.exports.what"), "nb-muted"),
            scroll);
  }

  private GridPane table() {
    GridPane table = new GridPane();
    table.setHgap(14);
    table.setVgap(5);
    List<String> headings = headings();
    for (int i = 0; i < headings.size(); i++) {
      table.getColumnConstraints().add(column(i == 2));
      table.add(Labels.of(headings.get(i), "nb-strong", "nb-plain"), i, 0);
    }
    for (Exported file : files) {
      int row = table.getRowCount();
      List<String> cells = cells(file, file.sha256().substring(0, DIGITS));
      for (int i = 0; i < cells.size(); i++) {
        Label cell = Labels.paragraph(cells.get(i), "nb-body");
        GridPane.setValignment(cell, VPos.TOP);
        if (i == 3) {
          Tips.tell(cell, file.sha256());
        }
        table.add(cell, i, row);
      }
    }
    return table;
  }

  private static ColumnConstraints column(boolean isWide) {
    ColumnConstraints column = new ColumnConstraints();
    if (isWide) {
      column.setHgrow(Priority.ALWAYS);
      column.setMinWidth(0);
    } else {
      column.setMinWidth(USE_PREF_SIZE);
    }
    return column;
  }

  private static List<String> headings() {
    return List.of(
        Words.text("ui.products.exports.when"),
        Words.text("ui.products.export.for"),
        Words.text("ui.products.exports.file"),
        Words.text("ui.products.exports.sum"),
        Words.text("ui.products.exports.by"));
  }

  private static List<String> cells(Exported file, String sum) {
    return List.of(
        WHEN.format(file.when()),
        file.release() == Release.PARTNER
            ? Words.text("ui.products.export.partner")
            : Words.text("ui.products.export.public"),
        Words.text("ui.products.exports.version", file.file(), file.version()),
        sum,
        file.by());
  }

  /** The table as other programs take it, with every digit of the sums. */
  CopiedTable copied() {
    return new CopiedTable(
        headings(), files.stream().map(file -> cells(file, file.sha256())).toList());
  }
}
