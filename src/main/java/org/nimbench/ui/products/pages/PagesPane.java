package org.nimbench.ui.products.pages;

import java.nio.IntBuffer;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.AccessibleRole;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.image.PixelBuffer;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Dots;
import org.nimbench.ui.kit.Labels;

/** One page of the PDF, as wide as the pane, with previous and next. */
public final class PagesPane extends VBox {
  private static final double MARGIN = 12;
  private static final double DIMMED = 0.6;

  /** The scroll bar of a page that is higher than the pane. */
  private static final double BAR = 10;

  /** A page is made this much narrower, and no more, to be seen whole. */
  private static final double NARROWER = 0.85;

  /** Height of a page that is not known yet, to its width. */
  private static final double UPRIGHT = Math.sqrt(2);

  private final PagesViewModel model;
  private final ImageView image = new ImageView();
  private final StackPane sheet = new StackPane();
  private final ScrollPane scroll = new ScrollPane();

  /** Pages over their model. */
  public PagesPane(PagesViewModel model) {
    this.model = model;
    getStyleClass().add("nb-pages");
    Dots.keepWhole(image);
    Label words = Labels.of("", "nb-column-title");
    words.setId("page-words");
    words
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    model.count().get() == 0
                        ? Words.text("ui.products.pages.none")
                        : Words.text(
                            "ui.products.pages.page", model.page().get(), model.count().get()),
                model.page(),
                model.count()));
    Button back =
        Buttons.icon(
            "mdi2c-chevron-left", Words.text("ui.products.pages.back"), () -> model.turn(-1));
    back.setId("page-back");
    back.disableProperty().bind(model.page().lessThan(2));
    Button on =
        Buttons.icon(
            "mdi2c-chevron-right", Words.text("ui.products.pages.on"), () -> model.turn(1));
    on.setId("page-on");
    on.disableProperty()
        .bind(
            Bindings.createBooleanBinding(
                () -> model.page().get() >= model.count().get(), model.page(), model.count()));
    HBox head = new HBox(2, words, Labels.spring(), back, on);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-pages-head");
    Label first = Labels.of(Words.text("ui.products.pages.first"), "nb-sheet-words");
    first.visibleProperty().bind(model.picture().isNull());
    first.managedProperty().bind(first.visibleProperty());
    sheet.getChildren().addAll(image, first);
    sheet.getStyleClass().add("nb-sheet");
    StackPane desk = new StackPane(sheet);
    desk.setAlignment(Pos.TOP_CENTER);
    sheet.setMaxSize(USE_PREF_SIZE, USE_PREF_SIZE);
    desk.getStyleClass().add("nb-pages-desk");
    scroll.setContent(desk);
    scroll.setFitToWidth(true);
    scroll.setHbarPolicy(ScrollPane.ScrollBarPolicy.NEVER);
    scroll.setAccessibleRole(AccessibleRole.IMAGE_VIEW);
    scroll.setAccessibleText(Words.text("ui.products.pages"));
    scroll.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.PAGE_DOWN) {
            model.turn(1);
          } else if (event.getCode() == KeyCode.PAGE_UP) {
            model.turn(-1);
          }
        });
    VBox.setVgrow(scroll, Priority.ALWAYS);
    getChildren().addAll(head, scroll);
    scroll.widthProperty().addListener((observed, before, now) -> fit());
    scroll.heightProperty().addListener((observed, before, now) -> fit());
    model.picture().addListener((observed, before, now) -> publish(now));
    model.isOld().addListener((observed, before, now) -> image.setOpacity(now ? DIMMED : 1));
    model.page().addListener((observed, before, now) -> scroll.setVvalue(0));
    sceneProperty().addListener((observed, before, now) -> fit());
  }

  /**
   * A page is as wide as the pane, in pixels of the screen, or a little less where it is whole
   * then; nothing is painted for a folded one. The room of the scroll bar is not asked for: it
   * would come and go with the width that it leaves.
   */
  private void fit() {
    boolean isSeen = getScene() != null && getScene().getWindow() != null;
    double width =
        isSeen
            ? width(scroll.getWidth() - 2 * MARGIN, scroll.getHeight() - 2 * MARGIN - 2, ratio())
            : 0;
    // The sheet has its size before its first page is set.
    sheet.setMinSize(width, image.getImage() == null ? Math.rint(width * UPRIGHT) : 0);
    model.columns().set(width > 0 ? (int) Math.round(width * Dots.of(this)) : 0);
  }

  /**
   * How wide a page stands in a room.
   *
   * @param ratio its height to its width
   */
  static double width(double full, double high, double ratio) {
    double whole = Math.floor(high / ratio);
    if (whole >= full) {
      return full;
    }
    return whole >= NARROWER * full ? whole : full - BAR;
  }

  private double ratio() {
    PdfPages.Page page = model.picture().get();
    return page == null ? UPRIGHT : (double) page.rows() / page.columns();
  }

  private void publish(PdfPages.@Nullable Page page) {
    if (page == null || getScene() == null || getScene().getWindow() == null) {
      return;
    }
    PixelBuffer<IntBuffer> buffer =
        new PixelBuffer<>(
            page.columns(),
            page.rows(),
            IntBuffer.wrap(page.argb()),
            PixelFormat.getIntArgbPreInstance());
    image.setImage(new WritableImage(buffer));
    image.setFitWidth(page.columns() / Dots.of(this));
    image.setFitHeight(page.rows() / Dots.of(this));
    fit();
  }
}
