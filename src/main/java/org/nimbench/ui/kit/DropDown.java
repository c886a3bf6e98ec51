package org.nimbench.ui.kit;

import java.util.function.Supplier;
import javafx.application.Platform;
import javafx.beans.InvalidationListener;
import javafx.beans.value.ChangeListener;
import javafx.event.EventHandler;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * A panel that hangs under the control it belongs to; Esc or a click elsewhere takes it away. It is
 * part of the window, not a window of its own, so that it looks the same on every system. The root
 * of the scene is a pane.
 */
public final class DropDown {
  private static final double GAP = 4;
  private static final double EDGE = 8;

  private final OnDemand<Region> made;
  private final EventHandler<MouseEvent> pressed = this::pressed;
  private final EventHandler<KeyEvent> key = this::key;
  private final InvalidationListener resized = observed -> Platform.runLater(this::follow);
  private final ChangeListener<Boolean> changed =
      (observed, was, isDue) -> {
        if (isDue) {
          Platform.runLater(this::follow);
        }
      };
  private @Nullable Pane host;
  private @Nullable Node owner;

  /** A panel; its content is built when it is first shown. */
  public DropDown(Supplier<? extends Region> content) {
    this.made = new OnDemand<>(() -> styled(content.get()));
  }

  private static Region styled(Region content) {
    content.getStyleClass().add("nb-drop-down");
    content.setManaged(false);
    return content;
  }

  /** Shows the panel under a control, or hides it if it is there. */
  public void toggleUnder(Node control) {
    if (isShowing()) {
      hide();
    } else {
      show(control);
    }
  }

  private void show(Node control) {
    Region content = made.get();
    Scene scene = control.getScene();
    Pane root = host(control);
    host = root;
    owner = control;
    root.getChildren().add(content);
    content.applyCss();
    place(content, root, control);
    content.needsLayoutProperty().addListener(changed);
    root.widthProperty().addListener(resized);
    root.heightProperty().addListener(resized);
    scene.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    scene.addEventFilter(KeyEvent.KEY_PRESSED, key);
    content.lookupAll(".nb-first-focus").stream().findFirst().ifPresent(Node::requestFocus);
  }

  private static void place(Region content, Pane root, Node control) {
    double width = content.prefWidth(-1);
    double height = Math.min(content.prefHeight(width), root.getHeight() - 2 * EDGE);
    Bounds under = root.sceneToLocal(control.localToScene(control.getBoundsInLocal()));
    double x = Math.min(under.getMinX(), root.getWidth() - width - EDGE);
    double y = Math.min(under.getMaxY() + GAP, root.getHeight() - height - EDGE);
    content.resizeRelocate(Math.max(EDGE, x), Math.max(EDGE, y), width, height);
    content.layout();
  }

  /**
   * The window or what the panel holds changes its size: once it is laid out, the panel follows.
   */
  private void follow() {
    Pane root = host;
    Node control = owner;
    if (isShowing() && root != null && control != null) {
      root.layout();
      place(made.get(), root, control);
    }
  }

  /** The whole window as it is scaled: the root, or what the root shows larger. */
  private static Pane host(Node control) {
    Pane root = (Pane) control.getScene().getRoot();
    return root instanceof ScaledRoot scaled ? (Pane) scaled.getChildren().get(0) : root;
  }

  private void pressed(MouseEvent event) {
    Region content = made.get();
    Bounds here = content.localToScene(content.getLayoutBounds());
    Node control = owner;
    boolean onOwner =
        control != null
            && control
                .localToScene(control.getBoundsInLocal())
                .contains(event.getSceneX(), event.getSceneY());
    // A press on the owner is left to the owner, which closes the panel itself.
    if (!here.contains(event.getSceneX(), event.getSceneY()) && !onOwner && isOurs(event)) {
      hide();
    }
  }

  /** The list of a combo box inside the panel is another window; what happens there stays there. */
  private boolean isOurs(MouseEvent event) {
    return event.getTarget() instanceof Node node && node.getScene() == made.get().getScene();
  }

  private void key(KeyEvent event) {
    if (event.getCode() == KeyCode.ESCAPE) {
      hide();
      event.consume();
    }
  }

  /** Takes the panel away and gives the keyboard back to its control. */
  public void hide() {
    if (!isShowing()) {
      return;
    }
    Region content = made.get();
    Scene scene = content.getScene();
    scene.removeEventFilter(MouseEvent.MOUSE_PRESSED, pressed);
    scene.removeEventFilter(KeyEvent.KEY_PRESSED, key);
    if (host != null) {
      content.needsLayoutProperty().removeListener(changed);
      host.widthProperty().removeListener(resized);
      host.heightProperty().removeListener(resized);
      host.getChildren().remove(content);
    }
    if (owner != null) {
      owner.requestFocus();
    }
  }

  /** Whether the panel is there. */
  public boolean isShowing() {
    return made.isMade() && made.get().getScene() != null;
  }
}
