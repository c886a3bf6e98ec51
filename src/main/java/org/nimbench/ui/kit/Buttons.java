package org.nimbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.StackPane;

/** Buttons as the design language has them; each has a name that a screen reader can say. */
public final class Buttons {
  private Buttons() {}

  /** An icon alone; the name is its tooltip too. */
  public static Button icon(String icon, String name, Runnable action) {
    Button button = new Button("", Icons.tool(icon));
    button.getStyleClass().add("nb-icon-button");
    return named(button, name, action);
  }

  /** Words, with an icon before them where {@code icon} is not empty. */
  public static Button plain(String icon, String words, Runnable action) {
    Button button = new Button(words);
    if (!icon.isEmpty()) {
      button.setGraphic(Icons.tool(icon));
    }
    button.setOnAction(event -> action.run());
    return button;
  }

  /** The one button of a zone that goes on with the job. */
  public static Button primary(String icon, String words, Runnable action) {
    Button button = plain(icon, words, action);
    button.getStyleClass().add("accent");
    return button;
  }

  /** A link in a line of text. */
  public static Hyperlink link(String words, Runnable action) {
    Hyperlink link = new Hyperlink(words);
    link.getStyleClass().add("nb-link");
    link.setOnAction(
        event -> {
          link.setVisited(false);
          action.run();
        });
    return link;
  }

  /** A tool that stays pressed; an icon alone. */
  public static ToggleButton tool(String icon, String name) {
    ToggleButton button = new ToggleButton("", Icons.tool(icon));
    button.getStyleClass().addAll("nb-icon-button", "nb-tool");
    button.setAccessibleText(name);
    Tips.tell(button, name);
    return button;
  }

  /**
   * A button that may be disabled, in a frame that goes on telling why: disabled controls show no
   * tooltip of their own.
   */
  public static StackPane explained(Node button, ObservableValue<String> reason) {
    StackPane frame = new StackPane(button);
    Tips.tell(frame, reason);
    return frame;
  }

  private static <B extends ButtonBase> B named(B button, String name, Runnable action) {
    button.setAccessibleText(name);
    Tips.tell(button, name);
    button.setOnAction(event -> action.run());
    return button;
  }
}
