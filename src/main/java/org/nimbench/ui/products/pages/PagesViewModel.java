package org.nimbench.ui.products.pages;

import java.time.Duration;
import javafx.beans.property.IntegerProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyIntegerProperty;
import javafx.beans.property.ReadOnlyIntegerWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleIntegerProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.ui.kit.Later;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Newest;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/**
 * The pages of the open product. They are set again a little after the last key; the newest words
 * win, and the old page stays until the new one is painted.
 */
public final class PagesViewModel {
  /** After the last key. */
  static final Duration PAUSE = Duration.ofMillis(600);

  private final ProductDesk desk;
  private final Newest setting;
  private final Newest painting;
  private final WorkRunner runner;
  private final Later later;
  private final IntegerProperty columns = new SimpleIntegerProperty();
  private final ReadOnlyIntegerWrapper page = new ReadOnlyIntegerWrapper(1);
  private final ReadOnlyIntegerWrapper count = new ReadOnlyIntegerWrapper();
  private final ReadOnlyBooleanWrapper isOld = new ReadOnlyBooleanWrapper();
  private final ReadOnlyObjectWrapper<PdfPages.@Nullable Page> picture =
      new ReadOnlyObjectWrapper<>();
  private @Nullable PdfPages pages;
  private Runnable forget = () -> {};
  private PageContents wanted = PageContents.NONE;
  private PageContents set = PageContents.NONE;
  private String section = "";

  /** Pages that are set on {@code runner}'s workers. */
  public PagesViewModel(ProductDesk desk, WorkRunner runner, Later later) {
    this.desk = desk;
    this.runner = runner;
    this.setting = new Newest(runner);
    this.painting = new Newest(runner);
    this.later = later;
    columns.addListener((observed, before, now) -> paint());
  }

  /** Sets the pages of a product as it is kept; pages that would be the same are not set again. */
  public void show(ProductNow product) {
    wanted = PageContents.of(product);
    set();
  }

  /** Sets the pages a little later with words that are being typed. */
  public void typed(String key, String text) {
    wanted = wanted.with(key, text);
    isOld.set(true);
    forget.run();
    forget = later.in(PAUSE, this::set);
  }

  /** Turns to the page where a section begins. */
  public void follow(String key) {
    section = key;
    PdfPages now = pages;
    if (now != null) {
      turnTo(now.pageOf(key));
    }
  }

  /** Turns so many pages on, or back; the ends stay. */
  public void turn(int by) {
    turnTo(page.get() + by);
  }

  private void turnTo(int wanted) {
    int within = Math.max(1, Math.min(count.get(), wanted));
    if (within != page.get()) {
      page.set(within);
      paint();
    }
  }

  private void set() {
    forget.run();
    PageContents now = wanted;
    if (now.product().isEmpty() || now.equals(set)) {
      isOld.set(picture.get() == null);
      return;
    }
    set = now;
    isOld.set(true);
    PdfPages before = pages;
    setting.start(
        Words.text("ui.products.work.pages"),
        progress -> desk.pages(now.product(), now.typed(), before, progress),
        new Outcome<PdfPages>() {
          @Override
          public void done(PdfPages made) {
            take(made);
          }

          @Override
          public void failed(Problem problem) {
            // The screen's own work names what is wrong; the last pages stay, dimmed.
            set = PageContents.NONE;
          }
        });
  }

  private void take(PdfPages made) {
    PdfPages before = pages;
    pages = made;
    count.set(made.count());
    boolean isFirst = before == null;
    page.set(Math.max(1, Math.min(made.count(), isFirst ? made.pageOf(section) : page.get())));
    paint();
    if (before != null) {
      letGo(before);
    }
  }

  /** A page may still be being painted; the pages wait for that on the worker. */
  private void letGo(PdfPages before) {
    runner.start(
        Words.text("ui.products.work.pages"),
        progress -> {
          before.close();
          return before;
        },
        new Outcome<PdfPages>() {
          @Override
          public void done(PdfPages closed) {}

          @Override
          public void failed(Problem problem) {}
        });
  }

  private void paint() {
    PdfPages now = pages;
    if (now == null || columns.get() < 1) {
      return;
    }
    int which = page.get();
    int wide = columns.get();
    painting.start(
        Words.text("ui.products.work.pages"),
        progress -> now.page(which, wide),
        new Outcome<PdfPages.Page>() {
          @Override
          public void done(PdfPages.Page painted) {
            picture.set(painted);
            isOld.set(false);
          }

          @Override
          public void failed(Problem problem) {
            // The runner has logged it; the last page stays.
          }
        });
  }

  /** Stops, and lets go of the pages. */
  public void close() {
    forget.run();
    setting.stop();
    painting.stop();
    PdfPages last = pages;
    if (last != null) {
      letGo(last);
      pages = null;
    }
  }

  /** How many pixels wide a page is wanted; 0 for none. */
  public IntegerProperty columns() {
    return columns;
  }

  /** The page that is shown, from 1. */
  public ReadOnlyIntegerProperty page() {
    return page.getReadOnlyProperty();
  }

  /** How many pages there are; 0 before the first were set. */
  public ReadOnlyIntegerProperty count() {
    return count.getReadOnlyProperty();
  }

  /** Whether newer words are being set. */
  public ReadOnlyBooleanProperty isOld() {
    return isOld.getReadOnlyProperty();
  }

  /** The page painted last; null before the first. */
  public ReadOnlyObjectProperty<PdfPages.@Nullable Page> picture() {
    return picture.getReadOnlyProperty();
  }
}
