package org.nimbench.ui.data.supply;

import javafx.beans.value.ObservableValue;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** What the marks in the cells of the grid say, each in the colour it has there. */
public final class SupplyLegend extends FlowPane {
  /** Stands in a row of which nothing ever came and which nobody is to send. */
  static final String NOTHING = "mdi2m-minus";

  /** The legend of what is held; the mark of an empty row only where there is one. */
  public SupplyLegend(ObservableValue<@Nullable Held> held) {
    super(16, 4);
    getStyleClass().add("nb-supply-legend");
    getChildren()
        .addAll(
            key("mdi2c-check", Words.text("ui.data.legend.received"), "received"),
            key("mdi2e-earth", Words.text("ui.data.legend.open"), "open"),
            key("mdi2c-clock-outline", Words.text("ui.data.legend.due"), "due"),
            key("mdi2a-alert-circle", Words.text("ui.data.legend.late"), "late"),
            key("mdi2s-shield-alert-outline", Words.text("ui.data.legend.refused"), "refused"),
            key("mdi2m-minus-circle-outline", Words.text("ui.data.legend.notheld"), "notheld"),
            nothing(held));
  }

  private static Label nothing(ObservableValue<@Nullable Held> held) {
    Label key = key(NOTHING, Words.text("ui.data.legend.nothing"), "nothing");
    key.visibleProperty().bind(held.map(SupplyLegend::hasEmptyRow).orElse(false));
    key.managedProperty().bind(key.visibleProperty());
    return key;
  }

  private static boolean hasEmptyRow(Held held) {
    return SetKey.PRESCRIBED.stream().anyMatch(held::isNobodys);
  }

  private static Label key(String icon, String words, String status) {
    Label key = Labels.of(words, "nb-caption", "nb-key-" + status);
    key.setGraphic(Icons.text(icon));
    return key;
  }
}
