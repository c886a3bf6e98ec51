package org.nimbench.ui.kit.filter;

import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.geometry.Pos;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Words;

/**
 * A list in which a click chooses one alone and a tick adds to the choice; Enter and Space do the
 * same from the keyboard.
 */
final class ChoiceList<T> extends ListView<T> {
  private final Function<T, String> words;
  private final Predicate<T> isChosen;
  private final Consumer<T> only;
  private final Consumer<T> toggle;

  ChoiceList(
      String name,
      Function<T, String> words,
      Predicate<T> isChosen,
      Consumer<T> only,
      Consumer<T> toggle) {
    this.words = words;
    this.isChosen = isChosen;
    this.only = only;
    this.toggle = toggle;
    getStyleClass().add("nb-choice-list");
    setAccessibleText(name);
    setCellFactory(list -> new Cell());
    addEventHandler(KeyEvent.KEY_PRESSED, this::onKey);
  }

  private void onKey(KeyEvent event) {
    T current = getSelectionModel().getSelectedItem();
    if (current == null) {
      return;
    }
    switch (event.getCode()) {
      case ENTER -> only.accept(current);
      case SPACE -> {
        toggle.accept(current);
        refresh();
      }
      default -> {
        return;
      }
    }
    event.consume();
  }

  private final class Cell extends ListCell<T> {
    private final CheckBox tick = new CheckBox();
    private final Label label = new Label();
    private final HBox row = new HBox(tick, label);

    Cell() {
      row.setAlignment(Pos.CENTER_LEFT);
      row.getStyleClass().add("nb-choice-row");
      tick.setFocusTraversable(false);
      tick.setOnAction(
          event -> {
            toggle.accept(getItem());
            getListView().refresh();
          });
      addEventHandler(
          MouseEvent.MOUSE_CLICKED,
          event -> {
            if (!isEmpty() && !isIn(event, tick)) {
              only.accept(getItem());
            }
          });
    }

    private boolean isIn(MouseEvent event, CheckBox box) {
      return box.localToScene(box.getBoundsInLocal())
          .contains(event.getSceneX(), event.getSceneY());
    }

    @Override
    protected void updateItem(T item, boolean empty) {
      super.updateItem(item, empty);
      setText(null);
      setGraphic(empty || item == null ? null : row);
      if (!empty && item != null) {
        label.setText(words.apply(item));
        tick.setSelected(isChosen.test(item));
        tick.setAccessibleText(Words.text("ui.filter.add", words.apply(item)));
        String name = words.apply(item);
        setAccessibleText(isChosen.test(item) ? Words.text("ui.filter.chosen", name) : name);
      }
    }
  }
}
