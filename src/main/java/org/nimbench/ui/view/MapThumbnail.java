package org.nimbench.ui.view;

import java.nio.IntBuffer;
import java.util.function.Consumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.settings.Look;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** A small picture of a place without incidents, painted by the same engine as the map. */
public final class MapThumbnail extends Pane {
  private static final double SCALE = 2;

  private final Newest painting;
  private final ImageView image = new ImageView();
  private final ObservableValue<Look> look;
  private @Nullable GroundShapes ground;
  private @Nullable Scenery scenery;
  private Runnable reading;

  /** A picture of what {@code read} finds; empty where it finds nothing. */
  public MapThumbnail(
      WorkRunner runner,
      Work<Scenery> read,
      ObservableValue<Look> look,
      double width,
      double height) {
    this.painting = new Newest(runner);
    this.look = look;
    image.setFitWidth(width);
    image.setFitHeight(height);
    setMinSize(width, height);
    setMaxSize(width, height);
    setClip(new Rectangle(width, height));
    getChildren().add(image);
    look.addListener((observed, before, now) -> paint(width, height));
    this.reading = () -> runner.start("", read, then(found -> show(found, width, height)));
  }

  /** Begins to read and paint, the first time it is called: it is not worth a moment's wait. */
  public void begin() {
    Runnable first = reading;
    reading = () -> {};
    first.run();
  }

  private void show(Scenery found, double width, double height) {
    scenery = found;
    ground = new GroundShapes(found);
    paint(width, height);
  }

  /** A missing picture says nothing that opening the example would not say better. */
  private static <T> Outcome<T> then(Consumer<T> done) {
    return new Outcome<>() {
      @Override
      public void done(T result) {
        done.accept(result);
      }

      @Override
      public void failed(Problem problem) {}
    };
  }

  private void paint(double width, double height) {
    Scenery place = scenery;
    GroundShapes shapes = ground;
    if (place == null || shapes == null) {
      return;
    }
    Viewport view = Viewport.fitting(place.extent(), width, height, 6);
    MapContents contents =
        new MapContents(shapes, MapMode.DOTS, null, Places.NONE, null, false, "", look.getValue());
    painting.start(
        "",
        progress -> new MapPainter().paint(contents, view, SCALE, progress),
        then(this::publish));
  }

  private void publish(MapPainter.Picture painted) {
    image.setImage(
        new WritableImage(
            new PixelBuffer<>(
                painted.width(),
                painted.height(),
                IntBuffer.wrap(painted.pixels()),
                PixelFormat.getIntArgbPreInstance())));
  }
}
