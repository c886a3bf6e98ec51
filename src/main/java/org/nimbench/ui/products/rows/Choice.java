package org.nimbench.ui.products.rows;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.control.ComboBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Told;

/** One of a few, chosen by what it is called; the first choice is none of them. */
final class Choice extends ComboBox<String> {
  private boolean isShowing;

  /**
   * A choice.
   *
   * @param choices as they are kept → as they are read
   */
  Choice(String name, Map<String, String> choices, Consumer<String> chosen) {
    setAccessibleText(name);
    setMaxWidth(Double.MAX_VALUE);
    setMinWidth(0);
    setConverter(
        InWords.of(
            key ->
                key.isEmpty()
                    ? Words.text("ui.products.rows.nothing")
                    : choices.getOrDefault(key, key),
            () -> Words.text("ui.products.rows.nothing")));
    List<String> keys = new ArrayList<>(List.of(""));
    keys.addAll(choices.keySet());
    getItems().setAll(keys);
    Told.choice(this);
    setOnAction(
        event -> {
          String key = getValue();
          if (!isShowing && key != null) {
            chosen.accept(key);
          }
        });
  }

  /** Shows what is chosen; nobody is told. */
  void show(String key) {
    isShowing = true;
    setValue(key);
    isShowing = false;
  }
}
