package org.nimbench.ui.present.show;

import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.layout.Pane;
import javafx.scene.layout.StackPane;
import javafx.scene.shape.Rectangle;
import javafx.scene.transform.Scale;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.ShowPage;
import org.nimbench.presentation.ShowView;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.view.LegendCard;
import org.nimbench.ui.view.MapCanvas;
import org.nimbench.ui.view.MapContents;
import org.nimbench.ui.view.NorthArrow;
import org.nimbench.ui.view.ScaleBar;
import org.nimbench.ui.view.Viewport;
import org.nimbench.work.WorkRunner;

/**
 * The map on the wall; while it is compared, the map of the year before lies over its left part.
 */
final class MapPane extends StackPane {
  private static final double NOTCH = 1.25;
  private static final double STEP = 70;

  /** Names and lines of a map are made for a desk; the wall is seen from further away. */
  private static final double MAGNIFIED = 1.8;

  private final ShowViewModel show;
  private final PageViewModel model;
  private final MapCanvas canvas;
  private final MapCanvas before;
  private final Pane beforeFrame;
  private final StackPane lens;
  private final Divider divider;
  private final WallLegend legend = new WallLegend();
  private final ReadOnlyObjectWrapper<@Nullable Evidence> themed = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyObjectWrapper<@Nullable MapContents> contents =
      new ReadOnlyObjectWrapper<>();
  private final LegendCard theme;
  private final Label afterName = Labels.of("", "nb-wall-period");
  private final Label beforeName = Labels.of("", "nb-wall-period");
  private @Nullable ShowPage viewed;
  private @Nullable Viewport own;

  MapPane(ShowViewModel show, WorkRunner painters) {
    this.show = show;
    this.model = show.page();
    this.canvas = new MapCanvas(painters);
    this.before = new MapCanvas(painters);
    this.beforeFrame = new StackPane(before);
    this.divider = new Divider(show.divider(), this);
    getStyleClass().add("nb-wall-map");
    canvas.setId("wall-map");
    canvas.tool().set(MapCanvas.Tool.PAN);
    canvas.listen(box -> {}, (easting, northing) -> {});
    before.setId("wall-map-before");
    before.setFocusTraversable(false);
    before.setMouseTransparent(true);
    beforeFrame.setMouseTransparent(true);
    beforeFrame.setId("wall-before");
    this.theme = new LegendCard(contents, themed, new SimpleObjectProperty<>(Look.PROJECTOR));
    ScaleBar scale = new ScaleBar(canvas.view());
    NorthArrow north = new NorthArrow();
    this.lens = new StackPane(canvas, beforeFrame, scale, north);
    lens.setManaged(false);
    lens.getTransforms().add(new Scale(MAGNIFIED, MAGNIFIED));
    getChildren().setAll(lens, divider, beforeName, afterName, legend, theme);
    put(legend, Pos.TOP_LEFT, new Insets(18));
    put(theme, Pos.TOP_LEFT, new Insets(18));
    put(scale, Pos.BOTTOM_LEFT, new Insets(0, 0, 8, 12));
    put(north, Pos.TOP_RIGHT, new Insets(8, 12, 0, 0));
    put(beforeName, Pos.BOTTOM_CENTER, Insets.EMPTY);
    put(afterName, Pos.BOTTOM_RIGHT, new Insets(0, 14, 14, 0));
    StackPane.setMargin(beforeName, new Insets(0, 0, 60, 0));
    canvas.view().addListener((observed, was, now) -> moved(was, now));
    show.divider().addListener((observed, was, now) -> requestLayout());
    model.isComparing().addListener((observed, was, now) -> comparing(now));
    comparing(false);
  }

  private static void put(javafx.scene.Node node, Pos where, Insets margin) {
    StackPane.setAlignment(node, where);
    StackPane.setMargin(node, margin);
  }

  private void together(@Nullable Viewport view) {
    if (view != null && model.isComparing().get()) {
      before.look(view);
    }
  }

