package org.nimbench.ui.priorities;

import java.util.List;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.ToggleGroup;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;

/**
 * Beside the matrix: the selected theme, how firm its rank is, and what is recommended about it.
 */
final class ThemeTab extends VBox {
  private final PrioritiesViewModel model;
  private final Label theme = Labels.paragraph("", "nb-heading");
  private final Label rank = Labels.paragraph("", "nb-body");
  private final Label firm = Labels.paragraph("", "nb-body");
  private final ToggleGroup group = new ToggleGroup();
  private final ObjectProperty<Choice> choice = new SimpleObjectProperty<>(Choice.NOT_CHOSEN);
  private final TextArea why;
  private final Button keep =
      Buttons.primary("mdi2c-check", Words.text("ui.priorities.keep"), this::keep);

  ThemeTab(PrioritiesViewModel model) {
    this.model = model;
    getStyleClass().add("nb-score-tab");
    VBox choices = new VBox(4);
    for (Choice one : Choice.values()) {
      ToggleButton button = new ToggleButton(words(one));
      button.setId("choice-" + one.code());
      button.setToggleGroup(group);
      button.setMaxWidth(Double.MAX_VALUE);
      button.setUserData(one);
      button.setOnAction(
          event -> {
            button.setSelected(true);
            choice.set(one);
          });
      button.setDisable(!model.isWritable());
      choices.getChildren().add(button);
    }
    this.why =
        new ReasonArea("choice-why", Words.text("ui.priorities.choice.prompt"), model.isWritable());
    keep.setId("choice-keep");
    keep.disableProperty().bind(why.textProperty().map(String::isBlank));
    getChildren()
        .addAll(
            theme,
            rank,
            firm,
            Labels.of(Words.text("ui.priorities.recommendation"), "nb-section-title"),
            choices,
            Labels.of(Words.text("ui.priorities.reason"), "nb-section-title"),
            why,
            keep,
            Labels.paragraph(Words.text("ui.priorities.people-decide"), "nb-caption"));
    model.cell().addListener((observed, before, now) -> refresh());
    model.view().addListener((observed, before, now) -> refresh());
    refresh();
  }

  static String words(Choice choice) {
    return switch (choice) {
      case PRIORITY -> Words.text("ui.priorities.choice.priority");
      case CROSS_CUTTING -> Words.text("ui.priorities.choice.cross-cutting");
      case NOT_CHOSEN -> Words.text("ui.priorities.choice.not-chosen");
    };
  }

  private void keep() {
    model.recommend(choice.get(), why.getText());
  }

  private void refresh() {
    PrioritiesView view = model.view().get();
    PrioritiesViewModel.Cell at = model.cell().get();
    setVisible(view != null && at != null);
    if (view == null || at == null) {
      return;
    }
    theme.setText(view.matrix().theme(at.theme()).map(one -> one.name()).orElse(""));
    rank.setText(
        view.ranking()
            .row(at.theme())
            .map(row -> Words.text("ui.priorities.ranked", row.rankText(), row.band()).strip())
            .orElse(Words.text("ui.priorities.unranked")));
    firm.setText(
        view.ranking().row(at.theme()).map(row -> row.sensitivity().sentence()).orElse(""));
    Entry.Chosen chosen = view.matrix().chosen(at.theme());
    Choice now = chosen == null ? null : chosen.choice();
    choice.set(now == null ? Choice.NOT_CHOSEN : now);
    why.setText(chosen == null ? "" : chosen.why());
    List.copyOf(group.getToggles()).forEach(one -> one.setSelected(one.getUserData().equals(now)));
  }
}
