package org.nimbench.ui.data;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.OpenQuestion;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.intake.value.DateColumn;
import org.nimbench.intake.value.DateDoubt;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.ui.data.supply.LedgerView;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** The sections of an inspection. */
final class InspectionParts {
  private static final int SHOWN = 12;

  private InspectionParts() {}

  /** A section with a title; an empty one has none. */
  static VBox section(String title, Node... nodes) {
    VBox section = new VBox();
    if (!title.isEmpty()) {
      section.getChildren().add(Labels.of(title, "nb-section-title"));
    }
    section.getChildren().addAll(nodes);
    section.getStyleClass().addAll("nb-section", "nb-inspection-section");
    return section;
  }

  /** What must be decided first; it takes no room where nothing is open. */
  static VBox open(ExtractViewModel model) {
    VBox section = section(Words.text("ui.data.open"));
    section.getStyleClass().add("nb-open");
    section.setId("inspection-open");
    for (Open open : model.open()) {
      HBox row =
          new HBox(
              7,
              Icons.text("mdi2a-alert-circle-outline"),
              Labels.paragraph(open.inWords(), "nb-body"));
      HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
      OpenQuestion columns = open.columns();
      if (columns != null) {
        Hyperlink settle =
            Buttons.link(Words.text("ui.data.open.settle"), () -> model.settle(columns));
        settle.setAccessibleText(Words.text("ui.data.open.settle") + ": " + open.inWords());
        settle.setMinWidth(Region.USE_PREF_SIZE);
        row.getChildren().add(settle);
      }
      section.getChildren().add(row);
    }
    boolean isAny = !model.open().isEmpty();
    section.setVisible(isAny);
    section.setManaged(isAny);
    return section;
  }

  /** The same section anew in its place. */
  static void openInto(VBox column, ExtractViewModel model) {
    column.getChildren().set(0, open(model));
  }

  /** What the gate found, a card for each finding. */
  static VBox findings(ExtractViewModel model, Extract extract) {
    FlowPane cards = new FlowPane(8, 8);
    for (Inspection.Looked table : extract.tables()) {
      for (ColumnFindings found : ColumnFindings.of(table)) {
        if (cards.getChildren().size() < SHOWN) {
          cards.getChildren().add(new FindingCard(model, extract, table, found));
        }
      }
    }
    long cells =
        extract.tables().stream().mapToLong(one -> one.rows() * one.headings().size()).sum();
    HBox head =
        new HBox(
            10,
            Labels.of(Words.text("ui.data.scan"), "nb-section-title"),
            Labels.of(Words.text("ui.data.scan.cells", Figures.count(cells)), "nb-caption"));
    head.setAlignment(Pos.BASELINE_LEFT);
    Node found =
        cards.getChildren().isEmpty()
            ? Labels.paragraph(Words.text("ui.data.scan.nothing"), "nb-body")
            : cards;
    return section("", head, found);
  }

  /** Ledger, dates, map and notes. */
  static List<Node> facts(ExtractViewModel model, Extract extract) {
    List<Node> facts = new ArrayList<>();
    SetKey set = extract.decisions().set();
    if (set == null) {
      return facts;
    }
    Ledger ledger = extract.ledger();
    facts.add(ledger(ledger));
    extract.tables().stream()
        .limit(1)
        .flatMap(table -> table.dates().entrySet().stream())
        .filter(
            one ->
                one.getValue().facts().bothWays() > 0 || one.getValue().doubt() != DateDoubt.NONE)
        .limit(1)
        .forEach(one -> facts.add(dates(model, extract, one)));
    Inspection found = extract.found();
    if (ledger != null
        && found != null
        && Forms.of(set).located()
        && Forms.of(set).unit() == SetForm.Unit.RECORD) {
      facts.add(new FallMap(extract.ground(), found.points(), ledger.counts().notLocated()));
    } else if (!Forms.of(set).located()) {
      facts.add(section("", Labels.paragraph(Words.text("ui.data.fall.never"), "nb-caption")));
    }
    notes(extract, facts);
    return facts;
  }

  private static Node dates(
      ExtractViewModel model, Extract extract, Map.Entry<String, DateColumn> column) {
    return new DatesCard(model, extract, column.getKey(), column.getValue());
  }

  private static void notes(Extract extract, List<Node> facts) {
    Ledger ledger = extract.ledger();
    List<String> told = new ArrayList<>();
    extract.tables().stream().flatMap(table -> table.told().stream()).distinct().forEach(told::add);
    lines(facts, Words.text("ui.data.inspect.told"), told);
    if (ledger == null) {
      return;
    }
    List<String> reasons = new ArrayList<>();
    ledger
        .reasons()
        .forEach(
            (why, rows) ->
                reasons.add(Words.text("ui.data.inspect.reason", Figures.count(rows), why)));
    if (ledger.outOfPeriod() > 0) {
      reasons.add(Words.text("ui.data.inspect.period", Figures.count(ledger.outOfPeriod())));
    }
    if (ledger.counts().withdrawn() > 0) {
      reasons.add(
          Words.text("ui.data.inspect.withdrawn", Figures.count(ledger.counts().withdrawn())));
    }
    lines(facts, Words.text("ui.data.inspect.reasons"), reasons);
    List<String> skipped = new ArrayList<>();
    ledger
        .skipped()
        .forEach((name, why) -> skipped.add(Words.text("ui.data.inspect.skip", name, why)));
    lines(facts, Words.text("ui.data.inspect.skipped"), skipped);
  }

  private static Node ledger(@Nullable Ledger ledger) {
    return section(
        Words.text("ui.data.inspect.ledger"),
        ledger == null
            ? Labels.paragraph(Words.text("ui.data.inspect.ledger.open"), "nb-body")
            : new LedgerView(ledger.counts()));
  }

  private static void lines(List<Node> facts, String title, List<String> lines) {
    if (lines.isEmpty()) {
      return;
    }
    VBox section = section(title);
    lines.stream()
        .limit(SHOWN)
        .forEach(line -> section.getChildren().add(Labels.paragraph(line, "nb-body")));
    if (lines.size() > SHOWN) {
      section
          .getChildren()
          .add(
              Labels.of(
                  Words.text("ui.data.inspect.more", Figures.count(lines.size() - SHOWN)),
                  "nb-caption"));
    }
    facts.add(section);
  }
}
