package org.nimbench.ui.products.roll;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.products.Following;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollPeriods;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Periods;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductNow;

/** Asks to which period a product is carried, and whether a new one continues it. */
final class RollCard extends VBox {
  private final ToggleGroup periods = new ToggleGroup();
  private final ToggleGroup places = new ToggleGroup();
  private final TextField own = new TextField();
  private final TextField title = new TextField();
  private final Label wrong = Labels.paragraph("", "nb-wrong");
  private final RadioButton inPlace;

  RollCard(ProductNow product, RollPeriods to) {
    getStyleClass().addAll("nb-new-product", "nb-roll-card");
    getChildren()
        .addAll(
            Labels.paragraph(Words.text("ui.products.roll.title", product.title()), "nb-heading"),
            Labels.paragraph(follows(product, to), "nb-muted"),
            Labels.of(Words.text("ui.products.roll.to"), "nb-form-label"));
    Period newest = to.newest();
    if (newest != null) {
      period("roll-newest", "ui.products.roll.newest", newest);
    }
    if (!to.nextQuarter().equals(newest)) {
      period("roll-quarter", "ui.products.roll.quarter", to.nextQuarter());
    }
    if (!to.nextYear().equals(newest)) {
      period("roll-year", "ui.products.roll.year", to.nextYear());
    }
    RadioButton free = choice("roll-own", Words.text("ui.products.roll.own"), periods);
    own.setId("roll-period");
    own.setPromptText(Words.text("ui.products.roll.own.hint"));
    own.setAccessibleText(Words.text("ui.products.roll.own"));
    own.textProperty().addListener((observed, before, now) -> free.setSelected(true));
    wrong.managedProperty().bind(wrong.visibleProperty());
    wrong.setVisible(false);
    getChildren()
        .addAll(own, wrong, Labels.of(Words.text("ui.products.roll.into"), "nb-form-label"));
    RadioButton fresh = choice("roll-new", Words.text("ui.products.roll.new"), places);
    title.setId("roll-title");
    title.setText(product.title());
    title.setAccessibleText(Words.text("ui.products.new.title"));
    getChildren().add(title);
    inPlace = choice("roll-in-place", inPlace(product), places);
    inPlace.setDisable(product.isLocked());
    title.disableProperty().bind(inPlace.selectedProperty());
    fresh.setSelected(true);
    periods.getToggles().get(0).setSelected(true);
  }

  private static String inPlace(ProductNow product) {
    String words = Words.text("ui.products.roll.in-place");
    return product.isLocked()
        ? Words.text("ui.menu.whynot", words, Words.text("ui.products.locked.why"))
        : words;
  }

  private void period(String id, String words, Period period) {
    choice(id, Words.text(words, period.inWords()), periods).setUserData(period);
  }

  private RadioButton choice(String id, String words, ToggleGroup group) {
    RadioButton button = new RadioButton(words);
    button.setWrapText(true);
    button.setMinHeight(USE_PREF_SIZE);
    button.setId(id);
    button.setToggleGroup(group);
    getChildren().add(button);
    return button;
  }

  /** What follows and what stays, counted. */
  private static String follows(ProductNow product, RollPeriods to) {
    List<Figure> all = product.figures();
    long frozen = all.stream().filter(Figure::isFrozen).count();
    long following =
        all.stream().filter(one -> !one.isFrozen() && Following.follows(one.evidence())).count();
    List<String> words = new ArrayList<>();
    words.add(Words.text("ui.products.roll.follows", following, to.now().inWords()));
    long staying = all.size() - frozen - following;
    if (frozen > 0) {
      words.add(Words.text("ui.products.roll.frozen", frozen));
    }
    if (staying > 0) {
      words.add(Words.text("ui.products.roll.fixed", staying));
    }
    words.add(Words.text("ui.products.roll.text"));
    return String.join(" ", words);
  }

  /** What is asked; empty where the period that was typed is none, and the card says so. */
  Optional<RollAsk> asked() {
    Period period = period();
    return period == null
        ? Optional.empty()
        : Optional.of(new RollAsk(period, inPlace.isSelected(), title.getText()));
  }

  private @Nullable Period period() {
    if (periods.getSelectedToggle().getUserData() instanceof Period chosen) {
      return chosen;
    }
    Period typed = Periods.read(own.getText());
    if (typed == null) {
      wrong.setText(Words.text("ui.period.wrong"));
      wrong.setVisible(true);
      own.requestFocus();
    }
    return typed;
  }
}
