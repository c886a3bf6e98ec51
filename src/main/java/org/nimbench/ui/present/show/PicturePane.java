package org.nimbench.ui.present.show;

import java.awt.image.BufferedImage;
import java.nio.IntBuffer;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Problem;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Dots;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** A figure drawn by the engine that draws it in Word and PDF, magnified for the wall. */
final class PicturePane extends Pane {
  private static final double DOTS_PER_INCH = 96;
  private static final double MM_PER_INCH = 25.4;
  private static final double AIR = 14;
  private static final double LEAST_WIDTH = 80;
  private static final double LEAST_HEIGHT = 60;

  /** Eight points become type that can be read from the back of the room. */
  private static final double MAGNIFIED = 2.1;

  private final MeetingDesk desk;
  private final Newest painting;
  private final ImageView image = new ImageView();
  private @Nullable Evidence evidence;

  /** Dots to a pixel in which it was painted last. */
  private double paintedIn;

  private record Pixels(int columns, int rows, int[] argb, double scale) {}

  PicturePane(MeetingDesk desk, WorkRunner painters) {
    this.desk = desk;
    this.painting = new Newest(painters);
    setId("wall-picture");
    getStyleClass().add("nb-wall-picture");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setMinSize(0, 0);
    image.setManaged(false);
    image.relocate(AIR, AIR);
    getChildren().add(image);
    Dots.keepWhole(image);
    Dots.whenOther(this, () -> paintedIn, this::paint);
    widthProperty().addListener((observed, was, now) -> paint());
    heightProperty().addListener((observed, was, now) -> paint());
  }

  void show(Evidence shown) {
    setAccessibleText(shown.telling().alternativeText());
    if (shown != evidence) {
      evidence = shown;
      paint();
    }
  }

  private static double millimetres(double pixels, double magnified) {
    return pixels * MM_PER_INCH / DOTS_PER_INCH / magnified;
  }

  private void paint() {
    Evidence what = evidence;
    double most =
        Math.min(
            millimetres(getWidth() - 2 * AIR, 1) / LEAST_WIDTH,
            millimetres(getHeight() - 2 * AIR, 1) / LEAST_HEIGHT);
    if (what == null || most < 1) {
      return;
    }
    double magnified = Math.min(MAGNIFIED, most);
    double width = Math.max(LEAST_WIDTH, millimetres(getWidth() - 2 * AIR, magnified));
    double height = Math.max(LEAST_HEIGHT, millimetres(getHeight() - 2 * AIR, magnified));
    double scale = Dots.of(this);
    paintedIn = scale;
    painting.start(
        "",
        progress -> draw(what, width, height, DOTS_PER_INCH * magnified * scale, scale),
        new Outcome<Pixels>() {
          @Override
          public void done(Pixels drawn) {
            publish(drawn);
          }

          @Override
          public void failed(Problem problem) {
            // The runner has logged it; the last picture stays.
          }
        });
  }

  private Pixels draw(Evidence what, double width, double height, double dots, double scale) {
    BufferedImage drawn = DrawingFiles.image(desk.picture(what, width, height), dots);
    int columns = drawn.getWidth();
    int rows = drawn.getHeight();
    return new Pixels(columns, rows, drawn.getRGB(0, 0, columns, rows, null, 0, columns), scale);
  }

  private void publish(Pixels drawn) {
    image.setImage(
        new WritableImage(
            new PixelBuffer<>(
                drawn.columns(),
                drawn.rows(),
                IntBuffer.wrap(drawn.argb()),
                PixelFormat.getIntArgbPreInstance())));
    image.setFitWidth(drawn.columns() / drawn.scale());
    image.setFitHeight(drawn.rows() / drawn.scale());
  }
}
