package org.nimbench.ui.data.supply;

import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.nimbench.ui.kit.Icons;

/**
 * One quarter of one set: how many records and when they came, or where its supply stands. The
 * tabulator stops at one cell of the grid; arrows go to the others.
 */
final class SupplyCell extends HBox {
  private static final PseudoClass SELECTED = PseudoClass.getPseudoClass("selected");

  SupplyCell(CellWords words, Runnable chosen) {
    super(6);
    getStyleClass().addAll("nb-supply-cell", words.style());
    VBox lines = new VBox(line(words.first(), "nb-supply-first"));
    if (!words.second().isEmpty()) {
      lines.getChildren().add(line(words.second(), "nb-supply-second"));
    }
    lines.setAlignment(Pos.CENTER_LEFT);
    if (!words.icon().isEmpty()) {
      getChildren().add(Icons.text(words.icon()));
    }
    getChildren().add(lines);
    setAlignment(words.icon().isEmpty() ? Pos.CENTER : Pos.CENTER_LEFT);
    setAccessibleRole(AccessibleRole.TOGGLE_BUTTON);
    setAccessibleText(words.spoken());
    setOnMouseClicked(
        event -> {
          requestFocus();
          chosen.run();
        });
  }

  /** Bare text: a label in each of some hundred cells is four times the work for the window. */
  private static Text line(String words, String style) {
    Text line = new Text(words);
    line.getStyleClass().add(style);
    return line;
  }

  /** Whether it is the one that is looked at. */
  void mark(boolean isChosen) {
    pseudoClassStateChanged(SELECTED, isChosen);
  }
}
