package org.nimbench.ui.view;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.scene.Cursor;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.nimbench.kernel.Box;
import org.nimbench.ui.view.MapCanvas.Tool;

/** Mouse and keys on the map: every drag has a key that does the same. */
final class MapGestures {
  /** Below so many pixels a drag is a click. */
  private static final double STILL = 4;

  private static final double NOTCH = 1.25;
  private static final double KEY_STEP = 60;

  private final MapCanvas map;
  private final SelectionOverlay overlay;
  private final Consumer<Box> onBox;
  private final BiConsumer<Double, Double> onClick;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean isPanning;
  private boolean isDragged;

  MapGestures(
      MapCanvas map,
      SelectionOverlay overlay,
      Consumer<Box> onBox,
      BiConsumer<Double, Double> onClick) {
    this.map = map;
    this.overlay = overlay;
    this.onBox = onBox;
    this.onClick = onClick;
  }

  void install() {
    map.setOnMousePressed(this::pressed);
    map.setOnMouseDragged(this::dragged);
    map.setOnMouseReleased(this::released);
    map.setOnScroll(this::scrolled);
    map.setOnKeyPressed(this::key);
    map.cursorProperty()
        .bind(map.tool().map(tool -> tool == Tool.PAN ? Cursor.OPEN_HAND : Cursor.DEFAULT));
  }

  private void pressed(MouseEvent event) {
    map.requestFocus();
    pressedX = lastX = event.getX();
    pressedY = lastY = event.getY();
    isDragged = false;
    isPanning = map.tool().get() == Tool.PAN || event.getButton() != MouseButton.PRIMARY;
  }

  private void dragged(MouseEvent event) {
    Viewport view = map.view().get();
    double moved = Math.hypot(event.getX() - pressedX, event.getY() - pressedY);
    if (view == null || (!isDragged && moved < STILL)) {
      return;
    }
    isDragged = true;
    if (isPanning) {
      map.look(view.dragged(event.getX() - lastX, event.getY() - lastY));
    } else {
      overlay.rubber(view.ground(pressedX, pressedY, event.getX(), event.getY()));
    }
    lastX = event.getX();
    lastY = event.getY();
  }

  private void released(MouseEvent event) {
    Viewport view = map.view().get();
    if (view == null) {
      return;
    }
    if (!isDragged && event.getButton() == MouseButton.PRIMARY) {
      onClick.accept(view.eastingAt(event.getX()), view.northingAt(event.getY()));
    } else if (isDragged && !isPanning) {
      overlay.rubber(null);
      onBox.accept(view.ground(pressedX, pressedY, event.getX(), event.getY()));
    }
  }

  private void scrolled(ScrollEvent event) {
    Viewport view = map.view().get();
    if (view != null && event.getDeltaY() != 0) {
      double factor = event.getDeltaY() > 0 ? NOTCH : 1 / NOTCH;
      map.look(view.zoomed(factor, event.getX(), event.getY()));
    }
    event.consume();
  }

  private void key(KeyEvent event) {
    Viewport view = map.view().get();
    if (view == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double middleX = view.width() / 2;
    double middleY = view.height() / 2;
    switch (event.getCode()) {
      case LEFT -> map.look(view.dragged(KEY_STEP, 0));
      case RIGHT -> map.look(view.dragged(-KEY_STEP, 0));
      case UP -> map.look(view.dragged(0, KEY_STEP));
      case DOWN -> map.look(view.dragged(0, -KEY_STEP));
      case PLUS, EQUALS, ADD -> map.look(view.zoomed(NOTCH, middleX, middleY));
      case MINUS, SUBTRACT -> map.look(view.zoomed(1 / NOTCH, middleX, middleY));
      case HOME -> map.goHome();
      // Without a mouse: the area in the middle of the map.
      case ENTER -> onClick.accept(view.easting(), view.northing());
      default -> {
        return;
      }
    }
    event.consume();
  }
}
