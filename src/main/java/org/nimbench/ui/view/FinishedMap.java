package org.nimbench.ui.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.scene.image.Image;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;

/** A finished map as pixels for other programs, at twice the screen's size. */
public final class FinishedMap {
  private static final double DOTS_PER_INCH = 192;

  private final int width;
  private final int height;
  private final int[] pixels;

  private FinishedMap(int width, int height, int[] pixels) {
    this.width = width;
    this.height = height;
    this.pixels = pixels;
  }

  /** Paints it; on any thread. */
  public static FinishedMap of(Drawing drawing) {
    BufferedImage drawn = DrawingFiles.image(drawing, DOTS_PER_INCH);
    BufferedImage copy =
        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(drawn, 0, 0, null);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    return new FinishedMap(copy.getWidth(), copy.getHeight(), pixels);
  }

  /** The picture, for the clipboard. */
  public Image image() {
    return new WritableImage(
        new PixelBuffer<IntBuffer>(
            width, height, IntBuffer.wrap(pixels), PixelFormat.getIntArgbPreInstance()));
  }
}
