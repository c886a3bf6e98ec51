package org.nimbench.products;

import java.util.function.Function;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.ProblemException;
import org.nimbench.picture.Look;
import org.nimbench.picture.MapScene;
import org.nimbench.picture.PictureStyle;
import org.nimbench.picture.Pictures;
import org.nimbench.study.Evidence;

/** Draws evidence at the size it has on a page; caption and stamp are the document's. */
final class ProductPictures {
  /** The width of the text, mm. */
  private static final double WIDTH = 160;

  private static final double MAP_HEIGHT = 128;
  private static final double SMALL_WIDTH = 80;
  private static final double SMALL_HEIGHT = 60;

  private ProductPictures() {}

  static Drawing of(
      Evidence evidence, Function<Evidence, MapScene> scenes, Marking marking, Setting setting) {
    return Pictures.isMap(evidence)
        ? Pictures.map(evidence, scenes.apply(evidence), style(setting.map(), marking))
        : Pictures.chart(evidence, style(setting.chart(), marking));
  }

  private static PictureStyle style(double height, Marking marking) {
    return new PictureStyle(WIDTH, height, Look.PAPER, marking.words(), false);
  }

  /** At the least size that a picture can have; as on a page where its legend needs more. */
  static Drawing small(Evidence evidence, Function<Evidence, MapScene> scenes) {
    try {
      return drawn(
          evidence, scenes, new PictureStyle(SMALL_WIDTH, SMALL_HEIGHT, Look.PAPER, "", false));
    } catch (ProblemException tooSmall) {
      return drawn(evidence, scenes, new PictureStyle(WIDTH, MAP_HEIGHT, Look.PAPER, "", false));
    }
  }

  private static Drawing drawn(
      Evidence evidence, Function<Evidence, MapScene> scenes, PictureStyle style) {
    return Pictures.isMap(evidence)
        ? Pictures.map(evidence, scenes.apply(evidence), style)
        : Pictures.chart(evidence, style);
  }
}
