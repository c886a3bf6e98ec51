package org.nimbench.ui.trends;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.css.PseudoClass;
import javafx.geometry.VPos;
import javafx.scene.AccessibleRole;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.shape.Line;
import javafx.scene.text.Text;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Soon;
import org.nimbench.ui.kit.Tips;

/**
 * Months as bars. Drag across them to brush; a click takes one month; from the keyboard the arrows
 * walk, Shift widens, Space brushes.
 */
final class MonthBars extends Pane {
  private static final PseudoClass FADED = PseudoClass.getPseudoClass("faded");
  private static final Set<KeyCode> KEYS = Set.of(KeyCode.LEFT, KeyCode.RIGHT, KeyCode.SPACE);
  private static final double LEFT = 40;
  private static final double RIGHT = 18;
  private static final double TOP = 18;
  private static final double BOTTOM = 22;

  private final TrendViewModel model;

  /** Months, width and height often change together. */
  private final Soon rebuilding = new Soon(this::rebuild);

  private final List<Region> slots = new ArrayList<>();
  private final StringProperty told = new SimpleStringProperty("");
  private int anchor = -1;
  private int head = -1;

  MonthBars(TrendViewModel model) {
    this.model = model;
    getStyleClass().add("nb-month-bars");
    setAccessibleRole(AccessibleRole.PARENT);
    setAccessibleText(Words.text("ui.trend.name"));
    model.bars().addListener((observed, before, now) -> changed(before, now));
    widthProperty().addListener((observed, before, now) -> rebuilding.ask());
    heightProperty().addListener((observed, before, now) -> rebuilding.ask());
    Tips.tell(this, told);
    addEventHandler(MouseEvent.MOUSE_MOVED, this::tell);
    addEventHandler(MouseEvent.MOUSE_PRESSED, this::pressed);
    addEventHandler(MouseEvent.MOUSE_DRAGGED, this::dragged);
    addEventHandler(MouseEvent.MOUSE_RELEASED, this::released);
    addEventHandler(KeyEvent.KEY_PRESSED, this::key);
  }

  /** What is being brushed was begun on months that may be gone. */
  private void changed(List<MonthBar> before, List<MonthBar> now) {
    if (!months(before).equals(months(now))) {
      anchor = head = -1;
    }
    rebuilding.ask();
  }

  private static List<YearMonth> months(List<MonthBar> bars) {
    return bars.stream().map(MonthBar::month).toList();
  }

  private List<MonthBar> bars() {
    return model.bars().get();
  }

  private double step() {
    return (getWidth() - LEFT - RIGHT) / Math.max(1, bars().size());
  }

  private void rebuild() {
    int focused = focused();
    getChildren().clear();
    slots.clear();
    if (bars().isEmpty() || getWidth() < 100 || getHeight() < 50) {
      return;
    }
    int highest =
        bars().stream().filter(MonthBar::isCovered).mapToInt(MonthBar::all).max().orElse(0);
    double top = RoundAxis.top(highest);
    double high = getHeight() - TOP - BOTTOM;
    for (double tick : RoundAxis.ticks(top)) {
      tick(tick, TOP + high * (1 - tick / top));
    }
    for (int i = 0; i < bars().size(); i++) {
      bar(i, bars().get(i), top, high);
    }
    if (focused >= 0 && focused < slots.size()) {
      slots.get(focused).requestFocus();
    }
  }

  private int focused() {
    for (int i = 0; i < slots.size(); i++) {
      if (slots.get(i).isFocused()) {
        return i;
      }
    }
    return -1;
  }

  private void tick(double value, double y) {
    double at = Math.round(y) + 0.5;
    Line line = new Line(LEFT, at, getWidth() - RIGHT, at);
    line.getStyleClass().add(value == 0 ? "nb-axis-line" : "nb-grid-line");
    Text text = text(Figures.decimal(value, 0), "nb-axis-text");
    text.setX(LEFT - 8 - text.getLayoutBounds().getWidth());
    text.setY(at);
    text.setTextOrigin(VPos.CENTER);
    getChildren().addAll(line, text);
  }

  private static Text text(String words, String style) {
    Text text = new Text(words);
    text.getStyleClass().add(style);
    text.setMouseTransparent(true);
    return text;
  }

