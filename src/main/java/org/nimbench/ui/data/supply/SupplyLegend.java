package org.nimbench.ui.data.supply;

import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** What the marks in the cells of the grid say, each in the colour it has there. */
public final class SupplyLegend extends FlowPane {
  /** The legend, of every mark there is. */
  public SupplyLegend() {
    super(16, 4);
    getStyleClass().add("nb-supply-legend");
    getChildren()
        .addAll(
            key("mdi2c-check", Words.text("ui.data.legend.received"), "received"),
            key("mdi2e-earth", Words.text("ui.data.legend.open"), "open"),
            key("mdi2c-clock-outline", Words.text("ui.data.legend.due"), "due"),
            key("mdi2a-alert-circle", Words.text("ui.data.legend.late"), "late"),
            key("mdi2s-shield-alert-outline", Words.text("ui.data.legend.refused"), "refused"),
            key("mdi2m-minus-circle-outline", Words.text("ui.data.legend.notheld"), "notheld"));
  }

  private static Label key(String icon, String words, String status) {
    Label key = Labels.of(words, "nb-caption", "nb-key-" + status);
    key.setGraphic(Icons.text(icon));
    return key;
  }
}
