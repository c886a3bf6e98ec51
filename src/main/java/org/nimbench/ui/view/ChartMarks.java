package org.nimbench.ui.view;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.css.PseudoClass;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.nimbench.picture.ChartPlaces;

/**
 * What lies over a chart: a column for each mark that says its value when it is pointed at or has
 * the keyboard. Drag brushes; arrows, Home and End walk, Shift widens, Enter or Space brushes. One
 * stop of the Tab key, not one a month.
 */
final class ChartMarks extends Pane {
  private static final PseudoClass CHOSEN = PseudoClass.getPseudoClass("chosen");
  private static final PseudoClass BRUSHING = PseudoClass.getPseudoClass("brushing");
  private static final double ABOVE = 8;

  private final List<Region> slots = new ArrayList<>();
  private final Label readout = new Label();
  private final ReadOnlyObjectWrapper<@Nullable List<Integer>> brushed =
      new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper current = new ReadOnlyIntegerWrapper(-1);
  private List<String> names = List.of();
  private IntPredicate chosen = index -> false;
  private @Nullable ChartPlaces places;
  private boolean isBrushable;
  private int anchor = -1;
  private int head = -1;

  ChartMarks() {
    getStyleClass().add("nb-chart-marks");
    readout.getStyleClass().add("nb-readout");
    readout.setManaged(false);
    readout.setMouseTransparent(true);
    readout.setVisible(false);
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> read(at(event.getX())));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> read(focused()));
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** What the marks say; they are shown once their places are known. */
  void name(List<String> words, boolean canBrush) {
    names = words;
    isBrushable = canBrush;
    rebuild();
  }

  /** Where they lie; null hides them. */
  void place(@Nullable ChartPlaces now) {
    places = now;
    rebuild();
  }

  /** Which are chosen. */
  void choose(IntPredicate now) {
    chosen = now;
    colour();
  }

  /** First and last of the marks that were brushed last; null before any. */
  ReadOnlyObjectProperty<@Nullable List<Integer>> brushed() {
    return brushed.getReadOnlyProperty();
  }

  /** The mark that has, or last had, the keyboard; −1 before any had. */
  ReadOnlyIntegerProperty current() {
    return current.getReadOnlyProperty();
  }

  private void rebuild() {
    boolean hadKeyboard = focused() >= 0;
    slots.clear();
    getChildren().clear();
    ChartPlaces now = places;
    if (now == null || now.marks().size() != names.size()) {
      return;
    }
    for (int i = 0; i < names.size(); i++) {
      slots.add(slot(i, now));
    }
    getChildren().addAll(slots);
    getChildren().add(readout);
    int stop = current.get() >= 0 && current.get() < slots.size() ? current.get() : last();
    slots.get(stop).setFocusTraversable(true);
    colour();
    if (hadKeyboard) {
      slots.get(stop).requestFocus();
    }
  }

  private int last() {
    return slots.size() - 1;
  }

  private Region slot(int index, ChartPlaces now) {
    ChartPlaces.Place place = now.marks().get(index);
    Region slot = new Region();
    slot.getStyleClass().add("nb-chart-slot");
    slot.setManaged(false);
    slot.setAccessibleRole(AccessibleRole.BUTTON);
    slot.setAccessibleText(names.get(index));
    slot.setId("mark-" + index);
    double left = ChartPane.pixels(place.left());
    double top = ChartPane.pixels(now.plot().top());
    slot.resizeRelocate(
        left,
        top,
        ChartPane.pixels(place.right()) - left,
        ChartPane.pixels(now.plot().bottom()) - top);
    slot.focusedProperty().addListener((observed, before, has) -> focusMoved(index, has));
    return slot;
  }

  private void focusMoved(int index, boolean has) {
    if (has) {
      current.set(index);
    }
    read(focused());
  }

  private int focused() {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void colour() {
    for (int i = 0; i < slots.size(); i++) {
      boolean isInside = anchor >= 0 && i >= Math.min(anchor, head) && i <= Math.max(anchor, head);
      slots.get(i).pseudoClassStateChanged(BRUSHING, isInside);
      slots.get(i).pseudoClassStateChanged(CHOSEN, chosen.test(i));
    }
  }

  /** Says a mark beside it; −1 says nothing. */
  private void read(int index) {
    ChartPlaces now = places;
    readout.setVisible(now != null && index >= 0 && index < slots.size());
    if (now == null || !readout.isVisible()) {
      return;
    }
    readout.setText(names.get(index));
    readout.autosize();
    ChartPlaces.Place place = now.marks().get(index);
    double y = Double.isNaN(place.y()) ? now.plot().top() : place.y();
    double left = ChartPane.pixels(place.x()) - readout.getWidth() / 2;
    double top = ChartPane.pixels(y) - ABOVE - readout.getHeight();
    readout.relocate(
        Math.max(0, Math.min(getWidth() - readout.getWidth(), left)),
        top < 0 ? ChartPane.pixels(y) + ABOVE : top);
  }

  /** Which column is under an x; −1 left or right of the plot. */
  private int at(double x) {
    ChartPlaces now = places;
    if (now == null || slots.isEmpty()) {
      return -1;
    }
    boolean isOver =
        x >= ChartPane.pixels(now.plot().left()) && x <= ChartPane.pixels(now.plot().right());
    return isOver ? now.at(ChartPane.millimetres(x)) : -1;
  }

  private void pressed(MouseEvent event) {
    int mark = at(event.getX());
    if (mark >= 0) {
      slots.get(mark).requestFocus();
      anchor = mark;
      head = mark;
      colour();
    }
  }

  private void dragged(MouseEvent event) {
    ChartPlaces now = places;
    if (anchor >= 0 && now != null && isBrushable) {
      head = now.at(Math.max(0, ChartPane.millimetres(event.getX())));
      read(head);
      colour();
    }
  }

  private void released(MouseEvent event) {
    if (anchor >= 0) {
      brush(anchor, head);
      event.consume();
    }
  }

  private void brush(int from, int to) {
    anchor = -1;
    head = -1;
    colour();
    if (isBrushable) {
      brushed.set(null);
      brushed.set(List.of(Math.min(from, to), Math.max(from, to)));
    }
  }

  private void key(KeyEvent event) {
    int now = focused();
    if (now < 0) {
      return;
    }
    int next = next(event.getCode(), now);
    if (next >= 0) {
      walk(now, Math.max(0, Math.min(last(), next)), event.isShiftDown());
      event.consume();
    } else if (event.getCode() == KeyCode.ENTER || event.getCode() == KeyCode.SPACE) {
      brush(anchor < 0 ? now : anchor, now);
      event.consume();
    }
  }

  private int next(KeyCode code, int now) {
    return switch (code) {
      case LEFT -> Math.max(0, now - 1);
      case RIGHT -> now + 1;
      case HOME -> 0;
      case END -> last();
      default -> -1;
    };
  }

  private void walk(int from, int to, boolean isWidening) {
    anchor = isWidening && isBrushable ? (anchor < 0 ? from : anchor) : -1;
    head = to;
    slots.forEach(slot -> slot.setFocusTraversable(false));
    slots.get(to).setFocusTraversable(true);
    slots.get(to).requestFocus();
    colour();
  }
}
