package org.nimbench.ui.change;

import javafx.geometry.Pos;
import javafx.scene.layout.HBox;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Official;
import org.nimbench.ui.kit.StampLines;

/** What the maps were made from and how, beneath them, and the marking over and under them. */
final class ChangeStamp {
  private ChangeStamp() {}

  static HBox of(ChangeViewModel model) {
    HBox foot =
        Official.foot(
            model.figure().map(shown -> StampLines.source(shown.stamp())).orElse(""),
            model
                .figure()
                .map(shown -> Words.text("ui.stamp.grid", StampLines.method(shown.stamp())))
                .orElse(""),
            "change-stamp");
    foot.getStyleClass().add("nb-stamp-ruled");
    return foot;
  }

  /** The marking over the maps. */
  static HBox marking() {
    HBox strip = new HBox(Labels.spring(), Official.marking());
    strip.setAlignment(Pos.CENTER_LEFT);
    strip.getStyleClass().add("nb-change-marking");
    return strip;
  }
}
