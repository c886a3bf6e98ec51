package org.nimbench.ui.view;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.nio.IntBuffer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.value.ObservableValue;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.DrawingFiles;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Beside;
import org.nimbench.picture.ChartPlaces;
import org.nimbench.picture.PictureStyle;
import org.nimbench.picture.Pictures;
import org.nimbench.picture.PlacedChart;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.Dots;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/** A chart drawn by the engine that draws it in Word and PDF, at the size of the pane. */
public final class ChartPane extends Pane {
  private static final double DOTS_PER_INCH = 96;
  private static final double MM_PER_PIXEL = 25.4 / DOTS_PER_INCH;
  private static final double LEAST_WIDTH = 220;
  private static final double LEAST_HEIGHT = 110;

  private final Newest painting;
  private final ObservableValue<Look> look;
  private final ImageView image = new ImageView();
  private final ReadOnlyObjectWrapper<@Nullable ChartPlaces> places = new ReadOnlyObjectWrapper<>();
  private @Nullable Evidence evidence;

  /** Dots to a pixel in which it was painted last. */
  private double paintedIn;

  private @Nullable Beside beside;

  private record Painted(int width, int height, int[] pixels, ChartPlaces places) {}

  /** An empty chart; {@link #show} fills it. */
  public ChartPane(WorkRunner runner, ObservableValue<Look> look) {
    this.painting = new Newest(runner);
    this.look = look;
    getStyleClass().add("nb-chart");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Words.text("ui.trend.chart"));
    image.setManaged(false);
    Dots.keepWhole(image);
    getChildren().addAll(image, new FocusRing(this));
    look.addListener((observed, before, now) -> paint());
    Dots.whenOther(this, () -> paintedIn, this::paint);
    widthProperty().addListener((observed, before, now) -> paint());
    heightProperty().addListener((observed, before, now) -> paint());
  }

  /** Shows evidence of a trend; its alternative text becomes the accessible name. */
  public void show(Evidence shown) {
    show(shown, null);
  }

  /** The same with a second series behind it; null for none. */
  public void show(Evidence shown, @Nullable Beside behind) {
    evidence = shown;
    beside = behind;
    setAccessibleText(shown.telling().alternativeText());
    paint();
  }

  /** Where the months of the picture lie, in its millimetres; null before it is painted. */
  public ReadOnlyObjectProperty<@Nullable ChartPlaces> places() {
    return places.getReadOnlyProperty();
  }

  /** Pixels of so many millimetres of the picture. */
  static double pixels(double millimetres) {
    return millimetres / MM_PER_PIXEL;
  }

  /** Millimetres of the picture of so many pixels. */
  static double millimetres(double pixels) {
    return pixels * MM_PER_PIXEL;
  }

  private void paint() {
    Evidence what = evidence;
    Beside behind = beside;
    if (what == null || getWidth() < LEAST_WIDTH || getHeight() < LEAST_HEIGHT) {
      return;
    }
    double scale = Dots.of(this);
    paintedIn = scale;
    PictureStyle style =
        new PictureStyle(
            getWidth() * MM_PER_PIXEL,
            getHeight() * MM_PER_PIXEL,
            look.getValue() == Look.DARK
                ? org.nimbench.picture.Look.DARK
                : org.nimbench.picture.Look.LIGHT,
            "",
            false);
    painting.start(
        "",
        progress -> draw(what, behind, style, scale),
        new Outcome<Painted>() {
          @Override
          public void done(Painted painted) {
            publish(painted, scale);
          }

          @Override
          public void failed(Problem problem) {
            // The runner has logged it; the last picture stays.
          }
        });
  }

  private static Painted draw(
      Evidence what, @Nullable Beside behind, PictureStyle style, double scale) {
    PlacedChart chart = Pictures.placed(what, behind, style);
    BufferedImage drawn = DrawingFiles.image(chart.drawing(), DOTS_PER_INCH * scale);
    BufferedImage copy =
        new BufferedImage(drawn.getWidth(), drawn.getHeight(), BufferedImage.TYPE_INT_ARGB_PRE);
    Graphics2D graphics = copy.createGraphics();
    graphics.drawImage(drawn, 0, 0, null);
    graphics.dispose();
    int[] pixels = ((DataBufferInt) copy.getRaster().getDataBuffer()).getData();
    return new Painted(copy.getWidth(), copy.getHeight(), pixels, chart.places());
  }

  private void publish(Painted painted, double scale) {
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(
            painted.width(),
            painted.height(),
            IntBuffer.wrap(painted.pixels()),
            PixelFormat.getIntArgbPreInstance());
    image.setImage(new WritableImage(buffer));
    image.setFitWidth(painted.width() / scale);
    image.setFitHeight(painted.height() / scale);
    places.set(painted.places());
  }
}
