package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.List;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.store.PurgeStub;
import org.nimbench.supply.Retained;
import org.nimbench.ui.data.supply.SupplyQuestions.Foretold;
import org.nimbench.ui.kit.InWords;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/** Which import is to be removed for good, what would go, what stays, and why. */
public final class PurgeCard extends VBox {
  private final PurgeViewModel model;
  private final LocalDate today;
  private final Label goes = Labels.paragraph("", "nb-body");
  private final Label stays = Labels.paragraph("", "nb-body");

  /**
   * The card.
   *
   * @param offered the imports that can be removed, those first whose time is over longest
   * @param today the day that is counted to
   */
  public PurgeCard(PurgeViewModel model, List<Retained> offered, LocalDate today) {
    this.model = model;
    this.today = today;
    getStyleClass().addAll("nb-list-card", "nb-purge");
    long over = offered.stream().filter(one -> one.isOverOn(today)).count();
    ComboBox<Retained> choice = choice(offered);
    TextField reason = reason();
    stays.visibleProperty().bind(stays.textProperty().isNotEmpty());
    stays.managedProperty().bind(stays.visibleProperty());
    getChildren()
        .addAll(
            Labels.of(Words.text("ui.supply.purge.title"), "nb-heading"),
            Labels.paragraph(over(offered, over), "nb-muted"),
            Labels.named(Words.text("ui.supply.purge.which"), choice),
            goes,
            stays,
            Labels.named(Words.text("ui.supply.purge.why"), reason));
    goes.setId("purge-goes");
    model.foretold().addListener((observed, before, now) -> foretold(now));
    foretold(model.foretold().get());
  }

  private static String over(List<Retained> offered, long over) {
    if (offered.isEmpty()) {
      return Words.text("ui.supply.purge.nothing");
    }
    return over > 0
        ? Words.text("ui.supply.purge.over", Figures.count(over))
        : Words.text("ui.supply.purge.over.none", Figures.shortDate(offered.get(0).keepUntil()));
  }

  private ComboBox<Retained> choice(List<Retained> offered) {
    ComboBox<Retained> box = new ComboBox<>();
    box.setId("purge-which");
    box.getItems().setAll(offered);
    box.setMaxWidth(Double.MAX_VALUE);
    box.setPromptText(Words.text("ui.supply.purge.choose"));
    box.setAccessibleText(Words.text("ui.supply.purge.which"));
    box.setConverter(InWords.of(one -> words(one, today)));
    box.valueProperty().bindBidirectional(model.chosen());
    return Told.choice(box);
  }

  private TextField reason() {
    TextField field = new TextField();
    field.setId("purge-why");
    field.setPromptText(Words.text("ui.supply.purge.why.hint"));
    field.setAccessibleText(Words.text("ui.supply.purge.why"));
    field.textProperty().bindBidirectional(model.why());
    return field;
  }

  private void foretold(@Nullable Foretold now) {
    if (now == null) {
      goes.setText(Words.text("ui.supply.purge.goes.unknown"));
      stays.setText("");
      return;
    }
    PurgeStub stub = now.stub();
    goes.setText(
        Words.text(
            "ui.supply.purge.goes",
            Figures.count(stub.records()),
            Figures.count(stub.restored()),
            Figures.count(stub.oldValues()),
            Figures.count(stub.quarantined()),
            Figures.count(now.backups())));
    stays.setText(Words.text("ui.supply.purge.stays", stub.batch()));
  }

  /** Imports as they are offered. */
  private static String words(Retained one, LocalDate today) {
    Batch batch = one.batch();
    String day = Figures.shortDate(one.keepUntil());
    return Words.text(
        "ui.supply.purge.import",
        batch.id(),
        batch.about().set().inWords(),
        batch.about().name(),
        one.isOverOn(today)
            ? Words.text("ui.supply.kept.over", day)
            : Words.text("ui.supply.kept.until", day));
  }
}
