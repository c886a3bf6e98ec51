package org.nimbench.ui.shell;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;

/** The backups of the open workspace: when, what they hold, what going back would lose. */
public final class BackupsCard extends VBox {
  private static final int SHOWN = 3;
  private final Consumer<SafeKeeping.Copy> restore;

  /** The card; {@code restore} is asked for a copy to go back to. */
  public BackupsCard(List<SafeKeeping.Copy> copies, Consumer<SafeKeeping.Copy> restore) {
    this.restore = restore;
    getStyleClass().add("nb-list-card");
    VBox rows = new VBox();
    rows.getStyleClass().add("nb-list-rows");
    copies.forEach(copy -> rows.getChildren().add(row(copy)));
    ScrollPane scroll = Scrolled.down(rows, Words.text("ui.backups.title"));
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.backups.title"), "nb-heading"),
            Labels.paragraph(Words.text("ui.backups.what"), "nb-muted"),
            copies.isEmpty() ? Labels.of(Words.text("ui.backups.none"), "nb-plain") : scroll);
  }

  private Node row(SafeKeeping.Copy copy) {
    VBox words =
        new VBox(
            2,
            Labels.of(Words.text("ui.backups.line", copy.when(), copy.size()), "nb-strong"),
            Labels.paragraph(holds(copy), "nb-caption"));
    HBox.setHgrow(words, Priority.ALWAYS);
    Button back =
        Buttons.plain(
            "mdi2r-restore", Words.text("ui.backups.restore"), () -> restore.accept(copy));
    back.setMinWidth(USE_PREF_SIZE);
    back.setAccessibleText(Words.text("ui.backups.restore.name", copy.when()));
    back.setDisable(!copy.damage().isEmpty());
    HBox row = new HBox(12, words, back);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-list-row");
    return row;
  }

  private static String holds(SafeKeeping.Copy copy) {
    if (!copy.damage().isEmpty()) {
      return copy.damage();
    }
    String last = some(copy.last());
    return copy.lost().isEmpty()
        ? Words.text("ui.backups.holds.all", last)
        : Words.text("ui.backups.holds", last, copy.lost().size(), some(copy.lost()));
  }

  /** The first few, each named once. */
  private static String some(List<String> told) {
    List<String> all = told.stream().distinct().toList();
    String joined = String.join(", ", all.subList(0, Math.min(SHOWN, all.size())));
    return all.size() > SHOWN ? Words.text("ui.list.more", joined) : joined;
  }
}
