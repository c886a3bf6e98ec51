package org.nimbench.ui.data.supply;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.RefusalReport;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.supply.SupplyInspector.Parts;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** A file that was refused: what was found in it, masked, and the letter for its supplier. */
final class RefusalCard extends VBox {
  private final SupplyViewModel model;
  private final Parts parts;
  private final CellFacts.Refused refused;

  RefusalCard(SupplyViewModel model, Parts parts, CellFacts.Refused refused) {
    this.model = model;
    this.parts = parts;
    this.refused = refused;
    getStyleClass().addAll("nb-section", "nb-refusal");
    setId("refusal-" + refused.kept().id());
    var title = Labels.paragraph(Words.text("ui.supply.refusal"), "nb-section-title");
    title.setGraphic(Icons.text("mdi2s-shield-alert-outline"));
    getChildren()
        .addAll(
            title,
            FactRows.fact(Words.text("ui.data.batch.file"), refused.kept().name()),
            FactRows.fact(Words.text("ui.data.batch.supplier"), refused.kept().supplier()),
            FactRows.fact(
                Words.text("ui.data.batch.received"), Figures.shortDate(refused.kept().received())),
            FactRows.fact(
                Words.text("ui.supply.refusal.rows"), Figures.count(refused.report().rowsRead())));
    refused.report().findings().forEach(finding -> getChildren().add(finding(finding)));
    getChildren()
        .addAll(Labels.paragraph(Words.text("ui.supply.refusal.nothing"), "nb-caption"), buttons());
  }

  private static VBox finding(Finding finding) {
    VBox card =
        new VBox(
            3,
            Labels.paragraph(finding.where(), "nb-plain", "nb-strong"),
            Labels.paragraph(RefusalReport.inWords(finding), "nb-body"));
    if (finding.hits() > 0) {
      String lines = finding.lines().stream().map(Figures::count).collect(Collectors.joining(", "));
      card.getChildren()
          .add(
              Labels.paragraph(
                  Words.text(
                      "ui.supply.refusal.hits",
                      Figures.count(finding.hits()),
                      Figures.count(finding.seen()),
                      lines),
                  "nb-caption"));
    }
    if (!finding.examples().isEmpty()) {
      card.getChildren()
          .add(
              Labels.paragraph(
                  String.join("\n", finding.examples()), "nb-caption", "nb-gate-examples"));
    }
    String toDo = RefusalReport.toDo(finding);
    if (!toDo.isEmpty()) {
      card.getChildren().add(Labels.paragraph(toDo, "nb-body"));
    }
    card.getStyleClass().add("nb-refusal-finding");
    return card;
  }

  private Node buttons() {
    Button copy =
        Buttons.plain("mdi2c-content-copy", Words.text("ui.supply.refusal.copy"), () -> {});
    copy.setId("refusal-copy");
    copy.setOnAction(
        event -> {
          ClipboardContent content = new ClipboardContent();
          content.putString(refused.report().text());
          Clipboard.getSystemClipboard().setContent(content);
          copy.setText(Words.text("ui.supply.refusal.copied"));
        });
    Button save =
        Buttons.plain("mdi2e-email-outline", Words.text("ui.supply.refusal.save"), this::save);
    save.setId("refusal-save");
    return new FlowPane(6, 6, copy, save);
  }

  private void save() {
    parts
        .files()
        .toSave(
            Words.text("ui.data.refuse.title"),
            Words.text("ui.data.refuse.file", refused.kept().id()),
            List.of(new FileChoice.Sort(Words.text("ui.file.text"), "txt")))
        .ifPresent(file -> model.writeReport(refused.kept().id(), file, parts.written()));
  }
}
