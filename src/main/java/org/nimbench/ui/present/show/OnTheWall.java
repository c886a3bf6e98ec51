package org.nimbench.ui.present.show;

import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.ShowItem;

/** The item that has the wall: a figure, the printed pages of a product, or a figure of these. */
final class OnTheWall {
  private final PageViewModel page;
  private final PaperViewModel paper;
  private final ReadOnlyObjectWrapper<Paper.@Nullable Figure> live = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isOnPaper = new ReadOnlyBooleanWrapper(false);
  private @Nullable ShowItem item;

  OnTheWall(PageViewModel page, PaperViewModel paper) {
    this.page = page;
    this.paper = paper;
  }

  /** Puts an item on the wall; a product at its first page or at the end of its last. */
  void open(ShowItem wanted, boolean atEnd) {
    item = wanted;
    live.set(null);
    if (wanted.source() instanceof PageSource.WholeProduct whole) {
      page.rest();
      paper.open(whole.product(), atEnd);
      isOnPaper.set(true);
    } else {
      isOnPaper.set(false);
      paper.leave();
      page.open(wanted);
    }
  }

  /** Nothing has the wall. */
  void leave() {
    item = null;
    live.set(null);
    isOnPaper.set(false);
    page.leave();
    paper.leave();
  }

  /** Opens a figure of the product's page live. */
  void openLive(Paper.Figure figure) {
    ShowItem on = item;
    if (on != null && on.source() instanceof PageSource.WholeProduct whole) {
      PageSource source = new PageSource.OfProduct(whole.product(), figure.id());
      live.set(figure);
      isOnPaper.set(false);
      page.open(new ShowItem(on.id() + "/" + figure.id(), "", on.notes(), source));
    }
  }

  /** So many figures of the product on from the one that is live (back below 0). */
  void anotherFigure(int by) {
    Paper now = paper.paper().get();
    if (now != null) {
      int at = now.figures().indexOf(live.get()) + by;
      if (at >= 0 && at < now.figures().size()) {
        openLive(now.figures().get(at));
      }
    }
  }

  /** From the live figure back to the page it stands on; only where one is open. */
  void backToPage(Paper.Figure figure) {
    Paper now = paper.paper().get();
    live.set(null);
    page.rest();
    paper.turnTo(now == null ? figure.page() : now.pageOf(figure.id()));
    isOnPaper.set(true);
  }

  /**
   * The same item after it was changed. Other notes are no reason to ask again, nor is a title
   * where the product has its own.
   */
  void changed(ShowItem now) {
    ShowItem was = item;
    item = now;
    boolean isOther = was == null || !now.withNotes("").equals(was.withNotes(""));
    boolean isSamePaper =
        was != null
            && now.source() instanceof PageSource.WholeProduct
            && now.source().equals(was.source());
    if (isOther && !isSamePaper) {
      open(now, false);
    }
  }

  /** Whether the item is a product as its pages, also while a figure of it is live. */
  boolean isProduct() {
    ShowItem on = item;
    return on != null && on.source() instanceof PageSource.WholeProduct;
  }

  /** The item; null for none. */
  @Nullable ShowItem item() {
    return item;
  }

  ReadOnlyBooleanProperty isOnPaper() {
    return isOnPaper.getReadOnlyProperty();
  }

  ReadOnlyObjectProperty<Paper.@Nullable Figure> live() {
    return live.getReadOnlyProperty();
  }
}
