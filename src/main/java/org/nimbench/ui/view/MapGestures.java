package org.nimbench.ui.view;

import javafx.scene.Cursor;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.ScrollEvent;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Ring;
import org.nimbench.ui.view.MapCanvas.Tool;

/** Mouse and keys on the map: every drag has a key that does the same. */
final class MapGestures {
  /** Below so many pixels a drag is a click. */
  private static final double STILL = 4;

  private static final double NOTCH = 1.25;
  private static final double FINE = 1.05;
  private static final double DOUBLE = 2;

  /** Pixels that a notch of an ordinary wheel sends. */
  private static final double WHEEL = 40;

  private static final double KEY_STEP = 60;
  private static final double SLOW_STEP = 10;

  private final MapCanvas map;
  private final SelectionOverlay overlay;
  private final Pointing pointing;
  private double pressedX;
  private double pressedY;
  private double lastX;
  private double lastY;
  private boolean isSpaceDown;
  private boolean isPanning;
  private boolean isDragged;
  private Rubber rubber = new Rubber();

  MapGestures(MapCanvas map, SelectionOverlay overlay, Pointing pointing) {
    this.map = map;
    this.overlay = overlay;
    this.pointing = pointing;
  }

  void install() {
    map.setOnMousePressed(this::pressed);
    map.setOnMouseDragged(this::dragged);
    map.setOnMouseReleased(this::released);
    map.setOnMouseClicked(this::clicked);
    map.setOnScroll(this::scrolled);
    map.setOnZoom(
        event -> {
          zoom(event.getZoomFactor(), event.getX(), event.getY());
          event.consume();
        });
    map.setOnKeyPressed(this::key);
    map.setOnKeyReleased(this::keyReleased);
    map.focusedProperty().addListener((observed, before, now) -> space(false));
    map.tool().addListener((observed, before, now) -> cursor());
    cursor();
  }

  private void cursor() {
    boolean isHand = isSpaceDown || map.tool().get() == Tool.PAN;
    map.setCursor(
        isHand
            ? isPanning ? Cursor.CLOSED_HAND : Cursor.OPEN_HAND
            : switch (map.tool().get()) {
              case CIRCLE, LASSO -> Cursor.CROSSHAIR;
              default -> Cursor.DEFAULT;
            });
  }

  /** While space is held down the mouse moves the map, whatever the tool. */
  private void space(boolean isDown) {
    if (isSpaceDown != isDown) {
      isSpaceDown = isDown;
      cursor();
    }
  }

