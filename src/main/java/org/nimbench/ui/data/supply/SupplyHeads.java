package org.nimbench.ui.data.supply;

import java.util.List;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.RowConstraints;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.supply.QuarterNames;
import org.nimbench.supply.SupplyGrid;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Told;

/**
 * What stands above and left of the cells: financial years, quarters, sets with their suppliers.
 */
final class SupplyHeads {
  /** Rows of the grid above the cells. */
  static final int ROWS = 2;

  private static final double YEAR = 20;
  private static final double QUARTER = 24;

  /** Pixels of both rows. */
  static final double HEIGHT = YEAR + QUARTER;

  private SupplyHeads() {}

  /** Above the names of the sets. */
  static Label corner() {
    Label head = Labels.of(Words.text("ui.data.supply"), "nb-supply-name-head");
    head.setMinHeight(HEIGHT);
    head.setMaxHeight(HEIGHT);
    return head;
  }

  /** Financial years over their quarters. */
  static void into(GridPane cells, List<Period> quarters) {
    cells.getRowConstraints().add(new RowConstraints(YEAR, YEAR, YEAR));
    cells.getRowConstraints().add(new RowConstraints(QUARTER, QUARTER, QUARTER));
    int first = 0;
    for (int q = 0; q < quarters.size(); q++) {
      cells.add(quarter(quarters.get(q)), q, 1);
      boolean isLast =
          q == quarters.size() - 1
              || !QuarterNames.year(quarters.get(q)).equals(QuarterNames.year(quarters.get(q + 1)));
      if (isLast) {
        int span = q - first + 1;
        cells.add(new YearHead(QuarterNames.year(quarters.get(q)), first, span), first, 0, span, 1);
        first = q + 1;
      }
    }
  }

  private static HBox quarter(Period quarter) {
    HBox head =
        new HBox(
            4,
            Labels.of(QuarterNames.number(quarter), "nb-plain", "nb-strong"),
            Labels.of(QuarterNames.months(quarter), "nb-caption"));
    head.getStyleClass().add("nb-supply-head");
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  /** The set, and under it who is to send it or has sent it. */
  static HBox name(SupplyGrid.Row row, double height) {
    VBox lines = new VBox(Told.whole(Labels.of(row.set().inWords(), "nb-plain")));
    if (!row.suppliers().isEmpty()) {
      lines
          .getChildren()
          .add(Told.whole(Labels.of(String.join(", ", row.suppliers()), "nb-caption")));
    }
    lines.setAlignment(Pos.CENTER_LEFT);
    lines.setMinWidth(0);
    HBox name =
        new HBox(8, Labels.of(Figures.count(row.set().number()), "nb-supply-number"), lines);
    name.getStyleClass().add("nb-supply-name");
    name.setAlignment(Pos.CENTER_LEFT);
    name.setMinHeight(height);
    name.setMaxHeight(height);
    return name;
  }
}
