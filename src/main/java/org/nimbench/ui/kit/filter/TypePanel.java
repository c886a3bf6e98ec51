package org.nimbench.ui.kit.filter;

import javafx.scene.layout.VBox;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Which types of crime. */
final class TypePanel extends VBox {
  private static final double ROW = 26;

  TypePanel(FilterViewModel model, Runnable done) {
    getStyleClass().add("nb-panel");
    ChoiceList<String> list =
        new ChoiceList<>(
            Words.text("ui.filter.type.name"),
            OffenceTypes::label,
            code -> model.filter().get().types().contains(code),
            code -> {
              model.chooseOnlyType(code);
              done.run();
            },
            model::toggleType);
    list.getItems().setAll(model.choices().types());
    list.getStyleClass().add("nb-first-focus");
    list.setFixedCellSize(ROW);
    list.setPrefSize(260, ROW * model.choices().types().size() + 2);
    model.filter().addListener((observed, before, now) -> list.refresh());
    getChildren().addAll(list, Labels.of(Words.text("ui.filter.hint"), "nb-caption", "nb-hint"));
  }
}
