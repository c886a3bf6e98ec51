package org.nimbench.ui.present.show;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.Paper;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;

/**
 * The show as it runs: which page is on the wall, and what lies over it. It follows the show while
 * that is changed: the page on the wall stays where it is, wherever it moves to.
 */
public final class ShowViewModel {
  private final ObservableValue<Show> show;
  private final PageViewModel page;
  private final PaperViewModel paper;
  private final OnTheWall wall;
  private final TypedNumber number = new TypedNumber();
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyBooleanWrapper isRunning = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty isBlank = new SimpleBooleanProperty(false);
  private final BooleanProperty showsTable = new SimpleBooleanProperty(false);
  private final BooleanProperty showsFilter = new SimpleBooleanProperty(false);
  private final DoubleProperty divider = new SimpleDoubleProperty(0.5);

  /** A show that does not run yet. */
  public ShowViewModel(ObservableValue<Show> show, PageViewModel page, PaperViewModel paper) {
    this.show = show;
    this.page = page;
    this.paper = paper;
    this.wall = new OnTheWall(page, paper);
    show.addListener((observed, before, now) -> follow());
  }

  /** Begins at a page, from 0, with the guard on. */
  public void start(int at) {
    if (items().isEmpty()) {
      return;
    }
    page.guard().set(true);
    isBlank.set(false);
    showsTable.set(false);
    divider.set(0.5);
    isRunning.set(true);
    page.readGround();
    goTo(at);
  }

  /** Ends; nothing is asked any more. */
  public void end() {
    isRunning.set(false);
    number.clear();
    wall.leave();
  }

  /** Turns to a page of the show, from 0; the nearest there is. */
  public void goTo(int wanted) {
    goTo(wanted, false);
  }

  private void goTo(int wanted, boolean atEnd) {
    if (!isRunning.get() || items().isEmpty()) {
      return;
    }
    int at = Math.max(0, Math.min(items().size() - 1, wanted));
    number.clear();
    showsFilter.set(false);
    index.set(at);
    wall.open(items().get(at), atEnd);
  }

  /**
   * What comes next: a page of the product or of the show, or the next figure while one is live.
   */
  public void next() {
    turn(1);
  }

  /** What came before. */
  public void previous() {
    turn(-1);
  }

  private void turn(int by) {
    if (live().get() != null) {
      wall.anotherFigure(by);
    } else if (!isOnPaper().get() || !paper.turn(by)) {
      nextItem(by, by < 0);
    }
  }

  /** Moves on over the page of a product as far as it is seen; else as {@link #next}. */
  public void move(int by) {
    if (!isOnPaper().get()) {
      turn(by);
    } else if (!paper.move(by)) {
      nextItem(by, by < 0);
    }
  }

  /** So many items of the show on (back below 0), over all pages of a product. */
  public void nextItem(int by) {
    nextItem(by, false);
  }

  private void nextItem(int by, boolean atEnd) {
    int wanted = index.get() + by;
    if (wanted >= 0 && wanted < items().size()) {
      goTo(wanted, atEnd);
    }
  }

  /** Opens a figure of the product's page live. */
  public void openLive(Paper.Figure figure) {
    wall.openLive(figure);
  }

  /**
   * From a live figure back to the page it stands on.
   *
   * @return whether one was open
   */
  public boolean backToPage() {
    Paper.Figure figure = live().get();
    if (figure == null) {
      return false;
    }
    showsFilter.set(false);
    showsTable.set(false);
    wall.backToPage(figure);
    return true;
  }

  /** Enter: to the number that was typed, from a live figure back, or the page's figure live. */
  public void enter() {
    if (!jump() && !backToPage() && isOnPaper().get() && !paper.figures().isEmpty()) {
      openLive(paper.figures().get(0));
    }
  }

  /**
   * One step out: the number that was typed, then a live figure.
   *
   * @return false where nothing is left but the show itself
   */
  public boolean stepOut() {
    if (!number.isEmpty()) {
      number.clear();
      return true;
    }
    return backToPage();
  }

  /** The first page of the product; from there and elsewhere, of the show. */
  public void first() {
    backToPage();
    if (isOnPaper().get() && paper.page().get() > 1) {
      paper.turnTo(1);
    } else {
      goTo(0);
    }
  }

  /** The last page of the product; from there and elsewhere, of the show. */
  public void last() {
    backToPage();
    if (isOnPaper().get() && paper.page().get() < paper.count()) {
      paper.turnTo(paper.count());
    } else {
      goTo(items().size() - 1);
    }
  }

  /** A digit of the page to jump to. */
  public void typed(int digit) {
    number.typed(digit);
  }

  /** Takes the last digit back. */
  public void erase() {
    number.erase();
  }

  /**
   * Jumps to the page whose number was typed, of the product where its pages are shown, else of the
   * show; the last for a number past it.
   *
   * @return whether a number was typed
   */
  public boolean jump() {
    if (number.isEmpty()) {
      return false;
    }
    int wanted = number.number();
    if (wall.isProduct()) {
      number.clear();
      backToPage();
      paper.turnTo(wanted);
    } else {
      goTo(wanted - 1);
    }
    return true;
  }

  private void follow() {
    ShowItem on = wall.item();
    if (!isRunning.get() || on == null) {
      return;
    }
    if (items().isEmpty()) {
      end();
      return;
    }
    int at = show.getValue().indexOf(on.id());
    if (at < 0) {
      goTo(index.get());
      return;
    }
    index.set(at);
    wall.changed(items().get(at));
  }

  /** The data may have changed: what is on the wall is asked again; it stays until then. */
  public void refresh() {
    if (isRunning.get()) {
      page.refresh();
      paper.refresh();
    }
  }

  /** The pages in order. */
  public List<ShowItem> items() {
    return show.getValue().items();
  }

  /** The show, which changes while it is worked on. */
  public ObservableValue<Show> show() {
    return show;
  }

  /** What is on the page. */
  public PageViewModel page() {
    return page;
  }

  /** The pages of the product that is shown as such. */
  public PaperViewModel paper() {
    return paper;
  }

  /** Whether a printed page is on the wall, rather than a figure. */
  public ReadOnlyBooleanProperty isOnPaper() {
    return wall.isOnPaper();
  }

  /** The figure of a product's page that is live; null while the page itself is shown. */
  public ReadOnlyObjectProperty<Paper.@Nullable Figure> live() {
    return wall.live();
  }

  /** The place of the page on the wall, from 0. */
  public ReadOnlyIntegerProperty index() {
    return index.getReadOnlyProperty();
  }

  /** Whether the show runs. */
  public ReadOnlyBooleanProperty isRunning() {
    return isRunning.getReadOnlyProperty();
  }

  /** The number typed so far; empty for none. */
  public ReadOnlyStringProperty digits() {
    return number.digits();
  }

  /** Whether the wall is black. */
  public BooleanProperty isBlank() {
    return isBlank;
  }

  /** Whether the numbers stand beside the figure. */
  public BooleanProperty showsTable() {
    return showsTable;
  }

  /** Whether the filter can be changed. */
  public BooleanProperty showsFilter() {
    return showsFilter;
  }

  /** Where before ends and after begins, 0 (all after) … 1 (all before). */
  public DoubleProperty divider() {
    return divider;
  }
}
