package org.nimbench.ui.kit;

import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.value.ObservableValue;
import javafx.event.EventHandler;
import javafx.scene.Node;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Words that appear beside the mouse. A tooltip is a window of its own, as costly to make as the
 * control it explains, and most are never seen: it is made when the mouse first comes. Whoever
 * wants words beside the mouse asks here, and nobody makes a tooltip himself.
 */
public final class Tips {
  /** Pixels across before words go on in the next line. */
  private static final double WIDEST = 420;

  private Tips() {}

  /**
   * {@code words} appear when the mouse rests on the node, in place of those told before; nothing
   * appears where they are blank. A screen reader says them as help, unless it says them anyway.
   */
  public static void tell(Node node, String words) {
    Tip tip = of(node);
    tip.follow(new ReadOnlyStringWrapper(words));
    if (node instanceof Control && !isSaid(node, words)) {
      node.setAccessibleHelp(words);
      tip.isHelp = true;
    } else if (tip.isHelp && !node.accessibleHelpProperty().isBound()) {
      node.setAccessibleHelp(null);
      tip.isHelp = false;
    }
  }

  /** The same with words that change; what a screen reader says is set apart from them. */
  public static void tell(Node node, ObservableValue<String> words) {
    of(node).follow(words);
  }

  /** What would appear beside the mouse now; empty for nothing. */
  public static String told(Node node) {
    return node.getProperties().get(Tip.class) instanceof Tip tip ? tip.now() : "";
  }

  private static boolean isSaid(Node node, String words) {
    return words.isBlank()
        || node.accessibleHelpProperty().isBound()
        || words.equals(node.getAccessibleText())
        || node instanceof Labeled labeled && words.equals(labeled.getText());
  }

  private static Tip of(Node node) {
    if (node.getProperties().get(Tip.class) instanceof Tip tip) {
      return tip;
    }
    Tip tip = new Tip(node);
    node.getProperties().put(Tip.class, tip);
    node.addEventHandler(MouseEvent.MOUSE_ENTERED, tip);
    return tip;
  }

  /** The words of one node, and their tooltip once the mouse was there. */
  private static final class Tip implements EventHandler<MouseEvent> {
    private final Node node;
    private ObservableValue<String> words = new ReadOnlyStringWrapper("");
    private @Nullable Tooltip made;

    /** Whether its words are said as help. */
    private boolean isHelp;

    Tip(Node node) {
      this.node = node;
    }

    String now() {
      String text = words.getValue();
      return text == null ? "" : text.strip();
    }

    void follow(ObservableValue<String> told) {
      words = told;
      if (made != null) {
        made.textProperty().bind(words);
      }
    }

    @Override
    public void handle(MouseEvent event) {
      if (made != null) {
        return;
      }
      if (now().isEmpty()) {
        // Its words may come while the mouse is there.
        node.addEventHandler(MouseEvent.MOUSE_MOVED, this);
      } else {
        node.removeEventHandler(MouseEvent.MOUSE_MOVED, this);
        Tooltip tooltip = new Tooltip();
        tooltip.setWrapText(true);
        tooltip.setMaxWidth(WIDEST);
        tooltip.textProperty().bind(words);
        tooltip.textProperty().subscribe(text -> install(tooltip));
        made = tooltip;
      }
    }

    private void install(Tooltip tooltip) {
      if (now().isEmpty()) {
        Tooltip.uninstall(node, tooltip);
      } else {
        Tooltip.install(node, tooltip);
      }
    }
  }
}
