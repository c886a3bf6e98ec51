package org.nimbench.ui.present;

import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.OnDemand;
import org.nimbench.ui.present.show.PageFaces;

/** A page in the list: number, small picture, title, what it asks, the first words of its notes. */
final class PageRow extends ListCell<ShowItem> {
  private final PresentViewModel model;
  private final PageFaces faces;

  /** A list fills its height with cells: those without a page hold nothing. */
  private final OnDemand<PageFaceRow> row =
      new OnDemand<>(
          () -> new PageFaceRow(new PageFaceRow.Acts(() -> move(-1), () -> move(1), this::remove)));

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
    setGraphic(null);
    setAccessibleText(null);
    if (item == null || empty) {
      return;
    }
    PageFaceRow face = row.get();
    face.number.setText(Figures.count(getIndex() + 1L));
    allow();
    face.title.setText(item.title().isEmpty() ? Words.text("ui.present.waiting") : item.title());
    face.words.setText("");
    face.picture.setImage(null);
    face.notes.setText(item.notes().lines().findFirst().orElse(""));
    setAccessibleText(face.number.getText() + ", " + face.title.getText());
    setGraphic(face);
    faces.of(item, drawn -> show(item, drawn));
  }

  /** The first page goes no further up and the last no further down. */
  private void allow() {
    ShowItem item = getItem();
    if (item != null) {
      Show show = model.show().get();
      int at = show.indexOf(item.id());
      boolean isWritable = model.isWritable();
      row.get()
          .allow(
              isWritable && at > 0,
              isWritable && at >= 0 && at < show.items().size() - 1,
              isWritable);
    }
  }

  private void show(ShowItem item, PageFaces.Face drawn) {
    if (item.equals(getItem())) {
      PageFaceRow face = row.get();
      face.title.setText(drawn.title());
      face.words.setText(drawn.words());
      face.words.getStyleClass().remove("nb-wrong");
      if (drawn.isBroken()) {
        face.words.getStyleClass().add("nb-wrong");
      }
      face.picture.setImage(drawn.image());
      setAccessibleText(
          Words.text("ui.present.row", face.number.getText(), drawn.title(), drawn.words()));
    }
  }
}
