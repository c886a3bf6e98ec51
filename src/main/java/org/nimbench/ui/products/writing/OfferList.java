package org.nimbench.ui.products.writing;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.LiveOffer;
import org.nimbench.ui.kit.Labels;

/** The values that can be named, with what each prints now; it hangs under the caret. */
final class OfferList extends VBox {
  private static final double WIDTH = 410;
  private static final double HEIGHT = 220;
  private static final double ROW = 24;
  private static final double VALUE = 110;
  private static final double WHAT = 110;
  private static final double OWNER = 130;

  private final ListView<LiveOffer> list = new ListView<>();
  private final Consumer<LiveOffer> chosen;
  private List<LiveOffer> all = List.of();

  OfferList(Consumer<LiveOffer> chosen) {
    this.chosen = chosen;
    getStyleClass().addAll("nb-drop-down", "nb-offers");
    setManaged(false);
    setVisible(false);
    list.setId("live-offers");
    list.setFocusTraversable(false);
    list.setAccessibleText(Words.text("ui.products.offers"));
    list.setFixedCellSize(ROW);
    list.setCellFactory(view -> new OfferCell());
    list.setOnMouseClicked(
        event -> {
          if (event.getButton() == MouseButton.PRIMARY) {
            choose();
          }
        });
    getChildren().addAll(Labels.of(Words.text("ui.products.offers"), "nb-caption"), list);
  }

  /** Shows offers at a place of its parent, narrowed to those that hold what was typed. */
  void show(List<LiveOffer> offers, String typed, double x, double y) {
    all = offers;
    narrow(typed);
    double left = Math.max(0, Math.min(x, getParent().getLayoutBounds().getWidth() - WIDTH - 8));
    double height = getParent().getLayoutBounds().getHeight();
    double top = y + HEIGHT > height ? Math.max(0, y - HEIGHT - 24) : y;
    resizeRelocate(left, top, WIDTH, HEIGHT);
    setVisible(true);
    layout();
  }

  private void narrow(String typed) {
    String wanted = typed.toLowerCase(Locale.UK);
    list.getItems()
        .setAll(
            all.stream()
                .filter(
                    offer ->
                        (offer.name() + " " + offer.owner())
                            .toLowerCase(Locale.UK)
                            .contains(wanted))
                .toList());
    list.getSelectionModel().selectFirst();
    list.scrollTo(0);
  }

  void hide() {
    setVisible(false);
  }

  /** One up or down; the ends stay. */
  void step(int by) {
    int next = list.getSelectionModel().getSelectedIndex() + by;
    if (next >= 0 && next < list.getItems().size()) {
      list.getSelectionModel().select(next);
      list.scrollTo(Math.max(0, next - 3));
    }
  }

  /** Takes what is marked; false where nothing is. */
  boolean choose() {
    LiveOffer offer = list.getSelectionModel().getSelectedItem();
    if (offer == null) {
      return false;
    }
    hide();
    chosen.accept(offer);
    return true;
  }

  private static final class OfferCell extends ListCell<LiveOffer> {
    @Override
    protected void updateItem(@Nullable LiveOffer offer, boolean empty) {
      super.updateItem(offer, empty);
      setText(null);
      setGraphic(null);
      if (!empty && offer != null) {
        String what = offer.name().substring(offer.name().indexOf('.') + 1).replace('-', ' ');
        HBox row =
            new HBox(
                8,
                wide(Labels.of(offer.shown(), "nb-strong"), VALUE),
                wide(Labels.of(what, "nb-plain"), WHAT),
                wide(Labels.of(offer.owner(), "nb-caption"), OWNER));
        row.setAlignment(Pos.CENTER_LEFT);
        setGraphic(row);
        setAccessibleText(offer.name() + ", " + offer.shown());
      }
    }

    private static Label wide(Label label, double width) {
      label.setMinWidth(width);
      label.setMaxWidth(width);
      return label;
    }
  }
}
