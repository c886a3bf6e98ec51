package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.store.BatchHeader;
import org.nimbench.supply.NotHeld;
import org.nimbench.supply.Protocol;
import org.nimbench.supply.Retained;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;

/** Under which agreement a set is shared, and how long what came under it may be kept. */
final class AgreementTab {
  private final CellFacts facts;

  AgreementTab(CellFacts facts) {
    this.facts = facts;
  }

  List<Node> sections() {
    List<Node> sections = new ArrayList<>();
    sections.add(BatchTab.head(facts));
    facts.suppliers().forEach(sender -> sections.add(agreed(sender)));
    if (facts.suppliers().isEmpty()) {
      sections.add(none(""));
    }
    List<CellFacts.Import> supplied =
        facts.imports().stream().filter(one -> !one.batch().about().openData()).toList();
    if (!supplied.isEmpty()) {
      VBox kept = FactRows.section(Words.text("ui.supply.kept.head"));
      supplied.forEach(one -> kept.getChildren().add(kept(one)));
      sections.add(kept);
    }
    if (!facts.notHeld().isEmpty()) {
      VBox said = FactRows.section(Words.text("ui.supply.notheld.head"));
      for (NotHeld one : facts.notHeld()) {
        said.getChildren().add(Labels.paragraph(BatchTab.said(one), "nb-body"));
      }
      sections.add(said);
    }
    return sections;
  }

  private VBox agreed(CellFacts.Sender sender) {
    Protocol protocol = sender.protocol();
    return protocol == null ? none(sender.history().name()) : agreed(protocol, facts.today());
  }

  private static VBox none(String supplier) {
    VBox section =
        FactRows.section(
            supplier.isEmpty() ? Words.text("ui.supply.agreement.nobody") : supplier,
            FactRows.caution(Words.text("ui.supply.agreement.none")),
            Labels.paragraph(Words.text("ui.supply.agreement.none.do"), "nb-body"));
    section.setId("agreement-none");
    return section;
  }

  private static VBox agreed(Protocol protocol, LocalDate today) {
    VBox section =
        FactRows.section(Words.text("ui.supply.agreement.title", protocol.ref(), protocol.title()));
    List<Node> rows = section.getChildren();
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.agreement.force"), RegisterWords.span(protocol.inForce())));
    rows.add(
        protocol.isReviewOverdue(today)
            ? FactRows.caution(
                Words.text("ui.supply.agreement.review"),
                Words.text("ui.supply.review.overdue", RegisterWords.review(protocol)))
            : FactRows.fact(
                Words.text("ui.supply.agreement.review"), RegisterWords.review(protocol)));
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.agreement.parties"), String.join("\n", protocol.parties())));
    rows.add(
        FactRows.fact(Words.text("ui.supply.agreement.sets"), RegisterWords.sets(protocol.sets())));
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.agreement.kept"),
            RegisterWords.kept(protocol.retentionMonths())));
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.agreement.basis"), RegisterWords.basis(protocol.legalBasis())));
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.agreement.signed"), Figures.shortDate(protocol.signedOn())));
    rows.add(
        FactRows.fact(
            Words.text("ui.supply.agreement.release"),
            protocol.releaseClass().equals("PUBLIC")
                ? Words.text("ui.supply.release.public")
                : Words.text("ui.supply.release.partner")));
    optional(rows, Words.text("ui.supply.agreement.conditions"), protocol.conditions());
    optional(rows, Words.text("ui.supply.agreement.transfer"), protocol.transfer());
    optional(rows, Words.text("ui.supply.agreement.document"), protocol.document());
    return section;
  }

  private static void optional(List<Node> rows, String name, String value) {
    if (!value.isBlank()) {
      rows.add(FactRows.fact(name, value));
    }
  }

  private VBox kept(CellFacts.Import shown) {
    BatchHeader about = shown.batch().about();
    VBox row =
        new VBox(
            4,
            Labels.paragraph(Words.text("ui.data.batch.number", shown.batch().id()), "nb-plain"));
    Retained retained = shown.retained();
    row.getChildren().add(chip(retained));
    if (about.protocol().isEmpty()) {
      row.getChildren()
          .add(
              FactRows.caution(
                  about.reason().isEmpty()
                      ? Words.text("ui.supply.kept.noreason")
                      : Words.text("ui.supply.kept.reason", about.reason())));
    }
    return row;
  }

  private Label chip(@Nullable Retained retained) {
    if (retained == null) {
      return Labels.of(Words.text("ui.supply.kept.purged"), "nb-soft-chip");
    }
    boolean isOver = retained.isOverOn(facts.today());
    String day = Figures.shortDate(retained.keepUntil());
    Label chip =
        Labels.of(
            isOver
                ? Words.text("ui.supply.kept.over", day)
                : retained.protocol().isEmpty()
                    ? Words.text("ui.supply.kept.usual", day)
                    : Words.text("ui.supply.kept.until", day),
            "nb-soft-chip");
    if (isOver) {
      chip.getStyleClass().add("nb-sign-late");
      chip.setGraphic(Icons.text("mdi2a-alert-circle"));
    }
    return chip;
  }
}
