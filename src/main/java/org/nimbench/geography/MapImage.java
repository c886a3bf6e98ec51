package org.nimbench.geography;

import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * A picture of the ground, north up, kept as PNG or JPEG. Its pixels are decoded when they are
 * first asked for and let go when memory is short. Any thread may ask; not the window's.
 */
public final class MapImage {
  /** Halved no further than this many pixels on the shorter side. */
  private static final int LEAST = 128;

  private final Facts facts;
  private final byte[] bytes;
  private SoftReference<@Nullable List<BufferedImage>> decoded = new SoftReference<>(null);

  /**
   * What is known of a picture beside its pixels.
   *
   * @param box the ground under it, metres of the British National Grid
   * @param columns pixels from west to east
   * @param rows pixels from north to south
   * @param media {@code image/png} or {@code image/jpeg}
   * @param source the name of the file it was read from
   * @param attribution what is printed beside maps that show it; empty for nothing
   */
  public record Facts(
      Box box, int columns, int rows, String media, String source, String attribution) {}

  /** A picture; {@code bytes} are what its media type says. */
  public MapImage(Facts facts, byte[] bytes) {
    this.facts = facts;
    this.bytes = bytes.clone();
  }

  /** What is known of it. */
  public Facts facts() {
    return facts;
  }

  /** The encoded picture. */
  public byte[] bytes() {
    return bytes.clone();
  }

  /** The same picture with another licence line. */
  public MapImage withAttribution(String words) {
    return new MapImage(
        new Facts(facts.box(), facts.columns(), facts.rows(), facts.media(), facts.source(), words),
        bytes);
  }

  /**
   * The pixels, halved as often as they stay no coarser than what they are drawn for, so that a map
   * of a whole district does not flicker.
   *
   * @param metresPerPixel of the map it is drawn on
   * @throws org.nimbench.kernel.ProblemException (workspace) if its bytes are damaged
   */
  public BufferedImage pixels(double metresPerPixel) {
    List<BufferedImage> levels = levels();
    double size = facts.box().width() / facts.columns();
    int level = 0;
    while (level + 1 < levels.size() && size * 2 <= metresPerPixel) {
      size *= 2;
      level++;
    }
    return levels.get(level);
  }

  private synchronized List<BufferedImage> levels() {
    List<BufferedImage> known = decoded.get();
    if (known != null) {
      return known;
    }
    List<BufferedImage> levels = new ArrayList<>();
    BufferedImage level = whole();
    levels.add(level);
    while (Math.min(level.getWidth(), level.getHeight()) >= 2 * LEAST) {
      level = drawn(level, (level.getWidth() + 1) / 2, (level.getHeight() + 1) / 2);
      levels.add(level);
    }
    decoded = new SoftReference<>(levels);
    return levels;
  }

  private BufferedImage whole() {
    try {
      BufferedImage read = ImageIO.read(new ByteArrayInputStream(bytes));
      if (read == null) {
        throw new IOException("Not a picture: " + facts.media());
      }
      return drawn(read, read.getWidth(), read.getHeight());
    } catch (IOException e) {
      // The reader has decoded it once and encoded it anew: only a damaged workspace ends here.
      throw Problem.of(ProblemKind.WORKSPACE, "geography.picture.lost", facts.source())
          .asException(e);
    }
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
