package org.nimbench.ui.map;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;

/**
 * The inspector beside the map; in a narrow window a strip of icons that opens it and folds it
 * again.
 */
final class FoldingInspector extends HBox {
  private final Region inspector;
  private final VBox strip;
  private final ToggleButton opener =
      Buttons.tool("mdi2t-tune-variant", Words.text("ui.inspector.open"));

  FoldingInspector(Region inspector, ObservableValue<Boolean> narrow) {
    this.inspector = inspector;
    this.strip = new VBox(opener);
    strip.getStyleClass().add("nb-strip");
    strip.setAlignment(Pos.TOP_CENTER);
    opener.setId("inspector-open");
    opener.selectedProperty().addListener((observed, before, now) -> arrange(narrow.getValue()));
    narrow.addListener((observed, before, now) -> arrange(now));
    getChildren().addAll(inspector, strip);
    arrange(narrow.getValue());
  }

  private void arrange(boolean narrow) {
    show(strip, narrow);
    show(inspector, !narrow || opener.isSelected());
  }

  private static void show(Region part, boolean visible) {
    part.setVisible(visible);
    part.setManaged(visible);
  }
}
