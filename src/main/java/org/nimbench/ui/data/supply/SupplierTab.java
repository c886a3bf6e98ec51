package org.nimbench.ui.data.supply;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.QuarterNames;
import org.nimbench.supply.SupplierHistory;
import org.nimbench.supply.SupplyStatus;
import org.nimbench.ui.data.supply.SupplyInspector.Parts;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Writing;

/** Who is to send a set, whom to ask, what they have sent and how their files are read. */
final class SupplierTab {
  private final SupplyViewModel model;
  private final Parts parts;
  private final CellFacts facts;

  SupplierTab(SupplyViewModel model, Parts parts, CellFacts facts) {
    this.model = model;
    this.parts = parts;
    this.facts = facts;
  }

  List<Node> sections() {
    List<Node> sections = new ArrayList<>();
    sections.add(BatchTab.head(facts));
    if (facts.suppliers().isEmpty()) {
      sections.add(
          FactRows.section(
              Words.text("ui.supply.supplier.none"),
              Labels.paragraph(Words.text("ui.supply.supplier.none.do"), "nb-body")));
    }
    for (CellFacts.Sender sender : facts.suppliers()) {
      sections.add(who(sender));
      sections.add(sent(sender.history()));
      sections.add(mapping(sender));
    }
    return sections;
  }

  private VBox who(CellFacts.Sender sender) {
    VBox section = FactRows.section(sender.history().name());
    List<Node> rows = section.getChildren();
    if (sender.entries().isEmpty()) {
      rows.add(Labels.paragraph(Words.text("ui.supply.supplier.unknown"), "nb-body"));
    }
    sender.entries().stream()
        .filter(body -> body.member().holdsOn(facts.today()))
        .findFirst()
        .ifPresent(
            body -> {
              rows.add(
                  FactRows.fact(
                      Words.text("ui.supply.body.role"), RegisterWords.role(body.role())));
              rows.add(
                  FactRows.fact(
                      Words.text("ui.supply.body.since"), RegisterWords.span(body.member())));
              if (!body.otherNames().isEmpty()) {
                rows.add(
                    FactRows.fact(
                        Words.text("ui.supply.body.names"), String.join(", ", body.otherNames())));
              }
            });
    Protocol protocol = sender.protocol();
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.contact"),
            protocol == null || protocol.liaison().isEmpty()
                ? Words.text("ui.supply.contact.none")
                : String.join("\n", protocol.liaison())));
    return section;
  }

  private VBox sent(SupplierHistory history) {
    VBox section = FactRows.section(Words.text("ui.supply.sent"));
    section
        .getChildren()
        .addAll(
            FactRows.fact(Words.text("ui.supply.sent.mean"), mean(history)),
            FactRows.fact(
                Words.text("ui.supply.sent.late"),
                Words.text(
                    "ui.supply.sent.late.of",
                    Figures.count(history.receivedLate()),
                    Figures.count(history.received()))));
    owed(history, section);
    section.getChildren().add(new SentTable(history));
    return section;
  }

  private void owed(SupplierHistory history, VBox section) {
    long late = history.count(SupplyStatus.LATE);
    long refused = history.count(SupplyStatus.REFUSED_QUALITY);
    if (late > 0) {
      section
          .getChildren()
          .add(
              FactRows.caution(
                  Words.text("ui.supply.sent.owed"),
                  Words.text("ui.supply.sent.owed.of", Figures.count(late))));
    }
    if (refused > 0) {
      section
          .getChildren()
          .add(FactRows.caution(Words.text("ui.supply.sent.refused"), refusals(history)));
    }
  }

  /** The sets and quarters of which a file was refused and nothing better came. */
  private static String refusals(SupplierHistory history) {
    List<String> open = new ArrayList<>();
    for (SupplierHistory.Line line : history.lines()) {
      for (int i = 0; i < line.sent().size(); i++) {
        if (line.sent().get(i).status() == SupplyStatus.REFUSED_QUALITY) {
          open.add(
              Words.text(
                  "ui.supply.sent.refused.of",
                  history.sets().get(i).inWords(),
                  QuarterNames.name(line.quarter())));
        }
      }
    }
    return String.join("\n", open);
  }

  private static String mean(SupplierHistory history) {
    OptionalDouble mean = history.meanDaysAfterDue();
    if (mean.isEmpty()) {
      return Words.text("ui.supply.sent.mean.none");
    }
    long days = Math.round(mean.getAsDouble());
    String shown = Figures.count(Math.abs(days));
    if (days == 0) {
      return Words.text("ui.supply.sent.mean.on");
    }
    return days > 0
        ? Words.text("ui.supply.sent.mean.after", shown)
        : Words.text("ui.supply.sent.mean.before", shown);
  }

  private VBox mapping(CellFacts.Sender sender) {
    VBox section = FactRows.section(Words.text("ui.supply.mapping"));
    Mapping mapping = sender.mapping();
    if (mapping == null) {
      section.getChildren().add(Labels.paragraph(Words.text("ui.supply.mapping.none"), "nb-body"));
      return section;
    }
    for (Mapping.Mapped column : mapping.columns()) {
      section
          .getChildren()
          .add(
              FactRows.fact(
                  column.heading(),
                  column.isDropped()
                      ? Words.text("ui.data.columns.out")
                      : Words.text("ui.supply.mapping.to", ColumnNames.of(column.key()))));
    }
    if (!mapping.codes().isEmpty()) {
      String codes =
          mapping.codes().entrySet().stream()
              .sorted(Map.Entry.comparingByKey())
              .map(one -> Words.text("ui.supply.mapping.code", one.getKey(), one.getValue()))
              .collect(Collectors.joining("\n"));
      section.getChildren().add(FactRows.fact(Words.text("ui.supply.mapping.codes"), codes));
    }
    Button forget =
        Buttons.plain(
            "mdi2e-eraser",
            Words.text("ui.supply.mapping.forget"),
            () -> model.forgetMapping(facts.set(), mapping.supplier()));
    forget.setId("mapping-forget");
    section.getChildren().add(Writing.only(parts.isWritable(), forget));
    return section;
  }
}
