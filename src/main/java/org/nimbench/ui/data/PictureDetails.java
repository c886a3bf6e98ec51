package org.nimbench.ui.data;

import java.math.BigDecimal;
import java.math.RoundingMode;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.VBox;
import org.nimbench.geography.MapFileRead;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Labels;

/** A picture of the ground, small, and where it lies. */
final class PictureDetails extends VBox {
  private static final double SMALL = 240;

  PictureDetails(MapFileRead.Picture picture) {
    MapImage.Facts facts = picture.image().facts();
    Box box = facts.box();
    getChildren()
        .add(
            MapFilePane.section(
                Words.text("ui.data.map.picture"),
                small(picture),
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

  private static ImageView small(MapFileRead.Picture picture) {
    MapFileRead.Small small = picture.small();
    WritableImage copy = new WritableImage(small.columns(), small.rows());
    copy.getPixelWriter()
        .setPixels(
            0,
            0,
            small.columns(),
            small.rows(),
            PixelFormat.getIntArgbInstance(),
            small.argb(),
            0,
            small.columns());
    ImageView view = new ImageView(copy);
    view.setPreserveRatio(true);
    view.setFitWidth(SMALL);
    view.setFitHeight(SMALL);
    view.setAccessibleText(
        Words.text("ui.data.map.picture.name", picture.image().facts().source()));
    return view;
  }
}
