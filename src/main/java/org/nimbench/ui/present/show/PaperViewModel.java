package org.nimbench.ui.present.show;

import java.util.List;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleDoubleProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Problem;
import org.nimbench.presentation.Paper;
import org.nimbench.ui.present.show.PaperShelf.Laid;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/**
 * A product on the wall as its printed pages: which page, how large, and which figures stand on it.
 * Pages are set and painted on workers; the one that follows is painted ahead.
 */
public final class PaperViewModel {
  /** How much of what is seen moves on at a time, so that a line or two is seen again. */
  private static final double STEP = 0.85;

  private static final double END = 0.999;

  private final PaperShelf shelf;
  private final PaperPainting painting;
  private final ReadOnlyObjectWrapper<@Nullable Paper> paper = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isAsking = new ReadOnlyBooleanWrapper(false);
  private final BooleanProperty isWide = new SimpleBooleanProperty(true);
  private final DoubleProperty scroll = new SimpleDoubleProperty();
  private final DoubleProperty seen = new SimpleDoubleProperty(1);
  private @Nullable Laid laid;
  private String product = "";
  private boolean wantsEnd;

  /** Nothing on the wall yet. */
  public PaperViewModel(PaperShelf shelf, WorkRunner painters) {
    this.shelf = shelf;
    this.painting = new PaperPainting(painters, problem::set);
    shelf.listen(this::changed);
    columns().addListener((observed, was, now) -> paint());
  }

  /** Puts a product on the wall, at its first page or at the end of its last. */
  void open(String wanted, boolean atEnd) {
    boolean isOther = !wanted.equals(product);
    product = wanted;
    wantsEnd = atEnd;
    problem.set(null);
    if (isOther) {
      laid = null;
      painting.from(null);
      painting.clear();
      paper.set(null);
    }
    Laid before = shelf.known(wanted);
    if (before != null) {
      take(before);
      toTheWantedEnd();
    }
    refresh();
  }

  private void toTheWantedEnd() {
    turnTo(wantsEnd ? count() : 1);
    scroll.set(wantsEnd ? 1 : 0);
  }

  /** Asks whether the product has other pages by now. */
  void refresh() {
    if (product.isEmpty()) {
      return;
    }
    String asked = product;
    isAsking.set(true);
    shelf.ask(
        asked,
        new Outcome<Laid>() {
          @Override
          public void done(Laid now) {
            if (asked.equals(product)) {
              answered(now);
            }
          }

          @Override
          public void failed(Problem why) {
            if (asked.equals(product)) {
              isAsking.set(false);
              problem.set(why);
            }
          }

          @Override
          public void stopped() {
            isAsking.set(false);
          }
        });
  }

  private void answered(Laid now) {
    isAsking.set(false);
    problem.set(null);
    boolean isFirst = laid == null;
    take(now);
    if (isFirst) {
      toTheWantedEnd();
    }
  }

  private void changed(Laid now) {
    if (now.paper().product().equals(product) && laid != null) {
      take(now);
    }
  }

  private void take(Laid now) {
    if (now == laid) {
      return;
    }
    laid = now;
    painting.from(now);
    paper.set(now.paper());
    page.set(Math.max(1, Math.min(count(), page.get())));
    paint();
  }

  /** Nothing is on the wall any more. */
  void leave() {
    product = "";
    laid = null;
    painting.stop();
    painting.from(null);
    isAsking.set(false);
    problem.set(null);
    painting.clear();
    paper.set(null);
  }

  /** Turns so many pages; false where there is none. */
  boolean turn(int by) {
    int wanted = page.get() + by;
    if (wanted < 1 || wanted > count()) {
      return false;
    }
    turnTo(wanted);
    scroll.set(0);
    return true;
  }

  /** Turns to a page, from 1; the nearest there is. */
  void turnTo(int wanted) {
    int within = Math.max(1, Math.min(Math.max(1, count()), wanted));
    if (within != page.get()) {
      page.set(within);
      scroll.set(0);
      paint();
    }
  }

  /**
   * Moves on (1) or back (−1) over the page; at its end to the next, at its beginning to the end of
   * the one before.
   *
   * @return false where the pages end
   */
  boolean move(int by) {
    boolean isAtEnd = by > 0 ? scroll.get() >= END : scroll.get() <= 1 - END;
    if (!isWide.get() || seen.get() >= 1 || isAtEnd) {
      boolean hasTurned = turn(by);
      scroll.set(hasTurned && by < 0 ? 1 : hasTurned ? 0 : scroll.get());
      return hasTurned;
    }
    nudge(by * STEP);
    return true;
  }

  /** Moves the page by a share of what is seen of it. */
  void nudge(double share) {
    if (seen.get() < 1) {
      double step = share * seen.get() / (1 - seen.get());
      scroll.set(Math.max(0, Math.min(1, scroll.get() + step)));
    }
  }

  private void paint() {
    painting.paint(page.get());
  }

  /** How many pages there are; 0 until they are set. */
  int count() {
    Laid now = laid;
    return now == null ? 0 : now.aspects().size();
  }

  /** Width over height of the page; that of A4 until it is known. */
  double aspect() {
    Laid now = laid;
    return now == null ? 210.0 / 297 : now.aspects().get(page.get() - 1);
  }

  /** The figures on the page that can be shown live. */
  List<Paper.Figure> figures() {
    Paper now = paper.get();
    return now == null ? List.of() : now.on(page.get());
  }

  /** The product as pages; null until they are set. */
  public ReadOnlyObjectProperty<@Nullable Paper> paper() {
    return paper.getReadOnlyProperty();
  }

  /** The page on the wall, from 1. */
  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  /** The page as it was painted last; null before the first. */
  public ReadOnlyObjectProperty<PdfPages.@Nullable Page> picture() {
    return painting.picture();
  }

  /** Why there are no pages; null when nothing is wrong. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether pages are being set. */
  public ReadOnlyBooleanProperty isAsking() {
    return isAsking.getReadOnlyProperty();
  }

  /** Whether the picture is of the page that is wanted; until it is painted the last one stands. */
  ReadOnlyBooleanProperty isPainted() {
    return painting.isPainted();
  }

  /** Whether a page is as wide as the wall, rather than seen as a whole. */
  public BooleanProperty isWide() {
    return isWide;
  }

  /** How many pixels wide a page is wanted; 0 for none. */
  IntegerProperty columns() {
    return painting.columns();
  }

  /** How far down the page, 0 to 1. */
  DoubleProperty scroll() {
    return scroll;
  }

  /** Which share of the page's height is seen at once; 1 for all of it. */
  DoubleProperty seen() {
    return seen;
  }
}
