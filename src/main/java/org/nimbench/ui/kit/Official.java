package org.nimbench.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;

/** The marking over a figure and under it: at the right of both, on every screen. */
public final class Official {
  private static final double AIR = 12;

  private Official() {}

  /** The marking; it is never cut. */
  public static Label marking() {
    Label marking = Labels.of(Words.text("ui.marking.official"), "nb-marking");
    marking.setMinWidth(Label.USE_PREF_SIZE);
    return marking;
  }

  /**
   * The head of a figure.
   *
   * @param title at its left, shortened where the window is narrow and told whole then
   * @param between what stands before the marking
   */
  public static HBox head(Label title, Node... between) {
    HBox.setHgrow(title, Priority.SOMETIMES);
    HBox head = new HBox(AIR, Told.whole(title), Labels.spring());
    head.getChildren().addAll(between);
    head.getChildren().add(marking());
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-title-strip");
    return head;
  }

  /**
   * The foot of a figure: the lines of its stamp, broken where the window is narrow.
   *
   * @param source where it comes from
   * @param made how it was made
   * @param id of the label that says how
   */
  public static HBox foot(ObservableValue<String> source, ObservableValue<String> made, String id) {
    Label how = line(made);
    how.setId(id);
    VBox stamp = new VBox(2, line(source), how);
    stamp.setMinWidth(0);
    HBox.setHgrow(stamp, Priority.ALWAYS);
    HBox foot = new HBox(AIR, stamp, marking());
    foot.setAlignment(Pos.CENTER_LEFT);
    foot.getStyleClass().add("nb-stamp-strip");
    return foot;
  }

  private static Label line(ObservableValue<String> words) {
    Label line = Told.whole(Labels.bound(words, "nb-stamp"));
    line.setWrapText(true);
    line.setMinHeight(Label.USE_PREF_SIZE);
    return line;
  }
}
