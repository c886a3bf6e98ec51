package org.nimbench.ui.priorities;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.DataRanks;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;

/** Beside the matrix: how scores become a total. */
final class MethodTab extends VBox {
  private final PrioritiesViewModel model;
  private final Label name = Labels.paragraph("", "nb-heading");
  private final Label note = Labels.paragraph("", "nb-body");
  private final VBox criteria = new VBox(4);

  MethodTab(PrioritiesViewModel model, Runnable weights) {
    this.model = model;
    getStyleClass().add("nb-score-tab");
    Button change =
        Buttons.plain("mdi2t-tune-variant", Words.text("ui.priorities.weights"), weights);
    change.setDisable(!model.isWritable());
    getChildren()
        .addAll(
            name,
            note,
            Labels.of(Words.text("ui.priorities.criteria"), "nb-section-title"),
            criteria,
            change,
            Labels.paragraph(Words.text("ui.priorities.firm.rule"), "nb-caption"));
    model.view().addListener((observed, before, now) -> refresh());
    refresh();
  }

  private void refresh() {
    PrioritiesView view = model.view().get();
    setVisible(view != null);
    if (view == null) {
      return;
    }
    ScoringModel used = view.ranking().model();
    name.setText(used.name());
    note.setText(used.note());
    criteria.getChildren().clear();
    for (Criterion one : used.criteria()) {
      String weight = DataRanks.text(one.weight());
      criteria
          .getChildren()
          .add(
              Labels.paragraph(
                  Words.text("ui.priorities.criterion.line", one.name(), weight, one.asks()),
                  "nb-body"));
    }
  }
}
