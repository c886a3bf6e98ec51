package org.nimbench.ui.present.show;

import java.nio.IntBuffer;
import javafx.application.Platform;
import javafx.geometry.Bounds;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.Paper;
import org.nimbench.ui.kit.Dots;
import org.nimbench.ui.kit.Labels;

/** A printed page on the wall: as a whole, or as wide as can be read and moved over. */
public final class PaperPane extends StackPane {
  /** At this width eleven points are 27 pixels: more would only show less of the page. */
  private static final double WIDEST = 1500;

  private static final double AIR = 8;
  private static final double DIMMED = 0.6;

  private final PaperViewModel model;
  private final ImageView image = new ImageView();
  private final StackPane sheet = new StackPane(image);
  private final StackPane ground = new StackPane(sheet);
  private final ScrollPane scroll = new ScrollPane(ground);

  PaperPane(PaperViewModel model) {
    this.model = model;
    setId("wall-paper");
    getStyleClass().add("nb-wall-paper");
    setMinSize(0, 0);
    sheet.getStyleClass().add("nb-sheet");
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    ground.getStyleClass().add("nb-wall-paper-ground");
    ground.setAlignment(Pos.TOP_CENTER);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    scroll.vvalueProperty().bindBidirectional(model.scroll());
    // The room is told while the wall is laid out, when nothing may be put into it or taken out.
    scroll
        .viewportBoundsProperty()
        .addListener((observed, was, now) -> Platform.runLater(this::fit));
    ground.heightProperty().addListener((observed, was, now) -> see());
    model.isWide().addListener((observed, was, now) -> fit());
    model.page().addListener((observed, was, now) -> fit());
    model.paper().addListener((observed, was, now) -> fit());
    model.picture().addListener((observed, was, now) -> publish(now));
    model.problem().addListener((observed, was, now) -> tell());
    model.isPainted().addListener((observed, was, now) -> tell());
    getChildren().setAll(scroll);
    tell();
  }

  /** Whether the page that is wanted can be seen, rather than the one before it. */
  public boolean isPainted() {
    return model.isPainted().get() && image.getImage() != null;
  }

  /** Asks for the page in the pixels of the screen. */
  private void fit() {
    Bounds room = scroll.getViewportBounds();
    boolean isSeen = getScene() != null && getScene().getWindow() != null && room.getWidth() > 1;
    if (!isSeen) {
      return;
    }
    tell();
    double wide = Math.min(WIDEST, room.getWidth() - 2 * AIR);
    double whole = (room.getHeight() - 2 * AIR) * model.aspect();
    double width = model.isWide().get() ? wide : Math.min(wide, whole);
    model.columns().set((int) Math.floor(width * Dots.of(this)));
    if (image.getImage() == null) {
      // Painted before there was a window to show it in: the same picture is not told again.
      publish(model.picture().get());
    }
    see();
  }

  private void see() {
    double all = ground.getHeight();
    double part = scroll.getViewportBounds().getHeight();
    model.seen().set(all <= 0 ? 1 : Math.min(1, part / all));
  }

  private void publish(PdfPages.@Nullable Page page) {
    if (page == null) {
      image.setImage(null);
      return;
    }
    if (getScene() == null || getScene().getWindow() == null) {
      return;
    }
    image.setImage(
        new WritableImage(
            new PixelBuffer<>(
                page.columns(),
                page.rows(),
                IntBuffer.wrap(page.argb()),
                PixelFormat.getIntArgbPreInstance())));
    image.setFitWidth(page.columns() / Dots.of(this));
    image.setFitHeight(page.rows() / Dots.of(this));
    tell();
  }

  private void tell() {
    Paper paper = model.paper().get();
    Problem problem = model.problem().get();
    if (problem != null) {
      getChildren().setAll(WallProblem.of(problem));
      return;
    }
    getChildren().setAll(scroll);
    if (paper == null) {
      getChildren().add(Labels.of(Words.text("ui.present.paper.first"), "nb-wall-why"));
      return;
    }
    scroll.setAccessibleText(
        Words.text(
            "ui.present.paper.name",
            paper.title(),
            Figures.count(model.page().get()),
            Figures.count(model.count())));
    image.setOpacity(model.isPainted().get() ? 1 : DIMMED);
  }
}
