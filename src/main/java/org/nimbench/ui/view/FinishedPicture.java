package org.nimbench.ui.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Beside;
import org.nimbench.picture.Look;
import org.nimbench.picture.PictureStyle;
import org.nimbench.picture.Pictures;
import org.nimbench.study.Evidence;

/**
 * A map or a chart as it goes to other programs: on paper colours at twice the screen's size, with
 * title, marking and stamp.
 */
public final class FinishedPicture {
  private static final double WIDTH_MM = 180;
  private static final double HEIGHT_MM = 100;
  private static final double DOTS_PER_INCH = 192;

  private final int width;
  private final int height;
  private final int[] pixels;

  private FinishedPicture(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** Draws a chart, with what stands beside it; on any thread. */
  public static FinishedPicture chart(Evidence evidence, @Nullable Beside beside) {
    PictureStyle style =
        new PictureStyle(WIDTH_MM, HEIGHT_MM, Look.PAPER, Words.text("ui.marking.official"), true);
    return of(Pictures.placed(evidence, beside, style).drawing());
  }

  /** Paints a finished drawing; on any thread. */
  public static FinishedPicture of(Drawing drawing) {
    BufferedImage drawn = DrawingFiles.image(drawing, DOTS_PER_INCH);
    BufferedImage copy =
        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(drawn, 0, 0, null);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    return new FinishedPicture(copy.getWidth(), copy.getHeight(), pixels);
  }

  /** The picture, for the clipboard. */
  public Image image() {
    return new WritableImage(
        new PixelBuffer<IntBuffer>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
  }
}
