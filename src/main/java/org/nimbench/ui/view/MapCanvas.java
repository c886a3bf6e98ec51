package org.nimbench.ui.view;

import java.nio.IntBuffer;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.AccessibleRole;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.Pane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Affine;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Ring;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Dots;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/**
 * The map itself. Dragging and zooming move the last picture at once; a new one is painted on a
 * worker and takes its place when it is whole, unless a newer one was asked for.
 */
public final class MapCanvas extends Pane implements Sight {
  /** What dragging with the mouse does. */
  public enum Tool {
    /** Moves the map. */
    PAN,
    /** Selects: a click the area there, a drag a rectangle. */
    SELECT,
    /** Selects a circle, from its centre outwards. */
    CIRCLE,
    /** Selects an outline drawn by hand. */
    LASSO,
    /** Asks what is at a place. */
    IDENTIFY
  }

  /** A place on the ground, metres. */
  public record Spot(double easting, double northing) {}

  private static final double AIR = 14;

  private final MapPainter painter = new MapPainter();
  private final Newest painting;
  private final ImageView image = new ImageView();
  private final Affine placed = new Affine();
  private final SelectionOverlay overlay = new SelectionOverlay();
  private final ObjectProperty<Tool> tool = new SimpleObjectProperty<>(Tool.SELECT);
  private final ReadOnlyObjectWrapper<@Nullable Viewport> view = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<MapPainter.@Nullable Picture> picture =
      new ReadOnlyObjectWrapper<>();

  /** Dots to a pixel in which it was painted last. */
  private double paintedIn;

  private final ReadOnlyObjectWrapper<@Nullable Spot> pointed = new ReadOnlyObjectWrapper<>();

  private @Nullable MapContents contents;
  private @Nullable Box home;

  /** An empty map; {@code runner} paints its pictures. */
  public MapCanvas(WorkRunner runner) {
    this.painting = new Newest(runner);
    getStyleClass().add("nb-map");
    setFocusTraversable(true);
    setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    setAccessibleText(Words.text("ui.map.name"));
    image.setManaged(false);
    image.getTransforms().add(placed);
    Dots.keepWhole(image);
    Rectangle clip = new Rectangle();
    clip.widthProperty().bind(widthProperty());
    clip.heightProperty().bind(heightProperty());
    setClip(clip);
    getChildren().addAll(image, overlay, new FocusRing(this));
    widthProperty().addListener((observed, before, now) -> resized());
    heightProperty().addListener((observed, before, now) -> resized());
    Dots.whenOther(this, () -> paintedIn, this::paint);
    view.addListener((observed, before, now) -> moved());
    addEventHandler(MouseEvent.MOUSE_MOVED, event -> point(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_DRAGGED, event -> point(event.getX(), event.getY()));
    addEventHandler(MouseEvent.MOUSE_EXITED, event -> point(getWidth() / 2, getHeight() / 2));
  }

  private void point(double x, double y) {
    Viewport now = view.get();
    pointed.set(now == null ? null : new Spot(now.eastingAt(x), now.northingAt(y)));
  }

  /** Where the mouse is; the middle of the map while it is elsewhere; null before there is one. */
  public ReadOnlyObjectProperty<@Nullable Spot> pointed() {
    return pointed.getReadOnlyProperty();
  }

  /** Shows contents; the first time from {@code extent}. */
  public void show(MapContents shown, Box extent) {
    contents = shown;
    home = extent;
    if (view.get() == null) {
      resized();
    } else {
      paint();
    }
  }

  /** Tells what is pointed at. */
  public void listen(Pointing pointing) {
    new MapGestures(this, overlay, pointing).install();
  }

  /** Tells rectangles and clicks alone: a map that is looked at more than brushed. */
  public void listen(Consumer<Box> onBox, BiConsumer<Double, Double> onClick) {
    listen(
        new Pointing() {
          @Override
          public void at(double easting, double northing, Combine combine) {
            onClick.accept(easting, northing);
          }

          @Override
          public void box(Box box, Combine combine) {
            onBox.accept(box);
          }

          @Override
          public void circle(double easting, double northing, double radius, Combine combine) {
            onBox.accept(Ring.circle(easting, northing, radius).extent());
          }

          @Override
          public void lasso(Ring ring, Combine combine) {
            onBox.accept(ring.extent());
          }
        });
  }

  /** What part of the ground is seen; null before the map has a size. */
  public ReadOnlyObjectProperty<@Nullable Viewport> view() {
    return view.getReadOnlyProperty();
  }

  /** The picture on the screen; null before the first. */
  ReadOnlyObjectProperty<MapPainter.@Nullable Picture> picture() {
    return picture.getReadOnlyProperty();
  }

  @Override
  public @Nullable Viewport seen() {
    return view.get();
  }

  @Override
  public ObjectProperty<Tool> tool() {
    return tool;
  }

  /** What lies over the map and moves with it. */
  public SelectionOverlay overlay() {
    return overlay;
  }

  @Override
  public void look(Viewport next) {
    view.set(next);
  }

  @Override
  public boolean isAtHome() {
    Viewport now = view.get();
    return now == null
        || home == null
        || now.equals(Viewport.fitting(home, now.width(), now.height(), AIR));
  }

  @Override
  public void goHome() {
    if (home != null) {
      zoomTo(home);
    }
  }

  @Override
  public void zoomTo(Box box) {
    view.set(Viewport.fitting(box, getWidth(), getHeight(), AIR));
  }

  private void resized() {
    Viewport now = view.get();
    if (getWidth() < 1 || getHeight() < 1 || home == null) {
      return;
    }
    // Who looks at the whole place goes on doing so; who has zoomed in keeps centre and scale.
    view.set(
        now == null || isAtHome()
            ? Viewport.fitting(home, getWidth(), getHeight(), AIR)
            : now.sized(getWidth(), getHeight()));
  }

  private void moved() {
    overlay.follow(view.get());
    if (!isHover()) {
      point(getWidth() / 2, getHeight() / 2);
    }
    place();
    paint();
  }

  /** Puts the last picture where its ground now is. */
  private void place() {
    MapPainter.Picture shown = picture.get();
    Viewport now = view.get();
    if (shown == null || now == null) {
      return;
    }
    Viewport painted = shown.view();
    double grown = painted.metresPerPixel() / now.metresPerPixel();
    placed.setMxx(grown / shown.scale());
    placed.setMyy(grown / shown.scale());
    placed.setTx(now.x(painted.eastingAt(0)));
    placed.setTy(now.y(painted.northingAt(0)));
  }

  private void paint() {
    MapContents what = contents;
    Viewport from = view.get();
    if (what == null || from == null) {
      return;
    }
    double scale = Dots.of(this);
    paintedIn = scale;
    painting.start(
        "",
        progress -> painter.paint(what, from, scale, progress),
        new Outcome<>() {
          @Override
          public void done(MapPainter.Picture done) {
            publish(done);
          }

          @Override
          public void failed(Problem problem) {
            // The runner has logged it; the last picture stays.
          }
        });
  }

  private void publish(MapPainter.Picture done) {
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(
            done.width(),
            done.height(),
            IntBuffer.wrap(done.pixels()),
            PixelFormat.getIntArgbPreInstance());
    image.setImage(new WritableImage(buffer));
    picture.set(done);
    place();
  }
}
