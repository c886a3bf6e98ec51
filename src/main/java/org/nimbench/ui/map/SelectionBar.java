package org.nimbench.ui.map;

import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.ToProduct;

/** What is selected, in words for the status bar, and what can be done with it. */
public final class SelectionBar extends HBox {
  private final MapViewModel model;
  private final Label words = Labels.of("", "nb-strong");
  private final HBox links = new HBox();

  private final ObservableValue<String> monthsCounted;

  /**
   * What is done with the selection.
   *
   * @param zoom goes to the selected place
   * @param area keeps it as a drawn area
   * @param figure adds the figure of the selection to a product
   */
  public record Acts(Runnable zoom, Runnable area, Runnable figure) {}

  /**
   * A line over the map's model.
   *
   * @param monthsCounted how much lies in the selected months, in words; empty until it is counted
   * @param toProduct the way of figures into a product
   */
  public SelectionBar(
      MapViewModel model, ObservableValue<String> monthsCounted, Acts acts, ToProduct toProduct) {
    this.model = model;
    this.monthsCounted = monthsCounted;
    getStyleClass().add("nb-selection");
    links.getStyleClass().add("nb-selection");
    setAlignment(Pos.CENTER_LEFT);
    links.setAlignment(Pos.CENTER_LEFT);
    Told.whole(words).setId("selection-words");
    Hyperlink clear =
        Buttons.link(Words.text("ui.selection.clear"), () -> model.selection().clear());
    clear.setId("selection-clear");
    Hyperlink to = Buttons.link(Words.text("ui.selection.zoom"), acts.zoom());
    ofPlace(to);
    Hyperlink make = Buttons.link(Words.text("ui.selection.filter"), model::makeFilter);
    make.setId("selection-filter");
    Hyperlink keep = ofPlace(Buttons.link(Words.text("ui.selection.area"), acts.area()));
    keep.setId("selection-area");
    Hyperlink add = ofPlace(Buttons.link(Words.text("ui.selection.figure"), acts.figure()));
    add.setId("selection-figure");
    Node door = door(add, toProduct);
    door.visibleProperty().bind(add.visibleProperty());
    door.managedProperty().bind(add.visibleProperty());
    links.getChildren().addAll(clear, to, make, keep, door);
    links.setMinWidth(USE_PREF_SIZE);
    getChildren().addAll(words, links);
    model.brush().picked().addListener((observed, before, now) -> show());
    model.evidence().addListener((observed, before, now) -> show());
    model.selection().months().addListener((observed, before, now) -> show());
    model.mode().addListener((observed, before, now) -> show());
    monthsCounted.addListener((observed, before, now) -> show());
    model.selection().refused().addListener((observed, before, now) -> show());
    show();
  }

  private Node door(Hyperlink add, ToProduct toProduct) {
    ObservableValue<String> why = model.whyNoFigure();
    String hint = Words.text("ui.map.add.hint");
    return toProduct.door(
        add,
        Bindings.createBooleanBinding(() -> !why.getValue().isEmpty(), why),
        why.map(each -> each.isEmpty() ? hint : each));
  }

  private Hyperlink ofPlace(Hyperlink link) {
    link.visibleProperty().bind(model.selection().place().isNotNull());
    link.managedProperty().bind(link.visibleProperty());
    return link;
  }

  private void show() {
    Picked picked = model.brush().picked().get();
    // The comparison follows the filter's own period.
    Period months = model.mode().get() == MapMode.CHANGE ? null : model.selection().months().get();
    links.setVisible(!model.selection().isEmpty());
    words.getStyleClass().removeAll("nb-muted", "nb-strong");
    words.getStyleClass().add(model.selection().isEmpty() ? "nb-muted" : "nb-strong");
    String refused = model.selection().refused().get();
    String selected = words(picked, months);
    words.setText(refused.isEmpty() ? selected : selected + " · " + refused);
  }

  private String words(@Nullable Picked picked, @Nullable Period months) {
    if (picked != null) {
      String count =
          Words.text(
              "ui.selection.place",
              Figures.count(picked.incidents()),
              Figures.count(picked.of()),
              picked.name());
      return months == null ? count : count + " · " + months.inWords();
    }
    if (months == null) {
      return Words.text("ui.selection.none");
    }
    String counted = monthsCounted.getValue();
    return counted.isEmpty() ? Words.text("ui.selection.months", months.inWords()) : counted;
  }
}
