package org.nimbench.ui.present.show;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.nimbench.ui.present.show.WallKey.Cap;
import org.nimbench.ui.present.show.WallKey.Held;

/**
 * Hears the single keys of the show before any control does, so that nothing on the wall can keep a
 * page from being turned; while a panel or a question is open they are its own.
 */
final class ShowKeys {
  private final ShowViewModel show;
  private final ShowView view;
  private final List<WallKey> keys;

  ShowKeys(ShowViewModel show, ShowView view) {
    this.show = show;
    this.view = view;
    this.keys = view.keys();
  }

  void pressed(KeyEvent event) {
    Node owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
    if (view.isAskingSomething()
        || owner instanceof TextInputControl
        || event.isAltDown()
        || isOfTable(event.getCode(), owner)) {
      return;
    }
    if (digit(event) || divider(event) || did(keys, event)) {
      event.consume();
    }
  }

  /** Keys that move within a table while it has the keyboard. */
  private static boolean isOfTable(KeyCode code, @Nullable Node owner) {
    return owner instanceof TableView
        && (code == KeyCode.UP
            || code == KeyCode.DOWN
            || code == KeyCode.HOME
            || code == KeyCode.END);
  }

  private boolean digit(KeyEvent event) {
    KeyCode code = event.getCode();
    if (!code.isDigitKey() || event.isShortcutDown()) {
      return false;
    }
    String name = code.getName();
    show.typed(name.charAt(name.length() - 1) - '0');
    return true;
  }

  /** The arrows move the divider of before and after while it has the keyboard. */
  private boolean divider(KeyEvent event) {
    boolean isRight = event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.KP_RIGHT;
    boolean isLeft = event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.KP_LEFT;
    boolean isMeant =
        (isRight || isLeft)
            && !event.isShiftDown()
            && !event.isShortcutDown()
            && view.map().divider().isFocused()
            && show.page().isComparing().get();
    if (isMeant) {
      view.map().divider().step(isRight ? 1 : -1);
    }
    return isMeant;
  }

  /**
   * Does what a key is for; a sign may need Shift, so that what needs none is heard with it too.
   */
  static boolean did(List<WallKey> keys, KeyEvent event) {
    if (event.isShortcutDown()) {
      return did(keys, event.getCode(), Held.CTRL);
    }
    return (event.isShiftDown() && did(keys, event.getCode(), Held.SHIFT))
        || did(keys, event.getCode(), Held.NONE);
  }

  private static boolean did(List<WallKey> keys, KeyCode code, Held held) {
    for (WallKey key : keys) {
      Cap cap = key.meant(code, held);
      Runnable act = cap == null ? null : cap.act();
      if (act != null && key.isOffered().getAsBoolean()) {
        act.run();
        return true;
      }
    }
    return false;
  }
}
