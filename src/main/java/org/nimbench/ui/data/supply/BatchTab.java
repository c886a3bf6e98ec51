package org.nimbench.ui.data.supply;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.layout.VBox;
import org.nimbench.intake.layout.Forms;
import org.nimbench.intake.layout.SetForm;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.store.QualityCounts;
import org.nimbench.supply.NotHeld;
import org.nimbench.supply.QuarterNames;
import org.nimbench.ui.data.supply.SupplyInspector.Parts;
import org.nimbench.ui.kit.Labels;

/** What came in for a quarter of a set, what was refused, and how far it can be trusted. */
final class BatchTab {
  private final SupplyViewModel model;
  private final Parts parts;
  private final CellFacts facts;

  BatchTab(SupplyViewModel model, Parts parts, CellFacts facts) {
    this.model = model;
    this.parts = parts;
    this.facts = facts;
  }

  List<Node> sections() {
    List<Node> sections = new ArrayList<>();
    sections.add(head(facts));
    facts.refusals().forEach(one -> sections.add(new RefusalCard(model, parts, one)));
    if (facts.imports().isEmpty()) {
      sections.add(
          FactRows.section(
              Words.text("ui.supply.nothing"), Labels.paragraph(waiting(), "nb-body")));
    } else {
      sections.add(months());
    }
    facts.imports().forEach(one -> sections.add(new ImportCard(model, parts, one, facts)));
    QualityCounts quality = facts.quality();
    if (quality != null) {
      sections.add(quality(quality));
    }
    return sections;
  }

  /** The set and its quarter, above each tab. */
  static VBox head(CellFacts facts) {
    VBox head =
        new VBox(
            Labels.paragraph(facts.set().inWords(), "nb-heading"),
            Labels.paragraph(
                Words.text(
                    "ui.supply.head",
                    facts.set().number(),
                    QuarterNames.name(facts.quarter()),
                    FactRows.months(
                        List.of(
                            facts.quarter().firstMonth(),
                            facts.quarter().firstMonth().plusMonths(1),
                            facts.quarter().lastMonth()))),
                "nb-muted"));
    head.getStyleClass().add("nb-section");
    return head;
  }

  private String waiting() {
    String due = Figures.longDate(facts.cell().due());
    return switch (facts.cell().status()) {
      case NOT_DUE -> Words.text("ui.supply.waiting.notdue", due);
      case LATE ->
          Words.text(
              "ui.supply.waiting.late",
              due,
              Figures.count(ChronoUnit.DAYS.between(facts.cell().due(), facts.today())));
      case NOT_HELD ->
          facts.notHeld().stream()
              .findFirst()
              .map(BatchTab::said)
              .orElse(Words.text("ui.data.cell.notheld"));
      case REFUSED_QUALITY -> Words.text("ui.supply.waiting.refused", due);
      default -> Words.text("ui.data.batch.empty", due);
    };
  }

  /** A statement that a set is not held. */
  static String said(NotHeld said) {
    return Words.text(
            "ui.supply.notheld",
            said.authority(),
            Figures.longDate(said.statedOn()),
            Figures.longDate(said.span().from()),
            said.why())
        .strip();
  }

  private VBox months() {
    VBox section = FactRows.section(Words.text("ui.supply.months"));
    boolean isTotal = Forms.of(facts.set()).unit() == SetForm.Unit.AGGREGATE;
    for (CellFacts.Month month : facts.months()) {
      String name = Figures.shortMonth(month.month());
      String rows = Figures.count(month.rows());
      if (!month.isCovered()) {
        section.getChildren().add(FactRows.caution(name, Words.text("ui.supply.month.gap")));
      } else if (!month.isWhole()) {
        section.getChildren().add(FactRows.caution(name, Words.text("ui.supply.month.part", rows)));
      } else {
        section
            .getChildren()
            .add(
                FactRows.fact(
                    name,
                    isTotal
                        ? Words.text("ui.supply.month.totals", rows)
                        : Words.text("ui.supply.month.rows", rows)));
      }
    }
    return section;
  }

  private VBox quality(QualityCounts counts) {
    VBox section = FactRows.section(Words.text("ui.supply.quality"));
    section.setId("supply-quality");
    List<Node> rows = section.getChildren();
    rows.add(
        FactRows.fact(Words.text("ui.supply.quality.records"), Figures.count(counts.records())));
    if (Forms.of(facts.set()).located()) {
      rows.add(LocatedBar.row(counts));
    }
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.quality.timed"),
            FactRows.percent(counts.timed(), counts.records())));
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.quality.late"),
            counts.recorded() == 0
                ? Words.text("ui.supply.quality.late.unsaid")
                : Words.text(
                    "ui.supply.quality.late.of",
                    FactRows.percent(counts.late(), counts.recorded()),
                    QualityCounts.LATE_DAYS)));
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.quality.unmapped"),
            FactRows.percent(counts.unmapped(), counts.records())));
    if (Forms.of(facts.set()).located()) {
      rows.add(
          FactRows.fact(
              Words.text("ui.supply.quality.snapped"),
              FactRows.percent(counts.snapped(), counts.located())));
    }
    if (facts.breaks().isEmpty()) {
      rows.add(FactRows.fact(Words.text("ui.supply.breaks"), Words.text("ui.supply.breaks.none")));
    }
    facts
        .breaks()
        .forEach(
            one ->
                rows.add(
                    FactRows.caution(
                        Words.text("ui.supply.breaks"),
                        Words.text("ui.supply.breaks.one", one.when(), one.words()))));
    return section;
  }
}
