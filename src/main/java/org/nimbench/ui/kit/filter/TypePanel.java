package org.nimbench.ui.kit.filter;

import java.util.List;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Which types of crime. */
final class TypePanel extends VBox {
  private static final double ROW = 26;
  private static final int MOST_ROWS = 18;

  TypePanel(FilterViewModel model, Runnable done) {
    getStyleClass().add("nb-panel");
    ChoiceList<String> list =
        new ChoiceList<>(
            Words.text("ui.filter.type.name"),
            code -> OffenceTypes.label(model.filter().get().set(), code),
            code -> model.filter().get().types().contains(code),
            code -> {
              model.chooseOnlyType(code);
              done.run();
            },
            model::toggleType);
    list.getStyleClass().add("nb-first-focus");
    list.setFixedCellSize(ROW);
    fill(list, model);
    model
        .filter()
        .addListener(
            (observed, before, now) -> {
              if (!before.set().equals(now.set())) {
                fill(list, model);
              }
              list.refresh();
            });
    getChildren().addAll(list, Labels.of(Words.text("ui.filter.hint"), "nb-caption", "nb-hint"));
  }

  /** The types of the set that the filter is about, and no others. */
  private static void fill(ChoiceList<String> list, FilterViewModel model) {
    List<String> types = model.choices().types(model.filter().get().set());
    list.getItems().setAll(types);
    list.setPrefSize(260, ROW * Math.min(types.size(), MOST_ROWS) + 2);
  }
}
