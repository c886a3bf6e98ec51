package org.nimbench.ui.priorities;

import java.util.List;
import javafx.collections.FXCollections;
import javafx.geometry.Pos;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.priorities.GapTable;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.supply.Consultation;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;

/** What the public says beside what the data says, one consultation at a time. */
final class GapPane extends VBox {
  private final ComboBox<GapTable> asked = new ComboBox<>();
  private final PlainTable table =
      new PlainTable(
          "priorities-gaps",
          Words.text("ui.priorities.gaps"),
          List.of(
              new PlainTable.Column(Words.text("ui.priorities.theme"), 170),
              new PlainTable.Column(Words.text("ui.priorities.public"), 130),
              new PlainTable.Column(Words.text("ui.priorities.rank"), 48),
              new PlainTable.Column(Words.text("ui.priorities.data"), 76),
              new PlainTable.Column(Words.text("ui.priorities.rank"), 48),
              new PlainTable.Column(Words.text("ui.priorities.gap"), 150)));
  private final Label finding = Labels.paragraph("", "nb-strong");
  private final Label caveats = Labels.paragraph("", "nb-caption");

  GapPane() {
    getStyleClass().add("nb-gaps");
    asked.setId("priorities-asked");
    asked.setAccessibleText(Words.text("ui.priorities.asked"));
    asked.setConverter(InWords.of(GapPane::name));
    asked.valueProperty().addListener((observed, before, now) -> show(now));
    asked.setMinWidth(0);
    finding.setMinWidth(0);
    finding.setId("priorities-finding");
    HBox head = new HBox(8, asked, finding);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-gaps-head");
    HBox.setHgrow(finding, Priority.ALWAYS);
    VBox.setVgrow(table, Priority.ALWAYS);
    getChildren().addAll(head, table, caveats);
  }

  private static String name(GapTable one) {
    Consultation asked = one.asked().consultation();
    return Words.text("ui.priorities.asked.line", asked.method(), asked.span().from().getYear());
  }

  void show(PrioritiesView view) {
    int at = Math.max(0, asked.getSelectionModel().getSelectedIndex());
    asked.setItems(FXCollections.observableArrayList(view.gaps()));
    if (view.gaps().isEmpty()) {
      show((GapTable) null);
      finding.setText(Words.text("ui.priorities.nobody-asked"));
    } else {
      asked.getSelectionModel().select(Math.min(at, view.gaps().size() - 1));
    }
  }

  private void show(@Nullable GapTable one) {
    table.getItems().clear();
    finding.setText("");
    caveats.setText("");
    if (one != null) {
      one.rows()
          .forEach(
              row ->
                  table
                      .getItems()
                      .add(
                          List.of(
                              row.theme().name(),
                              row.said(),
                              row.publicRankText(),
                              row.data(),
                              row.dataRankText(),
                              row.words())));
      finding.setText(one.rows().isEmpty() ? Words.text("ui.priorities.no-common") : one.finding());
      caveats.setText(told(one));
    }
  }

  private static String told(GapTable one) {
    StringBuilder told =
        new StringBuilder(
            Words.text(
                "ui.priorities.answers",
                Figures.count(one.asked().consultation().answers()),
                one.asked().sample()));
    one.asked().caveats().forEach(caveat -> told.append(' ').append(caveat));
    if (!one.notScored().isEmpty()) {
      told.append(' ')
          .append(Words.text("ui.priorities.not-scored", String.join(", ", one.notScored())));
    }
    if (!one.notAsked().isEmpty()) {
      String names = String.join(", ", one.notAsked().stream().map(theme -> theme.name()).toList());
      told.append(' ').append(Words.text("ui.priorities.not-asked", names));
    }
    return (told + " " + one.rule()).strip();
  }
}
