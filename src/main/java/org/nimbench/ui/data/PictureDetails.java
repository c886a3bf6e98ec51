package org.nimbench.ui.data;

import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.image.ImageView;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** A picture of the ground, small, and where it lies. */
final class PictureDetails extends VBox {
  private static final double SMALL = 240;

  PictureDetails(MapImage image) {
    MapImage.Facts facts = image.facts();
    Box box = facts.box();
    getChildren()
        .add(
            MapFilePane.section(
                Words.text("ui.data.map.picture"),
                small(image),
                Labels.of(
                    Words.text(
                        "ui.data.map.pixels",
                        Figures.count(facts.columns()),
                        Figures.count(facts.rows()),
                        metres(box.width() / facts.columns())),
                    "nb-body"),
                Labels.of(
                    Words.text(
                        "ui.data.map.corner",
                        Figures.count(Math.round(box.minEasting())),
                        Figures.count(Math.round(box.minNorthing())),
                        Figures.count(Math.round(box.maxEasting())),
                        Figures.count(Math.round(box.maxNorthing()))),
                    "nb-body"),
                Labels.paragraph(Words.text("ui.data.map.assumed"), "nb-body"),
                Labels.paragraph(Words.text("ui.data.map.picture.under"), "nb-caption")));
  }

  private static String metres(double metres) {
    return new BigDecimal(metres)
        .setScale(2, RoundingMode.HALF_UP)
        .stripTrailingZeros()
        .toPlainString();
  }

  /** The coarsest of its pixels: they were decoded when the file was looked into. */
  private static ImageView small(MapImage image) {
    BufferedImage pixels = image.pixels(Double.MAX_VALUE);
    WritableImage copy = new WritableImage(pixels.getWidth(), pixels.getHeight());
    for (int y = 0; y < pixels.getHeight(); y++) {
      for (int x = 0; x < pixels.getWidth(); x++) {
        copy.getPixelWriter().setArgb(x, y, pixels.getRGB(x, y));
      }
    }
    ImageView view = new ImageView(copy);
    view.setPreserveRatio(true);
    view.setFitWidth(SMALL);
    view.setFitHeight(SMALL);
    view.setAccessibleText(Words.text("ui.data.map.picture.name", image.facts().source()));
    return view;
  }
}
