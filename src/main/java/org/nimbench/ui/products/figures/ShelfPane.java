package org.nimbench.ui.products.figures;

import java.util.List;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Buttons;
import org.nimbench.ui.kit.Icons;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.kit.Tips;
import org.nimbench.ui.kit.Told;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ShelfFigure;

/** Figures of the workspace that the open product does not use, to drag into its text. */
public final class ShelfPane extends VBox {
  /** What a dragged figure begins with, before its product and id. */
  public static final String DRAGGED = "nimbench-figure ";

  private static final double CELL = 176;
  private static final double PICTURE = 62;

  private final Thumbnails thumbnails;
  private final ListView<ShelfFigure> list = new ListView<>();
  private final ComboBox<String> subjects = new ComboBox<>();
  private final Label none = Labels.of(Words.text("ui.products.shelf.none"), "nb-muted", "nb-body");
  private final Button fold;
  private @Nullable List<ShelfFigure> all;
  private final Label how = Told.whole(Labels.of("", "nb-caption"));
  private final Label keys = Labels.key(Words.text("ui.products.shelf.keys"));
  private String whyNot = "";
  private boolean isFolded;

  /**
   * An empty shelf.
   *
   * @param place is told which figure goes into the open section
   */
  public ShelfPane(Thumbnails thumbnails, Consumer<ShelfFigure> place) {
    this.thumbnails = thumbnails;
    getStyleClass().add("nb-shelf");
    list.setId("shelf");
    list.setOrientation(javafx.geometry.Orientation.HORIZONTAL);
    list.setAccessibleText(Words.text("ui.products.shelf"));
    list.setCellFactory(view -> new ShelfCell());
    list.setOnKeyPressed(
        event -> {
          if (event.getCode() == KeyCode.ENTER) {
            chosen(place);
          }
        });
    list.setOnMouseClicked(
        event -> {
          if (event.getClickCount() == 2) {
            chosen(place);
          }
        });
    keys.managedProperty().bind(keys.visibleProperty());
    list.managedProperty().bind(list.visibleProperty());
    subjects.visibleProperty().bind(list.visibleProperty());
    none.managedProperty().bind(none.visibleProperty());
    none.setVisible(false);
    fold = Buttons.icon("mdi2c-chevron-down", Words.text("ui.products.shelf.fold"), this::turn);
    fold.setId("shelf-fold");
    fold.getStyleClass().add("nb-small-tool");
    subjects.setId("shelf-subject");
    subjects.setAccessibleText(Words.text("ui.products.shelf.subject"));
    subjects.valueProperty().addListener((observed, before, now) -> narrow());
    Label title = Labels.of(Words.text("ui.products.shelf"), "nb-section-title");
    title.setMinWidth(USE_PREF_SIZE);
    HBox head =
        new HBox(8, title, hint(how), keys, Told.whole(none), Labels.spring(), subjects, fold);
    head.setAlignment(Pos.CENTER_LEFT);
    head.getStyleClass().add("nb-shelf-head");
    getChildren().addAll(head, list);
  }

  private void tell() {
    how.setText(whyNot.isEmpty() ? Words.text("ui.products.shelf.how") : whyNot);
    keys.setVisible(list.isVisible() && whyNot.isEmpty());
  }

  /** How to use the shelf is of no use while it is empty. */
  private Label hint(Label label) {
    label.visibleProperty().bind(list.visibleProperty());
    label.managedProperty().bind(label.visibleProperty());
    return label;
  }

  private void chosen(Consumer<ShelfFigure> place) {
    ShelfFigure figure = marked();
    if (figure != null && whyNot.isEmpty()) {
      place.accept(figure);
    }
  }

  /** The figure that is marked; null for none. */
  public @Nullable ShelfFigure marked() {
    return list.getSelectionModel().getSelectedItem();
  }

