package org.nimbench.ui.kit.filter;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.StackPane;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** One choice of a panel in a row of its own; what is in force has a tick and says so. */
final class RowChoice extends Button {
  private static final double ROOM_FOR_TICK = 16;

  private final String words;
  private final Node tick = Icons.tool("mdi2c-check");

  /**
   * A choice that is not in force yet.
   *
   * @param note what it comes to, at the end of the row; empty for nothing
   */
  RowChoice(String words, String note, Runnable action) {
    this.words = words;
    StackPane slot = new StackPane(tick);
    slot.setMinWidth(ROOM_FOR_TICK);
    HBox row = new HBox(8, slot, Labels.of(words));
    row.setAlignment(Pos.CENTER_LEFT);
    if (!note.isEmpty()) {
      row.getChildren().addAll(Labels.spring(), Labels.of(note, "nb-muted"));
    }
    setGraphic(row);
    setMaxWidth(Double.MAX_VALUE);
    getStyleClass().add("nb-row-button");
    setOnAction(event -> action.run());
    mark(false);
  }

  /** Shows and says whether it is in force. */
  void mark(boolean isChosen) {
    tick.setVisible(isChosen);
    setAccessibleText(isChosen ? Words.text("ui.filter.chosen", words) : words);
  }
}
