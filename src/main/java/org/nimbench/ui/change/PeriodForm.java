package org.nimbench.ui.change;

import java.time.YearMonth;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.ui.change.ChangeViewModel.Breaks;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** Which periods are compared, in words, and which breaks both maps have. */
final class PeriodForm extends VBox {
  private final ChangeViewModel model;
  private final Label before = Labels.of("", "nb-form-value");
  private final Label after = Labels.of("", "nb-form-value");
  private final Label lengths = Labels.paragraph("", "nb-form-value");

  /** Months that can be chosen from: those that are covered. */
  PeriodForm(ChangeViewModel model, Period covered) {
    this.model = model;
    getStyleClass().add("nb-form");
    before.setId("change-before");
    getChildren()
        .addAll(
            row(Words.text("ui.change.before"), presets()),
            row("", before),
            ownWhenAsked(covered),
            row(Words.text("ui.change.after"), after),
            row(Words.text("ui.change.lengths"), lengths));
    Gradually.build(
        List.of(() -> getChildren().add(row(Words.text("ui.change.breaks"), breaks()))));
    model.comparison().addListener((observed, was, now) -> tell());
    model.preset().addListener((observed, was, now) -> tell());
    model.own().addListener((observed, was, now) -> tell());
    tell();
  }

  private void tell() {
    Period first = model.before();
    Period second = model.after();
    before.setText(first.inWords());
    after.setText(second.inWords());
    boolean isSeason = first.firstMonth().getMonth() == second.firstMonth().getMonth();
    lengths.setText(
        isSeason
            ? Words.text(
                "ui.change.lengths.same", Figures.count(first.days()), Figures.count(second.days()))
            : Words.text(
                "ui.change.lengths.other",
                Figures.count(first.days()),
                Figures.count(second.days())));
  }

  private static HBox row(String name, Node field) {
    Label label = Labels.of(name, "nb-form-label");
    label.setLabelFor(field);
    HBox row = new HBox(6, label, field);
    row.setAlignment(Pos.CENTER_LEFT);
    row.getStyleClass().add("nb-form-row");
    HBox.setHgrow(field, Priority.ALWAYS);
    return row;
  }

  private ComboBox<Preset> presets() {
    ComboBox<Preset> combo =
        combo(
            "change-preset",
            Words.text("ui.change.before"),
            List.of(Preset.values()),
            Preset::words);
    combo.valueProperty().bindBidirectional(model.preset());
    return combo;
  }

  private ComboBox<Breaks> breaks() {
    ComboBox<Breaks> combo =
        combo(
            "change-breaks",
            Words.text("ui.change.breaks"),
            List.of(Breaks.values()),
            one ->
                switch (one) {
                  case AFTER -> Words.text("ui.change.breaks.after");
                  case BEFORE -> Words.text("ui.change.breaks.before");
                  case EACH_ITS_OWN -> Words.text("ui.change.breaks.own");
                });
    combo.valueProperty().bindBidirectional(model.breaks());
    return combo;
  }

  /** Two lists of all months are made for those who choose months of their own. */
  private Node ownWhenAsked(Period covered) {
    StackPane place = new StackPane();
    place.visibleProperty().bind(model.preset().isEqualTo(Preset.OWN));
    place.managedProperty().bind(place.visibleProperty());
    Runnable fill =
        () -> {
          if (place.isVisible() && place.getChildren().isEmpty()) {
            place.getChildren().setAll(own(covered));
          }
        };
    place.visibleProperty().addListener((observed, was, now) -> fill.run());
    fill.run();
    return place;
  }

  private Node own(Period covered) {
    List<YearMonth> months = covered.months();
    ComboBox<YearMonth> first =
        combo("change-own-first", Words.text("ui.change.own.first"), months, Figures::shortMonth);
    ComboBox<YearMonth> last =
        combo("change-own-last", Words.text("ui.change.own.last"), months, Figures::shortMonth);
    first.setValue(model.before().firstMonth());
    last.setValue(model.before().lastMonth());
    Runnable take =
        () -> {
          if (!last.getValue().isBefore(first.getValue())) {
            model.own().set(Period.ofMonths(first.getValue(), last.getValue()));
          }
        };
    first.setOnAction(event -> take.run());
    last.setOnAction(event -> take.run());
    HBox both = new HBox(6, first, Labels.of(Words.text("ui.change.own.to"), "nb-muted"), last);
    both.setAlignment(Pos.CENTER_LEFT);
    return both;
  }

  private static <T> ComboBox<T> combo(
      String id, String name, List<T> values, java.util.function.Function<T, String> words) {
    ComboBox<T> combo = new ComboBox<>();
    combo.getItems().setAll(values);
    combo.setId(id);
    combo.setAccessibleText(name);
    combo.setMaxWidth(Double.MAX_VALUE);
    combo.setConverter(InWords.of(words));
    return Told.choice(combo);
  }
}
