package org.nimbench.ui.kit;

import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextArea;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** Where a sentence or two are typed: lines break by themselves, and Tab goes to the next field. */
public final class ParagraphArea extends TextArea {
  private static final int LINES = 2;

  /**
   * An empty field of two lines.
   *
   * @param name for a screen reader; what scrolls in the field has it too
   */
  public ParagraphArea(String name) {
    setAccessibleText(name);
    setWrapText(true);
    setPrefRowCount(LINES);
    setPrefColumnCount(1);
    setMinHeight(USE_PREF_SIZE);
    skinProperty()
        .addListener(
            (observed, before, now) -> {
              if (lookup(".scroll-pane") instanceof ScrollPane scroll) {
                scroll.setAccessibleText(name);
              }
            });
    addEventFilter(KeyEvent.KEY_PRESSED, this::tab);
  }

  /** The toolkit goes on with Ctrl and Tab; a form is walked with Tab alone. */
  private void tab(KeyEvent event) {
    if (event.getCode() == KeyCode.TAB && !event.isControlDown()) {
      event.consume();
      fireEvent(
          new KeyEvent(
              KeyEvent.KEY_PRESSED, "", "", KeyCode.TAB, event.isShiftDown(), true, false, false));
    }
  }

  /** Does something at Enter, which breaks no line then; with Ctrl only, where asked. */
  public ParagraphArea whenDone(boolean withCtrl, Runnable does) {
    addEventFilter(
        KeyEvent.KEY_PRESSED,
        event -> {
          if (event.getCode() == KeyCode.ENTER && event.isShortcutDown() == withCtrl) {
            event.consume();
            does.run();
          }
        });
    return this;
  }
}