  private void comparing(boolean isOn) {
    beforeFrame.setVisible(isOn);
    divider.setVisible(isOn);
    beforeName.setVisible(isOn);
    afterName.setVisible(isOn);
    if (isOn) {
      together(canvas.view().get());
      divider.requestFocus();
    } else if (divider.isFocused()) {
      canvas.requestFocus();
    }
    requestLayout();
  }

  /** Shows the figure that is on the wall now. */
  void show(Ground ground, Shown shown) {
    boolean guard = model.guard().get();
    Evidence evidence = shown.evidence();
    MapContents now = Guarded.contents(ground, shown, guard);
    canvas.show(now, ground.scenery().extent());
    boolean isSurface = evidence.result() instanceof Result.Hotspot;
    themed.set(isSurface ? null : evidence);
    contents.set(isSurface ? null : now);
    // Alternative text says numbers that the guard may hide.
    canvas.setAccessibleText(
        guard
            ? Words.text("ui.present.map.guarded", evidence.telling().title())
            : evidence.telling().alternativeText());
    legend.show(evidence, guard, guard && Guarded.hidesPlaces(shown));
    afterName.setText(period(evidence));
    ShowPage page = shown.page();
    if (page != null && !(viewed != null && viewed.item().equals(page.item()))) {
      viewed = page;
      ownView();
    }
    Shown earlier = model.before().get();
    beforeFrame.setOpacity(earlier == null ? 0 : 1);
    if (earlier != null) {
      before.show(Guarded.contents(ground, earlier, guard), ground.scenery().extent());
      beforeName.setText(period(earlier.evidence()));
      together(canvas.view().get());
    }
  }

  private static String period(Evidence evidence) {
    return evidence.period() == null ? "" : evidence.period().inWords();
  }

  /** The next page begins at its own view, even where it is the same place of the show again. */
  void forgetView() {
    viewed = null;
  }

  /** Back to where the page was pinned, or to the whole place. */
  void ownView() {
    ShowPage page = viewed;
    Viewport now = canvas.view().get();
    if (page == null || now == null) {
      return;
    }
    if (page.item().source() instanceof PageSource.Pinned pinned && pinned.view() != null) {
      ShowView view = pinned.view();
      own =
          new Viewport(
              view.easting(),
              view.northing(),
              view.metresPerPixel(now.width(), now.height()),
              now.width(),
              now.height());
      canvas.look(own);
    } else {
      own = null;
      canvas.goHome();
    }
  }

  /** Who has not moved goes on seeing the page's own ground when the map gets another size. */
  private void moved(@Nullable Viewport was, @Nullable Viewport now) {
    boolean isResized =
        was != null && now != null && now.equals(was.sized(now.width(), now.height()));
    if (was == null || (isResized && was.equals(own))) {
      ownView();
    }
    together(canvas.view().get());
  }

  /** A notch closer (1) or further (−1). */
  void zoom(int by) {
    Viewport now = canvas.view().get();
    if (now != null) {
      canvas.look(now.zoomed(Math.pow(NOTCH, by), now.width() / 2, now.height() / 2));
    }
  }

  /** So many steps right and down. */
  void pan(int right, int down) {
    Viewport now = canvas.view().get();
    if (now != null) {
      canvas.look(now.dragged(-right * STEP, -down * STEP));
    }
  }

  Divider divider() {
    return divider;
  }

  MapCanvas canvas() {
    return canvas;
  }

  @Override
  protected void layoutChildren() {
    super.layoutChildren();
    double left = show.divider().get() * getWidth();
    setClip(new Rectangle(getWidth(), getHeight()));
    lens.resizeRelocate(0, 0, getWidth() / MAGNIFIED, getHeight() / MAGNIFIED);
    beforeFrame.setClip(new Rectangle(left / MAGNIFIED, getHeight() / MAGNIFIED));
    divider.place(getWidth(), getHeight());
    beforeName.relocate(
        Math.max(14, left - beforeName.getWidth() - 30), getHeight() - beforeName.getHeight() - 14);
    beforeName.setVisible(model.isComparing().get() && left > beforeName.getWidth() + 330);
    afterName.setVisible(
        model.isComparing().get() && getWidth() - left > afterName.getWidth() + 40);
  }
}
