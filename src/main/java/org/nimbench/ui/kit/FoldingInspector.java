package org.nimbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.BorderPane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;

/**
 * The inspector beside the canvas; in a narrow window a strip of icons that opens it over the
 * canvas and folds it again.
 */
public final class FoldingInspector extends StackPane {
  private static final double STRIP = 36;

  private final BorderPane beside = new BorderPane();
  private final Region inspector;
  private final VBox strip;
  private final ToggleButton opener;
  private final ObservableValue<Boolean> narrow;

  /**
   * A canvas with its inspector.
   *
   * @param name what the inspector tells, for the button that opens it
   * @param narrow whether it is folded
   */
  public FoldingInspector(
      Node canvas, Region inspector, String name, ObservableValue<Boolean> narrow) {
    this.inspector = inspector;
    this.narrow = narrow;
    this.opener = Buttons.tool("mdi2t-tune-variant", name);
    this.strip = new VBox(opener);
    strip.getStyleClass().addAll("nb-strip", "nb-zone");
    canvas.getStyleClass().add("nb-zone");
    inspector.getStyleClass().add("nb-zone");
    strip.setAlignment(Pos.TOP_CENTER);
    opener.setId("inspector-open");
    opener.selectedProperty().addListener((observed, before, now) -> arrange(narrow.getValue()));
    narrow.addListener((observed, before, now) -> arrange(now));
    beside.setCenter(canvas);
    StackPane.setAlignment(inspector, Pos.CENTER_RIGHT);
    StackPane.setMargin(inspector, new Insets(0, STRIP, 0, 0));
    arrange(narrow.getValue());
  }

  /** Opens the inspector over the canvas where it is folded. */
  public void unfold() {
    if (narrow.getValue()) {
      opener.setSelected(true);
    }
  }

  private void arrange(boolean isNarrow) {
    beside.setRight(null);
    getChildren().setAll(beside);
    if (!isNarrow) {
      beside.setRight(inspector);
    } else {
      beside.setRight(strip);
      if (opener.isSelected()) {
        getChildren().add(inspector);
      }
    }
  }
}
