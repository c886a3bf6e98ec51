package org.nimbench.ui.present.show;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Pictures;
import org.nimbench.presentation.Fact;
import org.nimbench.presentation.ShowPage;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Scrolled;

/** Beside the figure: three facts and the months, or the numbers as a table. */
final class SidePanel extends VBox {
  private static final double MONTHS = 240;

  /** Letters of a figure that has its words beside it. */
  private static final int MOST_BESIDE = 14;

  private final VBox facts = new VBox();
  private final Label monthsTitle = Labels.paragraph("", "nb-wall-strong");
  private final MonthColumns months = new MonthColumns();
  private final Label note = Labels.paragraph("", "nb-wall-note");
  private final FigureTable table = new FigureTable("wall-table");
  private final EvidenceList evidence = new EvidenceList();

  /** Where the wall is low the evidence gives way: the marking never leaves it. */
  private final ScrollPane evidenceScroll =
      Scrolled.down(evidence, Words.text("ui.present.evidence.name"));

  private final Region rest = new Region();

  SidePanel() {
    getStyleClass().add("nb-wall-side");
    months.setPrefHeight(MONTHS);
    months.setMaxHeight(MONTHS + 200);
    months.setId("wall-months");
    VBox.setVgrow(months, Priority.ALWAYS);
    VBox.setVgrow(table, Priority.ALWAYS);
    VBox.setVgrow(rest, Priority.SOMETIMES);
  }

  void show(@Nullable ShowPage page, Shown shown, PageViewModel model, boolean asTable) {
    boolean guard = model.guard().get();
    List<Node> parts = new ArrayList<>();
    if (asTable) {
      FigureRows rows = FigureRows.of(shown.evidence(), guard);
      table.show(rows);
      note.setText(rows.hides() ? Words.text("ui.present.withheld.rule") : "");
      parts.add(table);
    } else if (page != null) {
      parts.add(facts);
      parts.addAll(months(page, model));
      if (saysStamp(shown, asTable)) {
        evidence.show(shown.evidence());
        parts.add(evidenceScroll);
      }
      showFacts(shown, guard, isMonthWithheld(page, model));
    }
    if (!note.getText().isEmpty()) {
      parts.add(note);
    }
    if (!asTable) {
      parts.add(rest);
    }
    getChildren().setAll(parts);
  }

  /** Whether the column says what stands in the stamp under a map: it has no months to show. */
  static boolean saysStamp(Shown shown, boolean asTable) {
    return !asTable && !Pictures.isMap(shown.evidence());
  }

  private List<Node> months(ShowPage page, PageViewModel model) {
    Evidence trend = page.trend();
    note.setText("");
    if (trend == null || !(trend.result() instanceof Result.Trend)) {
      return List.of();
    }
    MonthFigures figures = MonthFigures.of(trend, page.evidence().period(), model.guard().get());
    monthsTitle.setText(figures.title());
    months.show(figures, model.month().get());
    note.setText(String.join("\n", notes(figures)));
    return List.of(monthsTitle, months);
  }

  private static List<String> notes(MonthFigures figures) {
    List<String> notes = new ArrayList<>();
    notes.add(figures.beyondWords());
    if (figures.hides()) {
      notes.add(Words.text("ui.present.withheld.rule"));
    }
    notes.removeIf(String::isEmpty);
    return notes;
  }

  /** A month that is withheld so that another cannot be worked out is not told by its facts. */
  private static boolean isMonthWithheld(ShowPage page, PageViewModel model) {
    YearMonth month = model.month().get();
    Evidence trend = page.trend();
    return month != null
        && trend != null
        && trend.result() instanceof Result.Trend
        && MonthFigures.of(trend, page.evidence().period(), model.guard().get()).columns().stream()
            .anyMatch(
                column ->
                    column.month().equals(month) && column.kind() == MonthFigures.Kind.WITHHELD);
  }

  private void showFacts(Shown shown, boolean guard, boolean withheld) {
    facts.getChildren().clear();
    for (Fact each : shown.facts()) {
      Fact fact = withheld ? each.withheld() : guard ? each.guarded() : each;
      Label figure = Labels.of(fact.figure(), "nb-wall-figure");
      figure.setMinWidth(USE_PREF_SIZE);
      VBox words =
          new VBox(
              Labels.paragraph(fact.says(), "nb-wall-strong"),
              Labels.paragraph(fact.detail(), "nb-wall-detail"));
      words.setMinWidth(0);
      HBox.setHgrow(words, Priority.ALWAYS);
      facts.getChildren().add(row(figure, words));
    }
  }

  /** Words stand beside their figure, under one that leaves them no room. */
  private static Pane row(Label figure, VBox words) {
    if (figure.getText().length() <= MOST_BESIDE) {
      HBox beside = new HBox(figure, words);
      beside.setAlignment(Pos.CENTER_LEFT);
      beside.getStyleClass().add("nb-wall-fact");
      return beside;
    }
    VBox under = new VBox(figure, words);
    under.getStyleClass().addAll("nb-wall-fact", "nb-wall-fact-under");
    return under;
  }
}
