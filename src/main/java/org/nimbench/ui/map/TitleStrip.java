package org.nimbench.ui.map;

import javafx.geometry.HPos;
import javafx.geometry.VPos;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Pane;

/**
 * The map's title at the left and the marking in the middle; in a narrow window the marking gives
 * way to the right, and only then is the title shortened, whole in its tooltip.
 */
final class TitleStrip extends Pane {
  private static final double AIR = 12;

  private final Label title;
  private final Label marking;

  TitleStrip(Label title, Label marking) {
    this.title = title;
    this.marking = marking;
    Tooltip whole = new Tooltip();
    whole.textProperty().bind(title.textProperty());
    title.setTooltip(whole);
    getStyleClass().add("nb-title-strip");
    getChildren().setAll(title, marking);
  }

  @Override
  protected double computePrefWidth(double height) {
    return title.prefWidth(-1) + marking.prefWidth(-1) + 3 * AIR;
  }

  @Override
  protected double computeMinWidth(double height) {
    return marking.prefWidth(-1) + 3 * AIR;
  }

  @Override
  protected void layoutChildren() {
    double mark = marking.prefWidth(-1);
    double wanted = title.prefWidth(-1);
    double middle = (getWidth() - mark) / 2;
    boolean isRoomy = AIR + wanted + AIR <= middle;
    double at = isRoomy ? middle : getWidth() - AIR - mark;
    double room = Math.max(0, Math.min(wanted, at - 2 * AIR));
    layoutInArea(title, AIR, 0, room, getHeight(), 0, HPos.LEFT, VPos.CENTER);
    layoutInArea(marking, at, 0, mark, getHeight(), 0, HPos.LEFT, VPos.CENTER);
  }
}
