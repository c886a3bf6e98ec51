package org.nimbench.ui.present.show;

import javafx.scene.Node;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;

/**
 * The single keys of the show. They are heard before any control, so that nothing on the wall can
 * keep a page from being turned; while a panel or a question is open they are its own.
 */
final class ShowKeys {
  private final ShowViewModel show;
  private final ShowView view;
  private final Runnable notes;
  private final Runnable end;

  ShowKeys(ShowViewModel show, ShowView view, Runnable notes, Runnable end) {
    this.show = show;
    this.view = view;
    this.notes = notes;
    this.end = end;
  }

  void pressed(KeyEvent event) {
    Node owner = view.getScene() == null ? null : view.getScene().getFocusOwner();
    if (view.isAskingSomething()
        || owner instanceof TextInputControl
        || event.isShortcutDown()
        || event.isAltDown()) {
      return;
    }
    if (digit(event.getCode()) || arrow(event, owner) || page(event, owner) || letter(event)) {
      event.consume();
    }
  }

  private boolean digit(KeyCode code) {
    if (code.isDigitKey()) {
      String name = code.getName();
      show.typed(name.charAt(name.length() - 1) - '0');
      return true;
    }
    return switch (code) {
      case BACK_SPACE -> {
        show.erase();
        yield true;
      }
      case ENTER -> show.jump();
      default -> false;
    };
  }

  /** Plain arrows turn pages, or move the divider while it has the keyboard; Shift pans. */
  private boolean arrow(KeyEvent event, @Nullable Node owner) {
    int right =
        event.getCode() == KeyCode.RIGHT || event.getCode() == KeyCode.KP_RIGHT
            ? 1
            : event.getCode() == KeyCode.LEFT || event.getCode() == KeyCode.KP_LEFT ? -1 : 0;
    int down = event.getCode() == KeyCode.DOWN ? 1 : event.getCode() == KeyCode.UP ? -1 : 0;
    if (right == 0 && down == 0) {
      return false;
    }
    if (event.isShiftDown()) {
      view.map().pan(right, down);
    } else if (down != 0) {
      if (owner instanceof TableView) {
        return false;
      }
      view.map().pan(0, down);
    } else if (view.map().divider().isFocused() && show.page().isComparing().get()) {
      view.map().divider().step(right);
    } else if (right > 0) {
      show.next();
    } else {
      show.previous();
    }
    return true;
  }

  private boolean page(KeyEvent event, @Nullable Node owner) {
    boolean inTable = owner instanceof TableView;
    switch (event.getCode()) {
      case PAGE_DOWN -> show.next();
      case PAGE_UP -> show.previous();
      case HOME -> {
        if (inTable) {
          return false;
        }
        show.first();
      }
      case END -> {
        if (inTable) {
          return false;
        }
        show.last();
      }
      default -> {
        return false;
      }
    }
    return true;
  }

  private boolean letter(KeyEvent event) {
    switch (event.getCode()) {
      case F -> view.toggleFilter();
      case T -> view.toggleTable();
      case C -> show.page().compare();
      case G -> view.askGuard();
      case H -> view.map().ownView();
      case B -> show.isBlank().set(!show.isBlank().get());
      case N -> notes.run();
      case PLUS, EQUALS, ADD -> view.map().zoom(1);
      case MINUS, SUBTRACT -> view.map().zoom(-1);
      case PERIOD, DECIMAL, CLOSE_BRACKET -> show.page().stepMonth(1);
      case COMMA, OPEN_BRACKET -> show.page().stepMonth(-1);
      case ESCAPE -> end.run();
      default -> {
        return false;
      }
    }
    return true;
  }
}