  private void pressed(MouseEvent event) {
    map.requestFocus();
    pressedX = lastX = event.getX();
    pressedY = lastY = event.getY();
    isDragged = false;
    isPanning =
        isSpaceDown || map.tool().get() == Tool.PAN || event.getButton() != MouseButton.PRIMARY;
    rubber = new Rubber();
    cursor();
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
      stretch(view, event);
    }
    lastX = event.getX();
    lastY = event.getY();
  }

  private void stretch(Viewport view, MouseEvent event) {
    switch (map.tool().get()) {
      case CIRCLE ->
          overlay.rubber(
              Ring.circle(
                  view.eastingAt(pressedX), view.northingAt(pressedY), radius(view, event)));
      case LASSO -> {
        rubber.to(view.eastingAt(lastX), view.northingAt(lastY), view.metresPerPixel());
        rubber.to(
            view.eastingAt(event.getX()),
            view.northingAt(event.getY()),
            STILL * view.metresPerPixel());
        overlay.rubber(rubber.ring());
      }
      default -> overlay.rubber(view.ground(pressedX, pressedY, event.getX(), event.getY()));
    }
  }

  private double radius(Viewport view, MouseEvent event) {
    double pixels = Math.hypot(event.getX() - pressedX, event.getY() - pressedY);
    return Math.max(1, pixels * view.metresPerPixel());
  }

  private void released(MouseEvent event) {
    Viewport view = map.view().get();
    if (view != null && isDragged && !isPanning) {
      overlay.noRubber();
      brushed(view, event);
    }
    isPanning = false;
    cursor();
  }

  private void brushed(Viewport view, MouseEvent event) {
    Combine combine = combine(event);
    switch (map.tool().get()) {
      case CIRCLE ->
          pointing.circle(
              view.eastingAt(pressedX), view.northingAt(pressedY), radius(view, event), combine);
      case LASSO -> {
        @Nullable Ring drawn = rubber.ring();
        if (drawn != null) {
          pointing.lasso(drawn, combine);
        }
      }
      default -> pointing.box(view.ground(pressedX, pressedY, event.getX(), event.getY()), combine);
    }
  }

  private void clicked(MouseEvent event) {
    Viewport view = map.view().get();
    if (view == null || isDragged || isSpaceDown || event.getButton() != MouseButton.PRIMARY) {
      return;
    }
    if (event.getClickCount() > 1) {
      zoom(DOUBLE, event.getX(), event.getY());
    } else {
      point(view.eastingAt(event.getX()), view.northingAt(event.getY()), combine(event));
    }
  }

  private void point(double easting, double northing, Combine combine) {
    switch (map.tool().get()) {
      case PAN -> {}
      case IDENTIFY -> pointing.identify(easting, northing);
      default -> pointing.at(easting, northing, combine);
    }
  }

  /**
   * A wheel goes in notches, finer with Ctrl; a trackpad goes as far as the fingers do. What goes
   * sideways rather than up or down moves the map.
   */
  private void scrolled(ScrollEvent event) {
    if (Math.abs(event.getDeltaX()) > Math.abs(event.getDeltaY())) {
      pan(event.getDeltaX(), event.getDeltaY());
      event.consume();
      return;
    }
    double notch = event.isShortcutDown() ? FINE : NOTCH;
    if (!event.isInertia() && event.getDeltaY() != 0) {
      double notches =
          event.isDirect() || event.getTouchCount() > 0
              ? event.getDeltaY() / WHEEL
              : Math.signum(event.getDeltaY());
      zoom(Math.pow(notch, notches), event.getX(), event.getY());
    }
    event.consume();
  }

  private void pan(double right, double down) {
    Viewport view = map.view().get();
    if (view != null) {
      map.look(view.dragged(right, down));
    }
  }

  private void zoom(double factor, double x, double y) {
    Viewport view = map.view().get();
    if (view != null && factor > 0) {
      map.look(view.zoomed(factor, x, y));
    }
  }

  private void keyReleased(KeyEvent event) {
    if (event.getCode() == KeyCode.SPACE) {
      space(false);
      event.consume();
    }
  }

  private void key(KeyEvent event) {
    Viewport view = map.view().get();
    if (view == null || event.isShortcutDown() || event.isAltDown()) {
      return;
    }
    double step = event.isShiftDown() ? SLOW_STEP : KEY_STEP;
    double middleX = view.width() / 2;
    double middleY = view.height() / 2;
    switch (event.getCode()) {
      case LEFT -> map.look(view.dragged(step, 0));
      case RIGHT -> map.look(view.dragged(-step, 0));
      case UP -> map.look(view.dragged(0, step));
      case DOWN -> map.look(view.dragged(0, -step));
      case PLUS, EQUALS, ADD -> zoom(NOTCH, middleX, middleY);
      case MINUS, SUBTRACT -> zoom(1 / NOTCH, middleX, middleY);
      case HOME -> map.goHome();
      case SPACE -> space(true);
      // Without a mouse: what is in the middle of the map.
      case ENTER -> point(view.easting(), view.northing(), keyed(event));
      default -> {
        return;
      }
    }
    event.consume();
  }

  private static Combine combine(MouseEvent event) {
    if (event.isShortcutDown() || event.isAltDown()) {
      return Combine.SUBTRACT;
    }
    return event.isShiftDown() ? Combine.ADD : Combine.REPLACE;
  }

  private static Combine keyed(KeyEvent event) {
    return event.isShiftDown() ? Combine.ADD : Combine.REPLACE;
  }
}
