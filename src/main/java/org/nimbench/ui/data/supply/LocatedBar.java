package org.nimbench.ui.data.supply;

import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.store.QualityCounts;

/** How much is located, beside the line below which a map shows only a part. */
final class LocatedBar extends Region {
  private static final double HEIGHT = 12;
  private static final double THICK = 6;
  private static final double HUNDRED = 100;

  private final double share;
  private final Region filled = new Region();
  private final Region line = new Region();

  private LocatedBar(double share) {
    this.share = share;
    Region ground = new Region();
    ground.getStyleClass().add("nb-located-ground");
    filled.getStyleClass().add("nb-located-filled");
    line.getStyleClass().add("nb-located-line");
    setMinHeight(HEIGHT);
    setMaxHeight(HEIGHT);
    getChildren().addAll(ground, filled, line);
  }

  static VBox row(QualityCounts counts) {
    long missing = counts.records() - counts.located();
    String words =
        Words.text(
            "ui.data.located",
            FactRows.percent(counts.located(), counts.records()),
            Figures.count(missing));
    HBox fact =
        counts.isBadlyLocated()
            ? FactRows.caution(Words.text("ui.data.batch.located"), words)
            : FactRows.fact(Words.text("ui.data.batch.located"), words);
    LocatedBar bar =
        new LocatedBar(counts.records() == 0 ? 0 : (double) counts.located() / counts.records());
    bar.setAccessibleText(words);
    VBox row = new VBox(4, fact, bar);
    if (counts.isBadlyLocated()) {
      row.getChildren()
          .add(
              FactRows.caution(Words.text("ui.supply.quality.badly", QualityCounts.LEAST_LOCATED)));
    }
    return row;
  }

  @Override
  protected void layoutChildren() {
    double top = (HEIGHT - THICK) / 2;
    getChildren().get(0).resizeRelocate(0, top, getWidth(), THICK);
    filled.resizeRelocate(0, top, getWidth() * share, THICK);
    line.resizeRelocate(
        Math.rint(getWidth() * QualityCounts.LEAST_LOCATED / HUNDRED) - 1, 0, 2, HEIGHT);
  }
}
