package org.nimbench.ui.data.supply;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.store.RowCounts;
import org.nimbench.ui.kit.Labels;

/** What became of every row: a bar of the four fates, each with its rows, and their sum. */
public final class LedgerView extends VBox {
  private static final double LEAST_SEEN = 3;
  private static final double BAR_HEIGHT = 10;

  /** The fates of an import's rows. */
  public LedgerView(RowCounts counts) {
    getStyleClass().add("nb-ledger");
    getChildren()
        .addAll(
            new Bar(counts),
            row("nb-fate-stored", Words.text("ui.data.ledger.stored"), counts.stored()),
            row("nb-fate-revised", Words.text("ui.data.ledger.revised"), counts.revised()),
            row("nb-fate-duplicate", Words.text("ui.data.ledger.duplicate"), counts.duplicate()),
            row(
                "nb-fate-quarantined",
                Words.text("ui.data.ledger.quarantined"),
                counts.quarantined()),
            total(counts));
  }

  private static HBox row(String style, String words, long rows) {
    Region key = new Region();
    key.getStyleClass().addAll("nb-key", style);
    HBox row =
        new HBox(
            8,
            key,
            Labels.of(words, "nb-plain"),
            Labels.spring(),
            Labels.of(Figures.count(rows), "nb-plain"));
    row.setAlignment(Pos.CENTER_LEFT);
    return row;
  }

  private static HBox total(RowCounts counts) {
    HBox row =
        new HBox(
            Labels.of(Words.text("ui.data.ledger.read"), "nb-plain", "nb-strong"),
            Labels.spring(),
            Labels.of(Figures.count(counts.read()), "nb-plain", "nb-strong"));
    row.getStyleClass().add("nb-ledger-total");
    return row;
  }

  /** The four fates side by side; one that is there is never too thin to be seen. */
  private static final class Bar extends Region {
    private final long[] rows;
    private final long read;

    Bar(RowCounts counts) {
      this.rows =
          new long[] {counts.stored(), counts.revised(), counts.duplicate(), counts.quarantined()};
      this.read = Math.max(1, counts.read());
      setMinHeight(BAR_HEIGHT);
      setMaxHeight(BAR_HEIGHT);
      for (String style :
          new String[] {
            "nb-fate-stored", "nb-fate-revised", "nb-fate-duplicate", "nb-fate-quarantined"
          }) {
        Region part = new Region();
        part.getStyleClass().add(style);
        getChildren().add(part);
      }
      setAccessibleText(
          Words.text(
              "ui.data.ledger.sum",
              Figures.count(counts.read()),
              Figures.count(counts.stored()),
              Figures.count(counts.revised()),
              Figures.count(counts.duplicate()),
              Figures.count(counts.quarantined())));
    }

    @Override
    protected void layoutChildren() {
      double x = getWidth();
      for (int i = rows.length - 1; i >= 0; i--) {
        double wide = rows[i] == 0 ? 0 : Math.max(LEAST_SEEN, getWidth() * rows[i] / read);
        wide = i == 0 && rows[i] > 0 ? x : Math.min(x, wide);
        x -= wide;
        getChildren().get(i).resizeRelocate(x, 0, wide, BAR_HEIGHT);
      }
    }
  }
}
