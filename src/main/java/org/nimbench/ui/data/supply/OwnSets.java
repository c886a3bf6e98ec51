package org.nimbench.ui.data.supply;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import java.util.stream.Collectors;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.store.Batch;
import org.nimbench.ui.kit.Labels;

/**
 * Under the grid: the sets the partnership keeps beside the twelve; it takes no room without any.
 */
public final class OwnSets extends VBox {
  /** The sets of what is held. */
  public OwnSets(SupplyViewModel model) {
    getStyleClass().add("nb-own-sets");
    model.held().addListener((observed, before, now) -> show(now));
    show(model.held().get());
  }

  private void show(@Nullable Held held) {
    getChildren().clear();
    if (held != null) {
      TreeMap<String, List<Batch>> own =
          held.batches().stream()
              .filter(batch -> batch.about().set().number() == 0)
              .collect(
                  Collectors.groupingBy(
                      batch -> batch.about().set().key(), TreeMap::new, Collectors.toList()));
      own.forEach((key, batches) -> add(new SetKey(key), batches));
    }
    setVisible(!getChildren().isEmpty());
    setManaged(!getChildren().isEmpty());
  }

  private void add(SetKey set, List<Batch> batches) {
    if (getChildren().isEmpty()) {
      getChildren().add(Labels.of(Words.text("ui.supply.own"), "nb-section-title"));
    }
    LocalDate newest =
        batches.stream().map(Batch::received).max(LocalDate::compareTo).orElseThrow();
    long stored = batches.stream().mapToLong(batch -> batch.counts().stored()).sum();
    getChildren()
        .add(
            Labels.paragraph(
                Words.text(
                    "ui.supply.own.set",
                    set.inWords(),
                    batches.size(),
                    Figures.count(stored),
                    Figures.shortDate(newest)),
                "nb-body"));
  }
}
