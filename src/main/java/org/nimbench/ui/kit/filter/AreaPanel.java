package org.nimbench.ui.kit.filter;

import java.util.List;
import java.util.Locale;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.kit.filter.FilterChoices.Layer;
import org.nimbench.ui.kit.filter.FilterChoices.NamedArea;

/** Which areas: the whole place, or some of one layer, found by a few letters. */
final class AreaPanel extends VBox {
  private static final double ROW = 26;
  private static final int LEAST_ROWS = 2;
  private static final int MOST_ROWS = 10;

  /** An area with its layer: letters find in all layers at once. */
  private record Found(Layer layer, NamedArea area) {}

  private final FilterViewModel model;
  private final Runnable done;
  private final ObjectProperty<Layer> layer;
  private final TextField letters = new TextField();
  private final RowChoice everywhere;
  private final ChoiceList<Found> list;

  AreaPanel(FilterViewModel model, Runnable done) {
    this.model = model;
    this.done = done;
    List<Layer> layers = model.choices().layers();
    this.layer = new SimpleObjectProperty<>(layers.get(0));
    this.everywhere = everywhere();
    this.list = list();
    getStyleClass().add("nb-panel");
    letters.getStyleClass().add("nb-first-focus");
    letters.setPromptText(Words.text("ui.filter.area.find"));
    letters.setAccessibleText(Words.text("ui.filter.area.find"));
    letters.textProperty().addListener((observed, before, now) -> refill());
    layer.addListener((observed, before, now) -> refill());
    model.filter().addListener((observed, before, now) -> show());
    model.offered().addListener((observed, before, now) -> reoffer(now.layers()));
    build(layers);
    show();
  }

  private void build(List<Layer> layers) {
    refill();
    int most = layers.stream().mapToInt(each -> each.areas().size()).max().orElse(0);
    list.setPrefHeight(ROW * Math.max(LEAST_ROWS, Math.min(most, MOST_ROWS)) + 2);
    getChildren().setAll(everywhere);
    if (layers.size() > 1) {
      getChildren()
          .add(
              new Segments<>(
                  Words.text("ui.filter.area.layer"),
                  layers,
                  each -> new Segments.Segment("", each.title(), each.title()),
                  layer));
    }
    getChildren()
        .addAll(
            letters, list, Labels.paragraph(Words.text("ui.filter.hint"), "nb-caption", "nb-hint"));
  }

  /** Areas were drawn or taken away: the layer that was shown stays where it is still there. */
  private void reoffer(List<Layer> layers) {
    if (layers.isEmpty()) {
      return;
    }
    String shown = layer.get().name();
    layer.set(
        layers.stream()
            .filter(each -> each.name().equals(shown))
            .findFirst()
            .orElse(layers.get(0)));
    build(layers);
  }

  private RowChoice everywhere() {
    return new RowChoice(
        Words.text("ui.filter.area.all", model.choices().place()),
        "",
        () -> {
          model.chooseEverywhere();
          done.run();
        });
  }

  private void show() {
    everywhere.mark(!model.filter().get().asksForPlace());
    list.refresh();
  }

  private ChoiceList<Found> list() {
    ChoiceList<Found> areas =
        new ChoiceList<>(
            Words.text("ui.filter.area.name"),
            this::words,
            this::isChosen,
            found -> {
              model.chooseOnlyArea(found.layer().name(), found.area().code());
              done.run();
            },
            found -> model.toggleArea(found.layer().name(), found.area().code()));
    areas.setFixedCellSize(ROW);
    areas.setPrefWidth(280);
    return areas;
  }

  private String words(Found found) {
    return letters.getText().isBlank()
        ? found.area().name()
        : Words.text("ui.filter.area.found", found.area().name(), found.layer().title());
  }

  private boolean isChosen(Found found) {
    AreaChoice chosen = model.filter().get().areas();
    return chosen != null
        && chosen.layer().equals(found.layer().name())
        && chosen.codes().contains(found.area().code());
  }

  /** Without letters the chosen layer is listed; with some, what matches in any. */
  private void refill() {
    String wanted = letters.getText().strip().toLowerCase(Locale.UK);
    List<Layer> layers = wanted.isEmpty() ? List.of(layer.get()) : model.choices().layers();
    list.getItems()
        .setAll(
            layers.stream()
                .flatMap(each -> each.areas().stream().map(area -> new Found(each, area)))
                .filter(found -> matches(found.area(), wanted))
                .toList());
  }

  private static boolean matches(NamedArea area, String wanted) {
    return area.name().toLowerCase(Locale.UK).contains(wanted)
        || area.code().toLowerCase(Locale.UK).startsWith(wanted);
  }
}
