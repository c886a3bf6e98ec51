package org.nimbench.ui.data;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.ui.data.DataViewModel.Spot;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.FileChoice;
import org.nimbench.ui.kit.Labels;

/** Right of the grid: the imports behind the quarter that is looked at. */
final class BatchInspector extends VBox {
  private final DataViewModel model;
  private final FileChoice files;
  private final Consumer<Path> written;
  private final VBox body = new VBox();

  BatchInspector(DataViewModel model, FileChoice files, Consumer<Path> written) {
    this.model = model;
    this.files = files;
    this.written = written;
    getStyleClass().add("nb-inspector");
    HBox head = new HBox(Labels.of(Words.text("ui.data.batch.head"), "nb-tab-title"));
    head.getStyleClass().add("nb-inspector-head");
    ScrollPane scroll = new ScrollPane(body);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleText(Words.text("ui.data.batch.head"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    model.spot().addListener((observed, before, now) -> show());
    model.held().addListener((observed, before, now) -> show());
    show();
  }

  private void show() {
    body.getChildren().clear();
    Held held = model.held().get();
    Spot spot = model.spot().get();
    if (held == null || spot == null || spot.quarter() >= held.grid().quarters().size()) {
      body.getChildren().add(section(Labels.paragraph(Words.text("ui.data.batch.none"))));
      return;
    }
    SupplyGrid.Cell cell =
        held.grid().rows().get(spot.set().number() - 1).cells().get(spot.quarter());
    body.getChildren()
        .add(
            section(
                Labels.paragraph(SetNames.of(spot.set()), "nb-heading"),
                Labels.of(Quarters.name(held.grid().quarters().get(spot.quarter())), "nb-muted")));
    List<Batch> batches =
        cell.batches().stream().map(held::batch).flatMap(Optional::stream).toList();
    if (batches.isEmpty()) {
      body.getChildren()
          .add(
              section(
                  Labels.paragraph(
                      Words.text("ui.data.batch.empty", Figures.shortDate(cell.due())))));
    }
    batches.forEach(batch -> body.getChildren().add(card(batch)));
  }

  private VBox card(Batch batch) {
    VBox card =
        section(
            Labels.of(Words.text("ui.data.batch.number", batch.id()), "nb-section-title"),
            fact(Words.text("ui.data.batch.file"), batch.about().name()),
            fact(Words.text("ui.data.batch.supplier"), batch.about().supplier()),
            fact(Words.text("ui.data.batch.received"), Figures.shortDate(batch.received())),
            fact(Words.text("ui.data.batch.sum"), batch.about().sha256().substring(0, 16) + "…"),
            fact(
                Words.text("ui.data.batch.kind"),
                batch.about().openData()
                    ? Words.text("ui.data.batch.open")
                    : Words.text("ui.data.batch.supplied")),
            new LedgerView(batch.counts()),
            fact(
                Words.text("ui.data.batch.located"),
                located(batch.counts().read(), batch.counts().notLocated())));
    if (batch.counts().quarantined() > 0) {
      card.getChildren()
          .add(
              Buttons.plain(
                  "mdi2t-table-arrow-right",
                  Words.text("ui.data.quarantine", Figures.count(batch.counts().quarantined())),
                  () -> quarantine(batch)));
    }
    return card;
  }

  private void quarantine(Batch batch) {
    files
        .toSave(
            Words.text("ui.data.quarantine.title"),
            Words.text("ui.data.quarantine.file", batch.id()),
            List.of(new FileChoice.Sort(Words.text("ui.file.csv"), "csv")))
        .ifPresent(file -> model.writeQuarantine(batch.id(), file, written));
  }

  private static String located(long read, long notLocated) {
    double share = read == 0 ? 0 : (double) (read - notLocated) / read;
    return Words.text("ui.data.located", Figures.percent(share, 1), Figures.count(notLocated));
  }

  private static VBox section(Node... nodes) {
    VBox section = new VBox(nodes);
    section.getStyleClass().add("nb-section");
    return section;
  }

  private static HBox fact(String name, String value) {
    HBox row = new HBox(Labels.of(name, "nb-form-label"), Labels.paragraph(value, "nb-body"));
    HBox.setHgrow(row.getChildren().get(1), Priority.ALWAYS);
    return row;
  }
}
