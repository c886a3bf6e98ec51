package org.nimbench.ui.present.notes;

import java.util.List;
import javafx.beans.binding.Bindings;
import javafx.geometry.Pos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.image.ImageView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.StackPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.Labels;
import org.nimbench.ui.present.show.ClockViewModel;
import org.nimbench.ui.present.show.PageFaces;
import org.nimbench.ui.present.show.ShowViewModel;

/** Notes large; beside them the next page and the list of all. */
final class NotesView extends StackPane {
  private static final double THUMB = 300;

  private final ShowViewModel show;
  private final PageFaces faces;
  private final Label title = Labels.paragraph("", "nb-notes-title");
  private final Label notes = Labels.paragraph("", "nb-notes-text");
  private final Label caution = Labels.paragraph("", "nb-notes-caution");
  private final Label nextTitle = Labels.paragraph("", "nb-notes-next");
  private final ImageView nextPicture = new ImageView();
  private final ListView<ShowItem> pages = new ListView<>();
  private boolean isFollowing;

  NotesView(ShowViewModel show, ClockViewModel clock, PageFaces faces) {
    this.show = show;
    this.faces = faces;
    setId("notes");
    getStyleClass().add("nb-notes");
    notes.setId("notes-text");
    nextTitle.setId("notes-next");
    nextPicture.setFitWidth(THUMB);
    nextPicture.setPreserveRatio(true);
    ScrollPane scroll = new ScrollPane(new VBox(12, caution, notes));
    scroll.setFitToWidth(true);
    scroll.setAccessibleText(Words.text("ui.present.notes"));
    VBox.setVgrow(scroll, Priority.ALWAYS);
    VBox left = new VBox(head(clock), title, scroll);
    left.getStyleClass().add("nb-notes-left");
    HBox.setHgrow(left, Priority.ALWAYS);
    left.setMinWidth(0);
    getChildren().add(new HBox(left, right()));
    show.index().addListener((observed, was, now) -> tell());
    show.show().addListener((observed, was, now) -> tell());
    show.page().page().addListener((observed, was, now) -> tell());
    show.isRunning().addListener((observed, was, now) -> tell());
    tell();
  }

  private Node head(ClockViewModel clock) {
    Label place = Labels.of("", "nb-notes-place");
    place
        .textProperty()
        .bind(
            Bindings.createStringBinding(
                () ->
                    Words.text(
                        "ui.present.notes.place",
                        Figures.count(show.index().get() + 1L),
                        Figures.count(show.items().size())),
                show.index(),
                show.show()));
    Label elapsed = Labels.bound(clock.elapsed(), "nb-notes-clock");
    elapsed.setId("notes-elapsed");
    HBox head =
        new HBox(
            24,
            place,
            Labels.spring(),
            Labels.of(Words.text("ui.present.notes.elapsed"), "nb-notes-place"),
            elapsed,
            Labels.bound(clock.time(), "nb-notes-clock"));
    head.setAlignment(Pos.CENTER_LEFT);
    return head;
  }

  private Node right() {
    pages.setId("notes-pages");
    pages.setAccessibleText(Words.text("ui.present.pages"));
    pages.setCellFactory(list -> new PageCell());
    pages
        .getSelectionModel()
        .selectedIndexProperty()
        .addListener((observed, was, now) -> chosen(now.intValue()));
    VBox.setVgrow(pages, Priority.ALWAYS);
    VBox right =
        new VBox(
            Labels.of(Words.text("ui.present.notes.next"), "nb-notes-place"),
            nextTitle,
            nextPicture,
            pages);
    right.getStyleClass().add("nb-notes-right");
    return right;
  }

  private void chosen(int index) {
    if (!isFollowing && index >= 0 && index != show.index().get()) {
      show.goTo(index);
    }
  }

  private void tell() {
    List<ShowItem> items = show.items();
    int at = show.index().get();
    if (!show.isRunning().get() || at >= items.size()) {
      return;
    }
    ShowItem item = items.get(at);
    var page = show.page().page().get();
    title.setText(page == null ? item.title() : page.title());
    notes.setText(item.notes().isEmpty() ? Words.text("ui.present.notes.none") : item.notes());
    caution.setText(page == null ? "" : page.caution());
    isFollowing = true;
    if (!pages.getItems().equals(items)) {
      pages.getItems().setAll(items);
    }
    pages.getSelectionModel().select(at);
    isFollowing = false;
    next(at + 1 < items.size() ? items.get(at + 1) : null);
  }

  private void next(@Nullable ShowItem next) {
    if (next == null) {
      nextTitle.setText(Words.text("ui.present.notes.last"));
      nextPicture.setImage(null);
      return;
    }
    faces.of(
        next,
        face -> {
          int at = show.index().get() + 1;
          if (at < show.items().size() && show.items().get(at).id().equals(next.id())) {
            nextTitle.setText(face.title());
            nextPicture.setImage(face.image());
          }
        });
  }

  /** A page by number and title. */
  private final class PageCell extends ListCell<ShowItem> {
    @Override
    protected void updateItem(@Nullable ShowItem item, boolean empty) {
      super.updateItem(item, empty);
      setText("");
      if (item == null || empty) {
        return;
      }
      String number = Figures.count(getIndex() + 1L);
      setText(number);
      faces.of(
          item,
          face -> {
            if (item.equals(getItem())) {
              setText(Words.text("ui.present.notes.page", number, face.title()));
            }
          });
    }
  }
}
