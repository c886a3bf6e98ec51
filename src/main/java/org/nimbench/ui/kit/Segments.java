package org.nimbench.ui.kit;

import java.util.List;
import java.util.function.Function;
import javafx.beans.property.Property;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.HBox;

/**
 * One choice out of a few, side by side; exactly one is always chosen.
 *
 * @param <T> what is chosen
 */
public final class Segments<T> extends HBox {
  /**
   * One segment.
   *
   * @param icon before the words; empty for none
   * @param words on the segment
   * @param hint its tooltip, with its key where it has one
   */
  public record Segment(String icon, String words, String hint) {}

  private final ToggleGroup group = new ToggleGroup();

  /** Segments for {@code values}, bound both ways to {@code chosen}. */
  public Segments(String name, List<T> values, Function<T, Segment> segments, Property<T> chosen) {
    getStyleClass().add("nb-segments");
    setAlignment(Pos.CENTER_LEFT);
    setAccessibleText(name);
    for (int i = 0; i < values.size(); i++) {
      getChildren().add(button(values.get(i), segments.apply(values.get(i)), chosen));
      getChildren().get(i).getStyleClass().add(place(i, values.size()));
    }
    group
        .selectedToggleProperty()
        .addListener(
            (observed, before, now) -> {
              if (now == null && before != null) {
                before.setSelected(true);
              }
            });
  }

  private ToggleButton button(T value, Segment segment, Property<T> chosen) {
    ToggleButton button = new ToggleButton(segment.words());
    if (!segment.icon().isEmpty()) {
      button.setGraphic(Icons.tool(segment.icon()));
    }
    Tips.tell(button, segment.hint());
    button.setMinWidth(USE_PREF_SIZE);
    button.setToggleGroup(group);
    button.setSelected(value.equals(chosen.getValue()));
    button.setOnAction(event -> chosen.setValue(value));
    chosen.addListener((observed, before, now) -> button.setSelected(value.equals(now)));
    return button;
  }

  private static String place(int index, int count) {
    if (index == 0) {
      return "left-pill";
    }
    return index == count - 1 ? "right-pill" : "center-pill";
  }
}
