package org.nimbench.ui.data.supply;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.layout.Forms;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.store.PurgeStub;
import org.nimbench.store.RowCounts;
import org.nimbench.store.UnmappedWord;
import org.nimbench.ui.data.supply.SupplyInspector.Parts;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Writing;

/** One import: its file, what became of every row, and what was noted of it. */
final class ImportCard extends VBox {
  private static final int SHOWN_WORDS = 5;
  private static final int SUM_LETTERS = 16;

  private final SupplyViewModel model;
  private final Parts parts;
  private final CellFacts.Import shown;
  private final CellFacts facts;
  private final Batch batch;

  ImportCard(SupplyViewModel model, Parts parts, CellFacts.Import shown, CellFacts facts) {
    this.model = model;
    this.parts = parts;
    this.shown = shown;
    this.facts = facts;
    this.batch = shown.batch();
    getStyleClass().add("nb-section");
    setId("import-" + batch.id());
    getChildren()
        .add(Labels.of(Words.text("ui.data.batch.number", batch.id()), "nb-section-title"));
    about();
    getChildren().add(new LedgerView(batch.counts()));
    noted();
    uses();
    buttons();
  }

  private void add(String name, String value) {
    getChildren().add(FactRows.fact(name, value));
  }

  private void about() {
    add(Words.text("ui.data.batch.file"), batch.about().name());
    add(Words.text("ui.data.batch.supplier"), batch.about().supplier());
    add(Words.text("ui.data.batch.received"), Figures.shortDate(batch.received()));
    add(
        Words.text("ui.supply.import.stored"),
        Figures.shortDate(batch.importedAt().atZone(Program.ZONE).toLocalDate()));
    add(
        Words.text("ui.data.batch.sum"),
        batch.about().sha256().substring(0, Math.min(SUM_LETTERS, batch.about().sha256().length()))
            + "…");
    add(
        Words.text("ui.data.batch.kind"),
        batch.about().openData()
            ? Words.text("ui.data.batch.open")
            : Words.text("ui.data.batch.supplied"));
    add(Words.text("ui.supply.import.covers"), FactRows.months(shown.months()));
    PurgeStub purged = shown.purged();
    if (purged != null) {
      getChildren()
          .add(
              FactRows.caution(
                  Words.text(
                      "ui.supply.import.purged",
                      Figures.shortDate(purged.purgedAt().atZone(Program.ZONE).toLocalDate()),
                      Figures.count(purged.records()),
                      purged.why())));
    }
  }

  private void noted() {
    RowCounts counts = batch.counts();
    if (Forms.of(facts.set()).located()) {
      long usable = counts.read() - counts.quarantined();
      add(
          Words.text("ui.data.batch.located"),
          Words.text(
              "ui.data.located",
              FactRows.percent(usable - counts.notLocated(), usable),
              Figures.count(counts.notLocated())));
    }
    words();
    Ledger ledger = shown.ledger();
    list(Words.text("ui.supply.import.reasons"), reasons(ledger.reasons()));
    list(Words.text("ui.supply.import.left"), pairs(ledger.dropped()));
    list(Words.text("ui.supply.import.skipped"), pairs(ledger.skipped()));
    if (!shown.earlier().isEmpty()) {
      add(
          Words.text("ui.supply.import.again"),
          Words.text(
              "ui.supply.import.again.of",
              FactRows.months(shown.again()),
              shown.earlier().stream().map(Figures::count).collect(Collectors.joining(", ")),
              Figures.count(counts.stored()),
              Figures.count(counts.revised()),
              Figures.count(counts.withdrawn())));
    }
    list(Words.text("ui.supply.import.noted"), ImportNotes.of(ledger));
  }

  private void words() {
    List<UnmappedWord> words = shown.words();
    if (words.isEmpty()) {
      return;
    }
    String first =
        words.stream()
            .limit(SHOWN_WORDS)
            .map(
                one ->
                    Words.text("ui.supply.import.word", one.word(), Figures.count(one.records())))
            .collect(Collectors.joining(", "));
    String all =
        words.size() > SHOWN_WORDS
            ? Words.text("ui.supply.import.more", first, Figures.count(words.size() - SHOWN_WORDS))
            : first;
    getChildren()
        .add(
            FactRows.caution(
                Words.text("ui.supply.import.words"),
                Words.text(
                    "ui.supply.import.words.of",
                    Figures.count(words.size()),
                    Figures.count(batch.counts().unmapped()),
                    all)));
  }

  private void list(String name, String value) {
    if (!value.isEmpty()) {
      add(name, value);
    }
  }

  private static String reasons(Map<String, Long> reasons) {
    return reasons.entrySet().stream()
        .map(
            one ->
                Words.text("ui.supply.import.reason", Figures.count(one.getValue()), one.getKey()))
        .collect(Collectors.joining("\n"));
  }

  private static String pairs(Map<String, String> pairs) {
    return pairs.entrySet().stream()
        .map(one -> Words.text("ui.supply.import.pair", one.getKey(), one.getValue()))
        .collect(Collectors.joining("\n"));
  }

  /** Who would have to be told if it turned out to be wrong. */
  private void uses() {
    CellFacts.Uses uses = shown.uses();
    if (uses.figures() == 0) {
      add(Words.text("ui.supply.import.uses"), Words.text("ui.supply.import.uses.none"));
      return;
    }
    String words =
        Words.text(
            uses.figures() == 1 ? "ui.supply.import.uses.figure" : "ui.supply.import.uses.figures",
            Figures.count(uses.figures()),
            uses.products().size() == 1
                ? Words.text("ui.supply.import.uses.product")
                : Words.text(
                    "ui.supply.import.uses.products", Figures.count(uses.products().size())));
    add(Words.text("ui.supply.import.uses"), words + "\n" + String.join("\n", uses.products()));
  }

  private void buttons() {
    FlowPane buttons = new FlowPane(6, 6);
    if (batch.counts().quarantined() > 0 && shown.purged() == null) {
      Button save =
          Buttons.plain(
              "mdi2t-table-arrow-right",
              Words.text("ui.data.quarantine", Figures.count(batch.counts().quarantined())),
              this::quarantine);
      save.setId("quarantine-" + batch.id());
      buttons.getChildren().add(save);
    }
    if (shown.purged() == null && !batch.about().openData()) {
      buttons.getChildren().add(purge());
    }
    if (!buttons.getChildren().isEmpty()) {
      getChildren().add(buttons);
    }
  }

  private Node purge() {
    Button purge =
        Buttons.plain("", Words.text("ui.supply.purge"), () -> parts.purge().accept(batch.id()));
    purge.setId(String.format(Locale.ROOT, "purge-%d", batch.id()));
    purge.setAccessibleText(Words.text("ui.supply.purge.name", batch.id()));
    purge.getStyleClass().addAll("flat", "danger");
    return Writing.only(parts.isWritable(), purge);
  }

  private void quarantine() {
    parts
        .files()
        .toSave(
            Words.text("ui.data.quarantine.title"),
            Words.text("ui.data.quarantine.file", batch.id()),
            List.of(new FileChoice.Sort(Words.text("ui.file.csv"), "csv")))
        .ifPresent(file -> model.writeQuarantine(batch.id(), file, parts.written()));
  }
}
