package org.nimbench.drawing;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.Locale;
import java.util.Set;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageInputStream;
import javax.imageio.stream.ImageOutputStream;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/**
 * Reads a PNG, JPEG or TIFF and encodes it anew, so that nothing that a camera or a program wrote
 * into the file beside its pixels is kept.
 */
public final class PixelFile {
  /** Pixels along one side, at most: decoded, such a picture takes 256 MB. */
  public static final int MOST = 8_000;

  private static final Set<String> FORMATS = Set.of("png", "jpeg", "tif", "tiff");
  private static final String JPEG = "jpeg";
  private static final float QUALITY = 0.9f;

  /** A drawn map is smaller as PNG, a photograph by far larger. */
  private static final int LARGE = 12_000_000;

  private PixelFile() {}

  /**
   * A picture.
   *
   * @param bytes encoded
   * @param media {@code image/png} or {@code image/jpeg}
   * @param columns pixels across
   * @param rows pixels down
   */
  public record Encoded(byte[] bytes, String media, int columns, int rows) {}

  /**
   * Reads a picture.
   *
   * @throws ProblemException (refused) if the file is no such picture, damaged, or larger than
   *     {@link #MOST} pixels along a side
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static Encoded read(Path file, Progress progress) {
    String name = String.valueOf(file.getFileName());
    try (ImageInputStream in = ImageIO.createImageInputStream(file.toFile())) {
      Iterator<ImageReader> readers = ImageIO.getImageReaders(in);
      if (!readers.hasNext()) {
        throw refused("drawing.picture.kind", name);
      }
      ImageReader reader = readers.next();
      try {
        reader.setInput(in, true, true);
        return read(name, reader, progress);
      } finally {
        reader.dispose();
      }
    } catch (IOException e) {
      throw Problem.of(ProblemKind.REFUSED, "drawing.picture.damaged", name).asException(e);
    }
  }

  private static Encoded read(String name, ImageReader reader, Progress progress)
      throws IOException {
    String format = reader.getFormatName().toLowerCase(Locale.ROOT);
    if (!FORMATS.contains(format)) {
      throw refused("drawing.picture.kind", name);
    }
    int columns = reader.getWidth(0);
    int rows = reader.getHeight(0);
    if (columns > MOST || rows > MOST) {
      throw refused("drawing.picture.large", name, columns, rows, MOST);
    }
    progress.check();
    BufferedImage image = reader.read(0);
    progress.check();
    boolean isPhoto = format.equals(JPEG);
    byte[] bytes = isPhoto ? jpeg(image) : png(image);
    if (!isPhoto && bytes.length > LARGE && !image.getColorModel().hasAlpha()) {
      bytes = jpeg(image);
      isPhoto = true;
    }
    return new Encoded(bytes, isPhoto ? "image/jpeg" : "image/png", columns, rows);
  }

  private static byte[] png(BufferedImage image) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    if (!ImageIO.write(image, "png", out)) {
      throw new IOException("No PNG of " + image.getColorModel());
    }
    return out.toByteArray();
  }

  private static byte[] jpeg(BufferedImage image) throws IOException {
    BufferedImage plain =
        new BufferedImage(image.getWidth(), image.getHeight(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = plain.createGraphics();
    graphics.drawImage(image, 0, 0, Color.WHITE, null);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName(JPEG).next();
    try (ImageOutputStream stream = ImageIO.createImageOutputStream(out)) {
      ImageWriteParam parameters = writer.getDefaultWriteParam();
      parameters.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
      parameters.setCompressionQuality(QUALITY);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(plain, null, null), parameters);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  private static ProblemException refused(String code, String where, Object... arguments) {
    return Problem.of(ProblemKind.REFUSED, code, where, arguments).asException();
  }
}
