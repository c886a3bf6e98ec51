package org.nimbench.ui.present.show;

import javafx.geometry.Pos;
import javafx.scene.control.Button;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** The foot of the wall: what each key does, as buttons for the mouse; and how far the show is. */
final class FootPane extends HBox {
  /** More pages than this are told in numbers alone. */
  private static final int MOST_MARKS = 12;

  private final ShowViewModel show;
  private final HBox progress = new HBox();

  /** What the buttons do. */
  record Acts(
      Runnable previous,
      Runnable next,
      Runnable filter,
      Runnable closer,
      Runnable further,
      Runnable table,
      Runnable compare,
      Runnable month,
      Runnable blank,
      Runnable notes,
      Runnable end) {}

  FootPane(ShowViewModel show, Acts acts) {
    this.show = show;
    getStyleClass().add("nb-wall-foot");
    setAlignment(Pos.CENTER_LEFT);
    getChildren()
        .addAll(
            pair(
                button("←", Words.text("ui.present.key.item.first"), acts.previous()),
                button("→", Words.text("ui.present.key.item.second"), acts.next()),
                Words.text("ui.present.key.item")),
            key("F", Words.text("ui.present.key.filter"), acts.filter()),
            pair(
                button("+", Words.text("ui.present.key.zoom.first"), acts.closer()),
                button("−", Words.text("ui.present.key.zoom.second"), acts.further()),
                Words.text("ui.present.key.zoom")),
            key("T", Words.text("ui.present.key.table"), acts.table()),
            key("C", Words.text("ui.present.key.compare"), acts.compare()),
            key(". ,", Words.text("ui.present.key.month"), acts.month()),
            key("B", Words.text("ui.present.key.blank"), acts.blank()),
            key("N", Words.text("ui.present.key.notes"), acts.notes()),
            key("Esc", Words.text("ui.present.key.end"), acts.end()),
            Labels.spring(),
            progress);
    progress.getStyleClass().add("nb-wall-progress");
    progress.setAlignment(Pos.CENTER);
    show.index().addListener((observed, was, now) -> tell());
    show.show().addListener((observed, was, now) -> tell());
    tell();
  }

  private static HBox pair(Button one, Button other, String words) {
    HBox pair = new HBox(one, other, Labels.of(words, "nb-wall-key-words"));
    pair.getStyleClass().add("nb-wall-key");
    pair.setAlignment(Pos.CENTER_LEFT);
    pair.setMinWidth(USE_PREF_SIZE);
    return pair;
  }

  private static HBox key(String cap, String words, Runnable action) {
    HBox key = new HBox(button(cap, words, action), Labels.of(words, "nb-wall-key-words"));
    key.getStyleClass().add("nb-wall-key");
    key.setAlignment(Pos.CENTER_LEFT);
    key.setMinWidth(USE_PREF_SIZE);
    return key;
  }

  private static Button button(String cap, String words, Runnable action) {
    Button button = new Button(cap);
    button.getStyleClass().add("nb-wall-cap");
    button.setFocusTraversable(false);
    button.setMinWidth(USE_PREF_SIZE);
    button.setAccessibleText(words);
    button.setOnAction(event -> action.run());
    return button;
  }

  private void tell() {
    int pages = show.items().size();
    int at = show.index().get();
    progress.getChildren().setAll(Labels.of(Figures.count(at + 1L), "nb-wall-key-words"));
    for (int i = 0; i < pages && pages <= MOST_MARKS; i++) {
      Region mark = new Region();
      mark.getStyleClass().add(i <= at ? "nb-wall-mark-done" : "nb-wall-mark");
      progress.getChildren().add(mark);
    }
    if (pages > MOST_MARKS) {
      progress.getChildren().add(Labels.of("/", "nb-wall-key-words"));
    }
    progress.getChildren().add(Labels.of(Figures.count(pages), "nb-wall-key-words"));
  }
}
