package org.nimbench.ui.priorities;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import org.nimbench.kernel.Words;

/** Where a reason is typed; a screen reader names what scrolls in it too. */
final class ReasonArea extends TextArea {
  private static final int LINES = 3;

  ReasonArea(String id, String prompt, boolean isWritable) {
    setId(id);
    setWrapText(true);
    setPrefRowCount(LINES);
    setPromptText(prompt);
    setEditable(isWritable);
    setAccessibleText(Words.text("ui.priorities.reason"));
    skinProperty()
        .addListener(
            (observed, before, now) -> {
              if (lookup(".scroll-pane") instanceof ScrollPane scroll) {
                scroll.setAccessibleText(Words.text("ui.priorities.reason"));
              }
            });
  }
}