  /** The figure that was dragged from here; null for anything else. */
  public @Nullable ShelfFigure dragged(String text) {
    return all == null || !whyNot.isEmpty()
        ? null
        : all.stream().filter(figure -> name(figure).equals(text)).findFirst().orElse(null);
  }

  private static String name(ShelfFigure figure) {
    return DRAGGED + figure.product() + " " + figure.figure().id();
  }

  /** Takes the keyboard, with the first figure marked. */
  public void focus() {
    setFolded(false);
    list.requestFocus();
    if (marked() == null) {
      list.getSelectionModel().selectFirst();
    }
  }

  private void turn() {
    setFolded(!isFolded);
  }

  /** Folds the shelf to its heading, or opens it. */
  public void setFolded(boolean folded) {
    isFolded = folded;
    arrange();
  }

  private void arrange() {
    boolean isEmpty = all == null || all.isEmpty();
    list.setVisible(!isEmpty && !isFolded);
    none.setVisible(isEmpty);
    fold.setVisible(!isEmpty);
    tell();
    fold.setGraphic(Icons.tool(isFolded ? "mdi2c-chevron-up" : "mdi2c-chevron-down"));
  }

  /**
   * Shows what a product does not use.
   *
   * @param whyNotPlaced why no figure can be put anywhere; the shelf is only looked at then. Empty
   *     where it can
   */
  public void show(ProductNow product, String whyNotPlaced) {
    whyNot = whyNotPlaced;
    tell();
    if (product.shelf().equals(all)) {
      return;
    }
    all = product.shelf();
    arrange();
    String before = subjects.getValue();
    subjects.getItems().setAll(Words.text("ui.products.shelf.all"));
    product.shelf().stream()
        .map(ShelfFigure::subject)
        .distinct()
        .sorted()
        .forEach(subjects.getItems()::add);
    subjects.setValue(subjects.getItems().contains(before) ? before : subjects.getItems().get(0));
    narrow();
  }

  private void narrow() {
    List<ShelfFigure> every = all == null ? List.of() : all;
    boolean isAll = subjects.getSelectionModel().getSelectedIndex() <= 0;
    list.getItems()
        .setAll(
            every.stream()
                .filter(figure -> isAll || figure.subject().equals(subjects.getValue()))
                .toList());
  }

  private final class ShelfCell extends ListCell<ShelfFigure> {
    ShelfCell() {
      setOnDragDetected(
          event -> {
            if (getItem() != null && whyNot.isEmpty()) {
              ClipboardContent content = new ClipboardContent();
              content.putString(name(getItem()));
              startDragAndDrop(TransferMode.COPY).setContent(content);
              event.consume();
            }
          });
    }

    @Override
    protected void updateItem(@Nullable ShelfFigure figure, boolean empty) {
      super.updateItem(figure, empty);
      setText(null);
      setGraphic(null);
      Tips.tell(this, "");
      setAccessibleText(null);
      if (!empty && figure != null) {
        setGraphic(card(figure));
        setAccessibleText(figure.figure().title());
        Tips.tell(this, figure.figure().title());
      }
    }

    private Node card(ShelfFigure figure) {
      Node face = FigureFace.of(figure.product(), figure.figure(), thumbnails, CELL - 2, PICTURE);
      Label title = Labels.of(figure.figure().title(), "nb-shelf-title");
      title.setMaxWidth(CELL - 12);
      String from =
          figure.productTitle().isEmpty()
              ? Words.text("ui.products.shelf.own")
              : figure.productTitle();
      Label origin = Told.whole(Labels.of(from, "nb-caption"));
      origin.setMaxWidth(CELL - 12);
      VBox words = new VBox(title, origin);
      words.getStyleClass().add("nb-shelf-words");
      VBox card = new VBox(face, words);
      card.getStyleClass().add("nb-shelf-card");
      card.setPrefWidth(CELL);
      card.setMaxWidth(CELL);
      return card;
    }
  }
}
