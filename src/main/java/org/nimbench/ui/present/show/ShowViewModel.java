package org.nimbench.ui.present.show;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;

/**
 * The show as it runs: which page is on the wall, and what lies over it. It follows the show while
 * that is changed: the page on the wall stays where it is, wherever it moves to.
 */
public final class ShowViewModel {
  private static final int MOST_DIGITS = 3;

  private final ObservableValue<Show> show;
  private final PageViewModel page;
  private final ReadOnlyIntegerWrapper index = new ReadOnlyIntegerWrapper(0);
  private final ReadOnlyBooleanWrapper isRunning = new ReadOnlyBooleanWrapper(false);
  private final ReadOnlyStringWrapper digits = new ReadOnlyStringWrapper("");
  private final BooleanProperty isBlank = new SimpleBooleanProperty(false);
  private final BooleanProperty showsTable = new SimpleBooleanProperty(false);
  private final BooleanProperty showsFilter = new SimpleBooleanProperty(false);
  private final DoubleProperty divider = new SimpleDoubleProperty(0.5);
  private @Nullable ShowItem current;

  /** A show that does not run yet. */
  public ShowViewModel(ObservableValue<Show> show, PageViewModel page) {
    this.show = show;
    this.page = page;
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
    current = null;
    digits.set("");
    page.leave();
  }

  /** Turns to a page, from 0; the nearest there is. */
  public void goTo(int wanted) {
    if (!isRunning.get() || items().isEmpty()) {
      return;
    }
    int at = Math.max(0, Math.min(items().size() - 1, wanted));
    digits.set("");
    showsFilter.set(false);
    index.set(at);
    current = items().get(at);
    page.open(items().get(at));
  }

  /** The next page; at the last nothing happens. */
  public void next() {
    turn(1);
  }

  /** The page before; at the first nothing happens. */
  public void previous() {
    turn(-1);
  }

  private void turn(int by) {
    int wanted = index.get() + by;
    if (wanted >= 0 && wanted < items().size()) {
      goTo(wanted);
    }
  }

  /** The first page. */
  public void first() {
    goTo(0);
  }

  /** The last page. */
  public void last() {
    goTo(items().size() - 1);
  }

  /** A digit of the page to jump to. */
  public void typed(int digit) {
    String longer = digits.get() + digit;
    if (longer.length() <= MOST_DIGITS && !longer.startsWith("0")) {
      digits.set(longer);
    }
  }

  /** Takes the last digit back. */
  public void erase() {
    String now = digits.get();
    digits.set(now.isEmpty() ? "" : now.substring(0, now.length() - 1));
  }

  /**
   * Jumps to the page whose number was typed; the last for a number past it.
   *
   * @return whether a number was typed
   */
  public boolean jump() {
    if (digits.get().isEmpty()) {
      return false;
    }
    goTo(Integer.parseInt(digits.get()) - 1);
    return true;
  }

  private void follow() {
    ShowItem on = current;
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
    ShowItem now = items().get(at);
    current = now;
    // Other notes are no reason to ask again.
    if (!now.withNotes("").equals(on.withNotes(""))) {
      page.open(now);
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
    return digits.getReadOnlyProperty();
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