  private void bar(int index, MonthBar month, double top, double high) {
    double left = LEFT + index * step();
    double wide = Math.max(3, Math.min(46, step() * 0.72));
    double x = Math.round(left + (step() - wide) / 2);
    Region slot = slot(month, left, high);
    getChildren().add(slot);
    if (month.isCovered()) {
      Region all = block(x, wide, month.all(), top, high, "nb-bar-all", month);
      all.pseudoClassStateChanged(PseudoClass.getPseudoClass("incomplete"), !month.isComplete());
      if (month.selected() > 0) {
        block(x, wide, month.selected(), top, high, "nb-bar-selected", month);
      }
      if (step() >= 24) {
        count(month, x + wide / 2, TOP + high * (1 - month.all() / top));
      }
    } else {
      Region gap = new Region();
      gap.getStyleClass().add("nb-bar-gap");
      gap.setManaged(false);
      gap.resizeRelocate(x, TOP + high - 10, wide, 10);
      gap.setMouseTransparent(true);
      getChildren().add(gap);
    }
    axisWords(index, month, left + step() / 2, TOP + high + 6);
  }

  private Region slot(MonthBar month, double left, double high) {
    Region slot = new Region();
    slot.getStyleClass().add("nb-bar-slot");
    slot.setManaged(false);
    slot.setFocusTraversable(true);
    slot.setAccessibleRole(AccessibleRole.BUTTON);
    slot.setAccessibleText(month.inWords());
    slot.setId("month-" + month.month());
    slot.resizeRelocate(left, TOP - 2, step(), high + 4);
    slots.add(slot);
    return slot;
  }

  private Region block(
      double x, double wide, int count, double top, double high, String style, MonthBar month) {
    double tall = high * count / top;
    Region block = new Region();
    block.getStyleClass().add(style);
    block.pseudoClassStateChanged(FADED, !month.isBrushed());
    block.setManaged(false);
    block.setMouseTransparent(true);
    block.resizeRelocate(x, TOP + high - tall, wide, tall);
    getChildren().add(block);
    return block;
  }

  private void count(MonthBar month, double middle, double y) {
    Text text = text(Figures.count(month.all()), "nb-bar-count");
    text.pseudoClassStateChanged(FADED, !month.isBrushed());
    text.setX(middle - text.getLayoutBounds().getWidth() / 2);
    text.setY(y - 4);
    getChildren().add(text);
  }

  /** Every month where there is room, else the quarters; January carries the year. */
  private void axisWords(int index, MonthBar month, double middle, double y) {
    boolean isYear = index == 0 || month.month().getMonthValue() == 1;
    int every = step() >= 44 ? 1 : step() >= 16 ? 3 : 6;
    boolean isShown =
        (month.month().getMonthValue() - 1) % every == 0 || (index == 0 && every == 1);
    if (!isShown) {
      return;
    }
    String whole = Figures.shortMonth(month.month());
    String words =
        isYear ? whole.substring(0, 3) + " " + whole.substring(6) : whole.substring(0, 3);
    Text text = text(words, "nb-axis-text");
    text.setTextOrigin(VPos.TOP);
    text.setX(middle - text.getLayoutBounds().getWidth() / 2);
    text.setY(y);
    getChildren().add(text);
  }

  private int at(double x) {
    return (int) Math.max(0, Math.min(bars().size() - 1, Math.floor((x - LEFT) / step())));
  }

  private void tell(MouseEvent event) {
    told.set(bars().isEmpty() ? "" : bars().get(at(event.getX())).inWords());
  }

  private void pressed(MouseEvent event) {
    if (!bars().isEmpty()) {
      anchor = head = at(event.getX());
      hint();
    }
  }

  private void dragged(MouseEvent event) {
    if (anchor >= 0) {
      head = at(event.getX());
      hint();
    }
  }

  private void released(MouseEvent event) {
    if (anchor >= 0) {
      int from = anchor;
      int to = head;
      anchor = head = -1;
      hint();
      model.brush(bars().get(from).month(), bars().get(to).month());
    }
  }

  /** Marks the months under the mouse while it is dragged. */
  private void hint() {
    for (int i = 0; i < slots.size(); i++) {
      boolean inside = anchor >= 0 && i >= Math.min(anchor, head) && i <= Math.max(anchor, head);
      slots.get(i).pseudoClassStateChanged(PseudoClass.getPseudoClass("brushing"), inside);
    }
  }

  private void key(KeyEvent event) {
    if (rebuilding.isAsked()) {
      // Other months come with the next picture.
      if (KEYS.contains(event.getCode())) {
        event.consume();
      }
      return;
    }
    int now = focused();
    if (now < 0) {
      return;
    }
    int next =
        now + (event.getCode() == KeyCode.RIGHT ? 1 : event.getCode() == KeyCode.LEFT ? -1 : 0);
    if (next != now && next >= 0 && next < slots.size()) {
      anchor = event.isShiftDown() ? (anchor < 0 ? now : anchor) : next;
      head = next;
      slots.get(next).requestFocus();
      hint();
      event.consume();
    } else if (event.getCode() == KeyCode.SPACE) {
      int from = anchor < 0 ? now : anchor;
      anchor = head = -1;
      model.brush(bars().get(from).month(), bars().get(now).month());
      event.consume();
    }
  }
}
