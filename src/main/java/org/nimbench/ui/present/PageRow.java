package org.nimbench.ui.present;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.present.show.PageFaces;

/** A page in the list. A list has rows for all its room: only those with a page have a card. */
final class PageRow extends ListCell<ShowItem> {
  private final PresentViewModel model;
  private final PageFaces faces;
  private @Nullable PageCard made;

  PageRow(PresentViewModel model, PageFaces faces) {
    this.model = model;
    this.faces = faces;
    setPrefWidth(0);
    model.show().addListener((observed, before, now) -> allow());
  }

  private void move(int by) {
    ShowItem item = getItem();
    if (item != null) {
      model.selected().set(item.id());
      model.move(item.id(), by);
    }
  }

  private void remove() {
    ShowItem item = getItem();
    if (item != null) {
      model.remove(item.id());
    }
  }

  @Override
  protected void updateItem(@Nullable ShowItem item, boolean empty) {
    super.updateItem(item, empty);
    if (item == null || empty) {
      setGraphic(null);
      setAccessibleText(null);
      return;
    }
    PageCard card = made == null ? new PageCard(() -> move(-1), () -> move(1), this::remove) : made;
    made = card;
    allow();
    card.show(item, getIndex());
    setAccessibleText(card.spoken());
    setGraphic(card);
    faces.of(item, face -> show(card, item, face));
  }

  /** The first page goes no further up and the last no further down. */
  private void allow() {
    ShowItem item = getItem();
    Show show = model.show().get();
    int at = item == null ? -1 : show.indexOf(item.id());
    boolean isWritable = model.isWritable();
    if (made != null) {
      made.allow(
          isWritable && at > 0, isWritable && at >= 0 && at < show.items().size() - 1, isWritable);
    }
  }

  private void show(PageCard card, ShowItem item, PageFaces.Face face) {
    if (item.equals(getItem())) {
      card.show(face);
      setAccessibleText(card.spoken(face));
    }
  }
}
