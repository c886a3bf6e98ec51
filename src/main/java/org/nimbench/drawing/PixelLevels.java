package org.nimbench.drawing;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/**
 * A decoded picture, halved and halved again, so that it does not flicker where it is drawn much
 * smaller than it is. Nothing in it changes.
 */
public final class PixelLevels {
  /** Halved no further than this many pixels on the shorter side. */
  private static final int LEAST = 128;

  private final List<BufferedImage> levels = new ArrayList<>();

  private PixelLevels(BufferedImage whole) {
    BufferedImage level = drawn(whole, whole.getWidth(), whole.getHeight());
    levels.add(level);
    while (Math.min(level.getWidth(), level.getHeight()) >= 2 * LEAST) {
      level = drawn(level, (level.getWidth() + 1) / 2, (level.getHeight() + 1) / 2);
      levels.add(level);
    }
  }

  /**
   * Decodes a PNG or JPEG.
   *
   * @param where what it is, for a message
   * @throws ProblemException (workspace) if the bytes are damaged: they were encoded by {@link
   *     PixelFile}, so only a damaged workspace ends here
   */
  public static PixelLevels decoded(String where, byte[] bytes) {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
      if (read == null) {
        throw new IOException("Not a picture");
      }
      return new PixelLevels(read);
    } catch (IOException e) {
      throw Problem.of(ProblemKind.WORKSPACE, "drawing.picture.lost", where).asException(e);
    }
  }

  /**
   * The pixels, halved as often as they stay no coarser than what they are drawn for.
   *
   * @param shrinking how many of the whole picture's pixels go on one that is drawn, along a side
   */
  public BufferedImage at(double shrinking) {
    int level = 0;
    double left = shrinking;
    while (level + 1 < levels.size() && left >= 2) {
      left /= 2;
      level++;
    }
    return levels.get(level);
  }

  private static BufferedImage drawn(BufferedImage image, int columns, int rows) {
    boolean isClear = image.getColorModel().hasAlpha();
    BufferedImage drawn =
        new BufferedImage(
            columns, rows, isClear ? BufferedImage.TYPE_INT_ARGB_PRE : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = drawn.createGraphics();
    graphics.setRenderingHint(
        RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
    graphics.drawImage(image, 0, 0, columns, rows, null);
    graphics.dispose();
    return drawn;
  }
}
