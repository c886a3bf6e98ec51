package org.nimbench.ui.data;

import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.Verdict;
import org.nimbench.intake.Inspection;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/**
 * What the gate found in one column, with masked examples, and what can be decided. What must be
 * refused is never kept: its column is left out, or the file is refused.
 */
final class FindingCard extends VBox {
  private static final double WIDTH = 250;
  private static final int EXAMPLES = 2;

  private final ExtractViewModel model;
  private final boolean canLeave;
  private final ColumnFindings found;
  private final boolean isLeft;

  FindingCard(
      ExtractViewModel model, Extract extract, Inspection.Looked table, ColumnFindings found) {
    this.model = model;
    this.found = found;
    boolean inTable = found.column() >= 0;
    this.canLeave = found.canBeLeftOut(extract);
    this.isLeft = inTable && table.proposal().mapping().columns().get(found.column()).isDropped();
    getStyleClass().add("nb-gate-card");
    if (found.isAsked()) {
      getStyleClass().add("nb-gate-asked");
    }
    setPrefWidth(WIDTH);
    Region rest = new Region();
    VBox.setVgrow(rest, Priority.ALWAYS);
    getChildren()
        .addAll(head(), Labels.paragraph(found.inWords(), "nb-body"), examples(), rest, state());
    setAccessibleText(found.where() + ": " + found.inWords());
  }

  private HBox head() {
    Label where = Labels.of(found.where(), "nb-section-title", "nb-gate-where");
    where.setMinWidth(0);
    HBox head = new HBox(6, where, Labels.spring());
    if (found.hits() > 0) {
      Label hits =
          Labels.of(
              Words.text("ui.data.finding.values", Figures.count(found.hits())), "nb-caption");
      hits.setMinWidth(USE_PREF_SIZE);
      head.getChildren().add(hits);
    }
    return head;
  }

  private VBox examples() {
    VBox box = new VBox(2);
    box.getStyleClass().add("nb-gate-examples");
    for (Finding finding : found.findings()) {
      for (int i = 0; i < finding.examples().size(); i++) {
        if (box.getChildren().size() < EXAMPLES) {
          box.getChildren().add(Labels.paragraph(example(finding, i), "nb-caption"));
        }
      }
    }
    boolean isThere = !box.getChildren().isEmpty();
    box.setVisible(isThere);
    box.setManaged(isThere);
    return box;
  }

  private static String example(Finding finding, int i) {
    return i < finding.lines().size()
        ? Words.text("ui.data.finding.line", finding.examples().get(i), finding.lines().get(i))
        : finding.examples().get(i);
  }

  private Region state() {
    return found.isAsked() ? answers() : said();
  }

  private Label said() {
    String words =
        isLeft || found.has(Verdict.DROP)
            ? Words.text("ui.data.finding.left")
            : found.has(Verdict.STRIP)
                ? Words.text("ui.data.finding.stripped")
                : Words.text("ui.data.finding.kept");
    Label said = Labels.paragraph(words, "nb-caption");
    said.setGraphic(Icons.text("mdi2c-check"));
    return said;
  }

  private Region answers() {
    HBox buttons = new HBox(6);
    if (canLeave) {
      Runnable leave = () -> model.map(found.column(), "");
      buttons
          .getChildren()
          .add(named("leave", Buttons.primary("", Words.text("ui.data.finding.leave"), leave)));
    }
    if (found.mayBeKept()) {
      Runnable keep = () -> model.accept(found.asked());
      buttons
          .getChildren()
          .add(named("keep", Buttons.plain("", Words.text("ui.data.finding.keep"), keep)));
    }
    return buttons.getChildren().isEmpty()
        ? Labels.paragraph(Words.text("ui.data.finding.refuse"), "nb-caption")
        : buttons;
  }

  private Button named(String deed, Button button) {
    button.setId("finding-" + deed + "-" + found.column());
    button.setAccessibleText(button.getText() + ": " + found.where());
    return button;
  }
}
