package org.nimbench.ui.change;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Right of the maps: what is compared, whether the change is real, and what was done. */
final class ChangeInspector extends VBox {
  private final VBox real = section();
  private final VBox did = section();
  private final VBox cautions = section();

  ChangeInspector(ChangeViewModel model, Period covered) {
    getStyleClass().add("nb-inspector");
    VBox form = section();
    form.getChildren().add(new PeriodForm(model, covered));
    ScrollPane scroll = new ScrollPane(new VBox(form, real, did, cautions));
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.change.inspector"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    HBox head = new HBox(Labels.of(Words.text("ui.change.inspector"), "nb-tab-title"));
    head.getStyleClass().add("nb-inspector-head");
    head.setAlignment(Pos.BOTTOM_LEFT);
    getChildren().addAll(head, scroll);
    model.comparison().addListener((observed, before, now) -> show(now));
    show(model.comparison().get());
  }

  private static VBox section() {
    VBox section = new VBox();
    section.getStyleClass().add("nb-section");
    return section;
  }

  private void show(@Nullable Comparison shown) {
    List.of(real, did, cautions).forEach(each -> each.getChildren().clear());
    if (shown == null) {
      return;
    }
    IsItReal judged = new IsItReal(shown.difference(), AreaRow.of(shown.table()));
    real.getChildren()
        .addAll(
            heading("mdi2s-scale-balance", Words.text("ui.change.real")),
            figure(judged),
            Labels.of(judged.figures(), "nb-caption"),
            words("change-real", judged.words()));
    did.getChildren().add(heading("mdi2i-information-outline", Words.text("ui.inspector.did")));
    shown
        .change()
        .telling()
        .whatThisDid()
        .forEach(each -> did.getChildren().add(Labels.paragraph(each, "nb-body")));
    shown.areas().telling().cautions().forEach(each -> cautions.getChildren().add(caution(each)));
    shown.change().telling().cautions().forEach(each -> cautions.getChildren().add(caution(each)));
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
