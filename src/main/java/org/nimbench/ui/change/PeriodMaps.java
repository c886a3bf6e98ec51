package org.nimbench.ui.change;

import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.Slider;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.view.MapCanvas;

/** The two periods: beside one another, or one over the other with a line to swipe. */
final class PeriodMaps extends StackPane {
  private final MapCanvas before;
  private final MapCanvas after;
  private final Label beforeWords = Labels.of("", "nb-muted");
  private final Label afterWords = Labels.of("", "nb-muted");
  private final Label beforeCount = Labels.of("", "nb-strong");
  private final Label afterCount = Labels.of("", "nb-strong");

  PeriodMaps(MapCanvas before, MapCanvas after) {
    this.before = before;
    this.after = after;
    beforeCount.setId("change-before-count");
    afterCount.setId("change-after-count");
    sideBySide();
  }

  /** Says whose map each is. */
  void tell(@Nullable Comparison shown) {
    if (shown == null) {
      return;
    }
    tell(shown.before(), before, beforeWords, beforeCount, Words.text("ui.change.before"));
    tell(shown.after(), after, afterWords, afterCount, Words.text("ui.change.after"));
  }

  private static void tell(
      Evidence evidence, MapCanvas map, Label words, Label count, String side) {
    words.setText(evidence.period() == null ? "" : evidence.period().inWords());
    count.setText(
        Words.text(
            "ui.change.count",
            Figures.count(evidence.stamp().used()),
            evidence.recipe().filter().unit()));
    map.setAccessibleText(side + ". " + evidence.telling().alternativeText());
  }

  void sideBySide() {
    Node left = side(Words.text("ui.change.before"), beforeWords, beforeCount, before);
    Node right = side(Words.text("ui.change.after"), afterWords, afterCount, after);
    HBox both = new HBox(left, right);
    both.getStyleClass().add("nb-change-pair");
    HBox.setHgrow(left, Priority.ALWAYS);
    HBox.setHgrow(right, Priority.ALWAYS);
    getChildren().setAll(both);
  }

  private static VBox side(String title, Label words, Label count, MapCanvas canvas) {
    HBox head = new HBox(8, Labels.of(title, "nb-strong"), words, Labels.spring(), count);
    head.getStyleClass().add("nb-change-head");
    head.setAlignment(Pos.CENTER_LEFT);
    StackPane map = MapFrames.of(canvas);
    VBox.setVgrow(map, Priority.ALWAYS);
    VBox box = new VBox(head, map);
    box.setPrefWidth(100);
    return box;
  }

  /** The later map over the earlier, cut at a line that a slider moves. */
  void swipe() {
    Region line = new Region();
    line.getStyleClass().add("nb-swipe-line");
    line.setManaged(false);
    line.setMouseTransparent(true);
    Pane over = new Pane(after);
    after.prefWidthProperty().bind(over.widthProperty());
    after.prefHeightProperty().bind(over.heightProperty());
    Rectangle cut = new Rectangle();
    over.setClip(cut);
    StackPane map = MapFrames.of(before, over, line);
    Slider slider = new Slider(0, 1, 0.5);
    slider.setId("change-swipe");
    slider.setBlockIncrement(0.05);
    slider.setAccessibleText(Words.text("ui.change.swipe.name"));
    Runnable place =
        () -> {
          double x = map.getWidth() * slider.getValue();
          cut.setX(x);
          cut.setWidth(Math.max(0, map.getWidth() - x));
          cut.setHeight(map.getHeight());
          line.resizeRelocate(x - 1, 0, 2, map.getHeight());
        };
    slider.valueProperty().addListener((observed, was, now) -> place.run());
    map.widthProperty().addListener((observed, was, now) -> place.run());
    map.heightProperty().addListener((observed, was, now) -> place.run());
    HBox head =
        new HBox(
            8,
            Labels.of(Words.text("ui.change.before"), "nb-strong"),
            beforeWords,
            beforeCount,
            slider,
            afterCount,
            afterWords,
            Labels.of(Words.text("ui.change.after"), "nb-strong"));
    head.getStyleClass().add("nb-change-head");
    head.setAlignment(Pos.CENTER_LEFT);
    HBox.setHgrow(slider, Priority.ALWAYS);
    VBox.setVgrow(map, Priority.ALWAYS);
    getChildren().setAll(new VBox(head, map));
    place.run();
  }
}
