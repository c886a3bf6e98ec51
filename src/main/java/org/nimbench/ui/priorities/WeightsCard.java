package org.nimbench.ui.priorities;

import java.util.LinkedHashMap;
import java.util.Map;
import javafx.scene.control.Spinner;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.ui.kit.Labels;

/** Asks for the weights of a model. */
final class WeightsCard extends VBox {
  private static final double MOST = 20;
  private static final double STEP = 0.5;

  private final ScoringModel before;
  private final Map<String, Spinner<Double>> weights = new LinkedHashMap<>();

  WeightsCard(ScoringModel model) {
    super(10);
    this.before = model;
    getStyleClass().add("nb-new-product");
    GridPane grid = new GridPane();
    grid.setHgap(12);
    grid.setVgap(6);
    int row = 0;
    for (Criterion one : model.criteria()) {
      Spinner<Double> weight = new Spinner<>(0, MOST, one.weight(), STEP);
      weight.setId("weight-" + one.key());
      weight.setEditable(true);
      weight.setPrefWidth(96);
      weight.setAccessibleText(Words.text("ui.priorities.weight", one.name()));
      weights.put(one.key(), weight);
      grid.add(Labels.of(one.name(), "nb-plain"), 0, row);
      grid.add(weight, 1, row++);
    }
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.priorities.weights.title"), "nb-heading"),
            Labels.paragraph(Words.text("ui.priorities.weights.more"), "nb-body"),
            grid);
  }

  /** The model with the weights that were chosen. */
  ScoringModel model() {
    ScoringModel changed = before;
    for (Map.Entry<String, Spinner<Double>> one : weights.entrySet()) {
      changed = changed.withWeight(one.getKey(), one.getValue().getValue());
    }
    return changed;
  }
}
