package org.nimbench.ui.change;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** What both periods hold of the selected place, and what its change reads as. */
final class ChosenTab extends VBox {
  private final ChangeViewModel model;

  ChosenTab(ChangeViewModel model) {
    this.model = model;
    getStyleClass().add("nb-section");
    model.chosen().both().addListener((observed, before, now) -> show());
    show();
  }

  private void show() {
    Chosen.Both both = model.chosen().both().get();
    getChildren().clear();
    if (both == null) {
      getChildren()
          .addAll(
              Labels.of(Words.text("ui.selection.none"), "nb-section-title"),
              Labels.paragraph(Words.text("ui.change.selection.how"), "nb-muted"));
      return;
    }
    long difference = both.after().incidents() - both.before().incidents();
    FlowPane figure =
        new FlowPane(
            8,
            4,
            Labels.of(both.counts(), "nb-key-figure"),
            Labels.of(Figures.signedCount(difference), "nb-plain"));
    figure.setId("change-chosen");
    figure.setAlignment(Pos.CENTER_LEFT);
    getChildren().addAll(Labels.of(both.place().name(), "nb-section-title"), figure);
    judge(both, figure);
  }

  /** One area has its line in the table; several have none of their own. */
  private void judge(Chosen.Both both, FlowPane figure) {
    List<String> codes = model.chosen().codes(both.of().layer());
    List<AreaRow> rows =
        both.of().rows().stream().filter(row -> codes.equals(List.of(row.code()))).toList();
    if (rows.isEmpty()) {
      getChildren().add(Labels.paragraph(Words.text("ui.change.selection.unread"), "nb-caption"));
    } else {
      AreaRow row = rows.get(0);
      figure.getChildren().add(AreaTable.pill(row.reading()));
      getChildren().add(Labels.of(Words.text("ui.change.z", row.signedZ()), "nb-caption"));
    }
  }
}
