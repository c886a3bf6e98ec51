package org.nimbench.ui.trends;

import javafx.beans.property.ObjectProperty;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.NothingHeld;
import org.nimbench.ui.kit.ProblemCard;
import org.nimbench.ui.view.LinkedChart;

/** The place of one chart: the chart, or the reason why there is none. */
final class ChartSlot extends StackPane {
  /** The id of the chart that stands above the others. */
  static final String MAIN = "chart";

  private final LinkedChart chart;
  private final Runnable toData;
  private final boolean isMain;

  /**
   * An empty place.
   *
   * @param months what brushing selects
   */
  ChartSlot(String id, TrendsScreen.Parts parts, ObjectProperty<@Nullable Period> months) {
    this.chart = new LinkedChart(parts.painters(), parts.look());
    this.toData = parts.toData();
    this.isMain = id.equals(MAIN);
    chart.setId(id);
    getStyleClass().add("nb-chart-frame");
    setMinSize(0, 0);
    getChildren().add(chart);
    chart.months().bindBidirectional(months);
  }

  LinkedChart chart() {
    return chart;
  }

  void show(Charts.Chart now) {
    Evidence evidence = now.evidence();
    refuse(now.problem());
    chart.setVisible(evidence != null);
    if (evidence != null) {
      chart.show(evidence, now.beside());
    }
  }

  /** Says a problem over the chart; null takes it away. */
  void refuse(@Nullable Problem problem) {
    getChildren().removeIf(each -> each != chart);
    if (problem != null && NothingHeld.is(problem)) {
      // Said once, in place of the main chart.
      if (isMain) {
        getChildren().add(NothingHeld.pane(toData));
      }
    } else if (problem != null) {
      getChildren().add(ProblemCard.inPane(problem));
    }
  }
}
