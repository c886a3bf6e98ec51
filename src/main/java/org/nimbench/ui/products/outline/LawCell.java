package org.nimbench.ui.products.outline;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.nimbench.products.Prescribed;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;

/** One of the prescribed contents: letter, what it is, and whether it is complete. */
final class LawCell extends ListCell<Prescribed> {

  @Override
  protected void updateItem(@Nullable Prescribed one, boolean empty) {
    super.updateItem(one, empty);
    setText(null);
    setGraphic(null);
    Tips.tell(this, "");
    setAccessibleText(null);
    if (!empty && one != null) {
      Label letter = Labels.of(one.letter(), "nb-law-badge");
      letter.setMinWidth(USE_PREF_SIZE);
      if (!one.isComplete()) {
        letter.getStyleClass().add("nb-law-lacks");
      }
      Label title = Labels.of(one.title(), "nb-plain");
      title.setMinWidth(0);
      title.setMaxWidth(Double.MAX_VALUE);
      HBox.setHgrow(title, Priority.ALWAYS);
      FontIcon sign =
          Icons.text(one.isComplete() ? "mdi2c-check-circle-outline" : "mdi2a-alert-outline");
      sign.getStyleClass().add(one.isComplete() ? "nb-is-done" : "nb-is-open");
      HBox row = new HBox(7, letter, title, sign);
      row.setAlignment(Pos.CENTER_LEFT);
      row.setPrefWidth(0);
      setGraphic(row);
      setAccessibleText(LawPane.words(one));
      Tips.tell(this, LawPane.words(one));
    }
  }
}
