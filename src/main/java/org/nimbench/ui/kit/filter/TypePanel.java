package org.nimbench.ui.kit.filter;

import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** Which records: the set where several are held, and which of its types. */
final class TypePanel extends VBox {
  private static final double ROW = 26;
  private static final int MOST_ROWS = 16;

  private final FilterViewModel model;
  private final Runnable done;
  private final ChoiceList<String> list;
  private final RowChoice everything;
  private final Label hint =
      Labels.paragraph(Words.text("ui.filter.hint"), "nb-caption", "nb-hint");
  private final Label noTypes =
      Labels.paragraph(Words.text("ui.filter.type.none"), "nb-caption", "nb-hint");

  TypePanel(FilterViewModel model, Runnable done) {
    this.model = model;
    this.done = done;
    this.list = list();
    this.everything = everything();
    getStyleClass().addAll("nb-panel", "nb-type-panel");
    if (model.choices().sets().size() > 1) {
      getChildren().add(new SetChoice(model));
    }
    getChildren().addAll(everything, list, noTypes, hint);
    for (Node each : List.of(everything, list, noTypes, hint)) {
      each.managedProperty().bind(each.visibleProperty());
    }
    show();
    model
        .filter()
        .addListener(
            (observed, before, now) -> {
              if (!before.set().equals(now.set())) {
                show();
              }
              everything.mark(model.isEveryType());
              list.refresh();
            });
  }

  private ChoiceList<String> list() {
    ChoiceList<String> types =
        new ChoiceList<>(
            Words.text("ui.filter.type.name"),
            code -> OffenceTypes.label(model.filter().get().set(), code),
            code -> model.filter().get().types().contains(code),
            code -> {
              model.chooseOnlyType(code);
              done.run();
            },
            model::toggleType);
    types.setId("filter-types");
    types.getStyleClass().add("nb-first-focus");
    types.setFixedCellSize(ROW);
    return types;
  }

  private RowChoice everything() {
    return new RowChoice(
        Words.text("ui.filter.type.all"),
        "",
        () -> {
          model.chooseEveryType();
          done.run();
        });
  }

  /** The types of the set that the filter is about, and no others; recorded crime lists its all. */
  private void show() {
    List<String> types = model.held().types();
    list.getItems().setAll(types);
    list.setPrefHeight(ROW * Math.min(types.size(), MOST_ROWS) + 2);
    boolean isCrime = model.filter().get().set().equals(SetKey.POLICE_CRIME);
    everything.mark(model.isEveryType());
    everything.setVisible(!isCrime && !types.isEmpty());
    list.setVisible(!types.isEmpty());
    hint.setVisible(!types.isEmpty());
    noTypes.setVisible(types.isEmpty());
  }
}
