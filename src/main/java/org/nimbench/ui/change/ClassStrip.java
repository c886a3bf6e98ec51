package org.nimbench.ui.change;

import java.util.List;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.paint.Color;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.picture.ClassLabels;
import org.nimbench.picture.Palette;
import org.nimbench.settings.Look;
import org.nimbench.spatial.Classes;
import org.nimbench.ui.change.ChangeViewModel.Breaks;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.view.LegendTable;
import org.nimbench.ui.view.MapPalette;

/** One legend for both maps: of each class its range, and its incidents before and after. */
final class ClassStrip extends FlowPane {
  private final ToggleButton lock =
      Buttons.tool("mdi2l-lock-outline", Words.text("ui.change.legend.lock"));

  private final Hyperlink below;

  /**
   * The legend of both maps.
   *
   * @param toBelow shows the map of change and the areas where the layout has no room for them
   */
  ClassStrip(ChangeViewModel model, Runnable toBelow) {
    below = Buttons.link(Words.text("ui.change.below"), toBelow);
    below.setId("change-below");
    Tips.tell(below, Words.text("ui.change.below.hint"));
    below.managedProperty().bind(below.visibleProperty());
    lock.setId("change-lock");
    lock.setOnAction(event -> model.lock(lock.isSelected()));
    model.breaks().addListener((observed, before, now) -> showLock(now));
    showLock(model.breaks().get());
    getStyleClass().add("nb-class-strip");
    setRowValignment(VPos.CENTER);
    setId("change-legend");
  }

  private void showLock(Breaks breaks) {
    boolean isLocked = breaks != Breaks.EACH_ITS_OWN;
    lock.setSelected(isLocked);
    lock.setGraphic(Icons.tool(isLocked ? "mdi2l-lock-outline" : "mdi2l-lock-open-outline"));
  }

  /** Says where the map of change and the areas are while they are not under the strip. */
  void pointBelow(boolean isOut) {
    below.setVisible(isOut);
  }

  void show(@Nullable Comparison shown, Look look, boolean isLocked) {
    // The lock and the way to the areas stay: the keyboard may stand on them.
    getChildren().retainAll(List.of(lock, below));
    if (shown == null) {
      getChildren().clear();
      return;
    }
    if (getChildren().isEmpty()) {
      getChildren().addAll(lock, below);
    }
    add(title(isLocked));
    Classes before = shown.hotspot(false).classes();
    Classes after = shown.hotspot(true).classes();
    if (after.count() == 0 || !isLocked) {
      return;
    }
    Palette palette = MapPalette.of(look);
    ClassLabels labels = LegendTable.labels(shown.hotspot(true));
    Rectangle empty = swatch();
    empty.setFill(Color.TRANSPARENT);
    empty.getStyleClass().add("nb-swatch-empty");
    add(empty, labels.below(), before.belowIncidents(), after.belowIncidents());
    for (int i = 0; i < after.count(); i++) {
      Rectangle swatch = swatch();
      swatch.setFill(Color.web(palette.density(after.count()).get(i).hex()));
      swatch.setStroke(Color.web(palette.edge(palette.density(after.count()).get(i)).hex()));
      add(swatch, labels.all().get(i), before.incidents()[i], after.incidents()[i]);
    }
  }

  private static Label title(boolean isLocked) {
    String words =
        isLocked ? Words.text("ui.change.legend.locked") : Words.text("ui.change.legend.open");
    Label title = Labels.of(words, "nb-legend-title");
    if (isLocked) {
      Tips.tell(title, Words.text("ui.change.legend.locked.hint"));
    }
    return title;
  }

  private void add(Node swatch, String range, long before, long after) {
    String counts =
        Words.text("ui.change.legend.counts", Figures.count(before), Figures.count(after));
    add(
        row(
            swatch,
            Labels.of(range, "nb-legend-text"),
            Labels.of(counts, "nb-legend-number", "nb-muted")));
  }

  /** Before the way to the areas, which is last. */
  private void add(Node part) {
    getChildren().add(getChildren().size() - 1, part);
  }

  private static HBox row(Node... nodes) {
    HBox row = new HBox(4, nodes);
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Rectangle swatch() {
    Rectangle swatch = new Rectangle(13, 11);
    swatch.getStyleClass().add("nb-swatch");
    return swatch;
  }
}
