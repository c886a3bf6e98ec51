package org.nimbench.ui.present;

import java.util.List;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.EmptyState;
import org.nimbench.ui.kit.Gradually;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Later;
import org.nimbench.ui.kit.Segments;
import org.nimbench.ui.present.show.PageFaces;

/** The seventh step: the pages of the show in order, and the notes of one. */
public final class PresentScreen extends StackPane {
  private final PresentViewModel model;
  private final Parts parts;
  private final ListView<ShowItem> list = new ListView<>();

  /** Narrower than this the toolbar keeps what is done and leaves the hint out. */
  private static final double ROOM_FOR_HINT = 1000;

  private final MenuButton products = new MenuButton();
  private final PageForm form;
  private final VBox empty;
  private final HBox full;
  private boolean isFollowing;

  /**
   * What the screen is given by whoever puts the window together.
   *
   * @param faces draws the pages of the list
   * @param later waits for a pause in typing
   * @param start begins the show at its first page
   * @param startHere begins it at the page that is selected
   * @param toMap goes to the map
   */
  public record Parts(
      PageFaces faces, Later later, Runnable start, Runnable startHere, Runnable toMap) {}

  /** The screen over its model. */
  public PresentScreen(PresentViewModel model, Parts parts) {
    this.model = model;
    this.parts = parts;
    this.form = new PageForm(model, parts.faces(), parts.later(), parts.startHere());
    getStyleClass().add("nb-present");
    products.setId("present-products");
    products.setText(Words.text("ui.present.add.product"));
    products.setGraphic(Icons.tool("mdi2f-file-document-edit-outline"));
    list.setId("present-pages");
    list.getStyleClass().add("nb-present-list");
    list.setAccessibleText(Words.text("ui.present.pages"));
    list.setCellFactory(made -> new PageRow(model, parts.faces()));
    list.getSelectionModel().selectedItemProperty().addListener((o, was, now) -> chosen(now));
    list.addEventFilter(KeyEvent.KEY_PRESSED, this::key);
    HBox.setHgrow(list, Priority.ALWAYS);
    this.full = new HBox(list, Gradually.place(() -> form));
    this.empty = empty();
    VBox.setVgrow(full, Priority.ALWAYS);
    StackPane middle = new StackPane(full, empty);
    VBox.setVgrow(middle, Priority.ALWAYS);
    getChildren().add(new VBox(Gradually.place(this::toolbar), middle));
    model.show().addListener((observed, was, now) -> show(now));
    model.selected().addListener((observed, was, now) -> select());
    model.products().addListener((observed, was, now) -> offer());
    show(model.show().get());
    offer();
  }

  private Node toolbar() {
    Button start = Buttons.primary("mdi2p-play", Words.text("ui.present.start"), parts.start());
    start.setId("present-start");
    start.disableProperty().bind(model.show().map(show -> show.items().isEmpty()));
    Label hint = Labels.of(Words.text("ui.present.hint"), "nb-caption");
    // The sheet of keys tells it too; the buttons need the room first.
    hint.visibleProperty().bind(widthProperty().greaterThan(ROOM_FOR_HINT));
    hint.managedProperty().bind(hint.visibleProperty());
    HBox bar =
        new HBox(
            Labels.of(Words.text("ui.present.heading"), "nb-section-title"),
            hint,
            Labels.spring(),
            manner(),
            Buttons.explained(
                products, new ReadOnlyStringWrapper(Words.text("ui.present.add.product.hint"))),
            start);
    bar.getStyleClass().add("nb-toolbar");
    bar.setAlignment(Pos.CENTER_LEFT);
    return bar;
  }

  private Node manner() {
    Segments<ProductManner> manner =
        new Segments<>(
            Words.text("ui.present.manner"),
            List.of(ProductManner.PAGES, ProductManner.FIGURES),
            each ->
                each == ProductManner.PAGES
                    ? new Segments.Segment(
                        "",
                        Words.text("ui.present.manner.pages"),
                        Words.text("ui.present.manner.pages.hint"))
                    : new Segments.Segment(
                        "",
                        Words.text("ui.present.manner.figures"),
                        Words.text("ui.present.manner.figures.hint")),
            model.manner());
    manner.setId("present-manner");
    manner.setDisable(!model.isWritable());
    return manner;
  }

  private VBox empty() {
    return new EmptyState(
            "mdi2p-projector-screen-outline",
            Words.text("ui.present.empty"),
            Words.text("ui.present.empty.map"),
            parts.toMap())
        .telling(Words.text("ui.present.empty.more"))
        .naming("present-to-map");
  }

  private void show(Show show) {
    isFollowing = true;
    list.getItems().setAll(show.items());
    isFollowing = false;
    full.setVisible(!show.items().isEmpty());
    empty.setVisible(show.items().isEmpty());
    if (!show.items().isEmpty() && show.indexOf(model.selected().get()) < 0) {
      model.selected().set(show.items().get(0).id());
    }
    select();
  }

  private void select() {
    int at = model.show().get().indexOf(model.selected().get());
    isFollowing = true;
    list.getSelectionModel().select(at);
    isFollowing = false;
  }

  private void chosen(@org.jspecify.annotations.Nullable ShowItem item) {
    if (!isFollowing && item != null) {
      model.selected().set(item.id());
    }
  }

  /** Moving and removing without the mouse. */
  private void key(KeyEvent event) {
    ShowItem item = list.getSelectionModel().getSelectedItem();
    if (item == null || !model.isWritable()) {
      return;
    }
    switch (event.getCode()) {
      case UP -> {
        if (!event.isAltDown()) {
          return;
        }
        model.move(item.id(), -1);
      }
      case DOWN -> {
        if (!event.isAltDown()) {
          return;
        }
        model.move(item.id(), 1);
      }
      case DELETE -> model.remove(item.id());
      default -> {
        return;
      }
    }
    event.consume();
  }

  private void offer() {
    products
        .getItems()
        .setAll(
            model.products().get().stream()
                .map(
                    product -> {
                      MenuItem item = new MenuItem(product.title());
                      item.setMnemonicParsing(false);
                      item.setOnAction(event -> model.addProduct(product));
                      return item;
                    })
                .toList());
    products.setDisable(model.products().get().isEmpty() || !model.isWritable());
  }

  /** Keeps what is being typed. */
  public void keepTyped() {
    form.keep();
  }

  /** What was asked before may have changed: the list is drawn anew. */
  public void refresh() {
    parts.faces().forget();
    list.refresh();
    model.readProducts();
  }
}
