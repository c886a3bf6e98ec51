package org.nimbench.ui.data.supply;

import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import org.nimbench.ui.kit.Labels;

/** A financial year over its quarters; its name stands over the first of them that is seen. */
final class YearHead extends HBox {
  private final int first;
  private final int quarters;
  private final Label name;

  /**
   * The head of a year.
   *
   * @param first its first quarter, from 0
   * @param quarters how many it has in the grid
   */
  YearHead(String year, int first, int quarters) {
    this.first = first;
    this.quarters = quarters;
    this.name = Labels.of(year, "nb-supply-year-name");
    name.setMinWidth(USE_PREF_SIZE);
    getChildren().add(name);
    getStyleClass().add("nb-supply-year");
    setAlignment(Pos.CENTER_LEFT);
  }

  int first() {
    return first;
  }

  /** The quarter after its last. */
  int end() {
    return first + quarters;
  }

  /**
   * Moves the name by what is scrolled out of the year, as far as it has room.
   *
   * @param out pixels of the year that are left of what is seen; negative where all of it is seen
   * @param width of the whole year in pixels
   */
  void keepInSight(double out, double width) {
    double room = width - snappedLeftInset() - snappedRightInset() - name.prefWidth(-1);
    name.setTranslateX(Math.max(0, Math.min(out, room)));
  }
}
