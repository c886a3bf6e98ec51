package org.nimbench.ui.change;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** What is compared, whether the change is real, and what was done. */
final class CompareTab extends VBox {
  private final ChangeViewModel model;
  private final VBox real = section();
  private final VBox did = section();
  private final VBox cautions = section();

  CompareTab(ChangeViewModel model, Period covered) {
    this.model = model;
    VBox form = section();
    Gradually.build(List.of(() -> form.getChildren().add(new PeriodForm(model, covered))));
    getChildren().addAll(form, real, did, cautions);
    model.comparison().addListener((observed, before, now) -> show());
    show();
  }

  private static VBox section() {
    VBox section = new VBox();
    section.getStyleClass().add("nb-section");
    return section;
  }

  private void show() {
    Gradually.build(List.of(() -> showReal(), () -> showDid()));
  }

  private void showReal() {
    Comparison shown = model.comparison().get();
    real.getChildren().clear();
    if (shown != null) {
      IsItReal judged = new IsItReal(shown.difference(), shown.rows());
      real.getChildren()
          .addAll(
              heading("mdi2s-scale-balance", Words.text("ui.change.real")),
              figure(judged),
              Labels.of(judged.figures(), "nb-caption"),
              words("change-real", judged.words()));
    }
  }

  private void showDid() {
    @Nullable Comparison shown = model.comparison().get();
    did.getChildren().clear();
    cautions.getChildren().clear();
    if (shown != null) {
      did.getChildren().add(heading("mdi2i-information-outline", Words.text("ui.inspector.did")));
      shown
          .change()
          .telling()
          .whatThisDid()
          .forEach(each -> did.getChildren().add(Labels.paragraph(each, "nb-body")));
      shown
          .areas()
          .telling()
          .cautionsInWords()
          .forEach(each -> cautions.getChildren().add(caution(each)));
      shown
          .change()
          .telling()
          .cautionsInWords()
          .forEach(each -> cautions.getChildren().add(caution(each)));
    }
  }

  private static Node figure(IsItReal judged) {
    FlowPane row =
        new FlowPane(
            8,
            4,
            Labels.of(judged.counts(), "nb-key-figure"),
            Labels.of(judged.amount(), "nb-plain"),
            AreaTable.pill(judged.reading()));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node words(String id, String text) {
    Node words = Labels.paragraph(text, "nb-body");
    words.setId(id);
    return words;
  }

  private static Node heading(String icon, String words) {
    HBox row = new HBox(7, Icons.tool(icon), Labels.of(words, "nb-section-title"));
    row.getStyleClass().add("nb-did");
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static Node caution(String words) {
    HBox row = new HBox(7, Icons.text("mdi2a-alert-outline"), Labels.paragraph(words, "nb-body"));
    row.getStyleClass().add("nb-caution");
    HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
    return row;
  }
}
