package org.nimbench.ui.products.figures;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Problem;
import org.nimbench.study.Evidence;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** Small pictures of evidence, each drawn once by the engine. Used on the FX thread. */
public final class Thumbnails {
  private static final int REMEMBERED = 80;

  private static final double MM_PER_INCH = 25.4;

  /** Pixels a unit of the window; sharp on a screen at up to twice the size. */
  private static final double SHARP = 2;

  private final ProductDesk desk;
  private final WorkRunner runner;
  private final Map<String, Kept> kept =
      new LinkedHashMap<>(16, 0.75f, true) {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Kept> eldest) {
          return size() > REMEMBERED;
        }
      };

  private record Kept(Evidence evidence, WritableImage image) {}

  private record Pixels(int[] argb, int columns, int rows) {}

  /** Pictures that are drawn on {@code runner}'s workers. */
  public Thumbnails(ProductDesk desk, WorkRunner runner) {
    this.desk = desk;
    this.runner = runner;
  }

  /** The picture of evidence so high, handed over at once where it was drawn before. */
  void of(String product, Evidence evidence, double height, Consumer<WritableImage> then) {
    String key = product + "/" + evidence.id() + "/" + height;
    Kept before = kept.get(key);
    // The engine hands out the same object as long as the figure is the same.
    if (before != null && before.evidence() == evidence) {
      then.accept(before.image());
      return;
    }
    runner.start(
        evidence.telling().title(),
        progress -> draw(product, evidence, height),
        new Outcome<Pixels>() {
          @Override
          public void done(Pixels pixels) {
            WritableImage image = image(pixels);
            kept.put(key, new Kept(evidence, image));
            then.accept(image);
          }

          @Override
          public void failed(Problem problem) {
            // The card keeps its words; the page beside it shows the figure or says why not.
          }
        });
  }

  private Pixels draw(String product, Evidence evidence, double height) {
    Drawing drawing = desk.picture(product, evidence);
    BufferedImage drawn =
        DrawingFiles.image(drawing, SHARP * height / drawing.height() * MM_PER_INCH);
    int columns = drawn.getWidth();
    int rows = drawn.getHeight();
    int[] argb = drawn.getRGB(0, 0, columns, rows, null, 0, columns);
    return new Pixels(argb, columns, rows);
  }

  private static WritableImage image(Pixels pixels) {
    return new WritableImage(
        new PixelBuffer<>(
            pixels.columns(),
            pixels.rows(),
            IntBuffer.wrap(pixels.argb()),
            PixelFormat.getIntArgbPreInstance()));
  }
}
