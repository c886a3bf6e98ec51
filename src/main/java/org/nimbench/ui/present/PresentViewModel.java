package org.nimbench.ui.present;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.Words;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.ui.present.desk.MeetingDesk.ProductChoice;
import org.nimbench.work.Outcome;
import org.nimbench.work.WorkRunner;

/**
 * The show while it is made ready. Every change shows at once, can be undone, and is written behind
 * it: only ever one write runs, and the last show is the one that is kept.
 */
public final class PresentViewModel {
  private final MeetingDesk desk;
  private final WorkRunner runner;
  private final Deeds deeds;
  private final Runnable kept;
  private final ReadOnlyObjectWrapper<Show> show = new ReadOnlyObjectWrapper<>(Show.EMPTY);
  private final ReadOnlyObjectWrapper<List<ProductChoice>> products =
      new ReadOnlyObjectWrapper<>(List.of());
  private final ReadOnlyObjectWrapper<@Nullable Problem> problem = new ReadOnlyObjectWrapper<>();
  private final ReadOnlyBooleanWrapper isRead = new ReadOnlyBooleanWrapper(false);
  private final ObjectProperty<String> selected = new SimpleObjectProperty<>("");
  private final ObjectProperty<ProductManner> manner =
      new SimpleObjectProperty<>(ProductManner.PAGES);
  private final List<Runnable> waiting = new ArrayList<>();
  private @Nullable Show writing;
  private Show written = Show.EMPTY;
  private boolean isFollowing;

  /** A show says nothing about which of its products are kept apart: both are known at once. */
  private record Opened(List<ProductChoice> products, Show show) {}

  /**
   * Nothing read yet.
   *
   * @param kept told when the show was written
   */
  public PresentViewModel(MeetingDesk desk, WorkRunner runner, Deeds deeds, Runnable kept) {
    this.desk = desk;
    this.runner = runner;
    this.deeds = deeds;
    this.kept = kept;
    show.addListener((observed, was, now) -> followManner(now));
    manner.addListener((observed, was, now) -> mannerChosen(now));
  }

  /** Reads what products there are and the show in one work: without them there is no show. */
  public void open() {
    runner.start(
        Words.text("ui.present.work.open"),
        progress -> new Opened(desk.products(progress), desk.show(progress)),
        new Told<Opened>() {
          @Override
          public void done(Opened found) {
            products.set(found.products());
            read(found.show());
          }
        });
  }

  /** Titles of the products in the show that are kept apart: who shows them is asked first. */
  public List<String> keptApart() {
    return products.get().stream()
        .filter(ProductChoice::isKeptApart)
        .filter(product -> show.get().holds(product.id()))
        .map(ProductChoice::title)
        .toList();
  }

  private void read(Show found) {
    written = found;
    show.set(found);
    isRead.set(true);
    waiting.forEach(Runnable::run);
    waiting.clear();
  }

  /** Reads again what products there are. */
  public void readProducts() {
    runner.start(
        Words.text("ui.present.work.open"),
        desk::products,
        new Told<List<ProductChoice>>() {
          @Override
          public void done(List<ProductChoice> found) {
            products.set(found);
          }
        });
  }

  /**
   * Puts a page at the end of the show.
   *
   * @param title what undo calls it
   */
  public void pin(String title, PageSource source) {
    if (!isRead.get()) {
      // Until the show is read nobody knows what the page comes after.
      waiting.add(() -> pin(title, source));
      return;
    }
    Show more = show.get().with("", source);
    change(Words.text("ui.present.deed.pin", title), more);
    selected.set(more.items().get(more.items().size() - 1).id());
  }

  /** Puts a product at the end of the show, in the manner that is chosen; nothing twice. */
  public void addProduct(ProductChoice product) {
    ProductManner chosen = manner.get();
    runner.start(
        Words.text("ui.present.work.product"),
        progress -> ProductsInShow.sources(desk, product.id(), chosen, progress),
        new Told<List<PageSource>>() {
          @Override
          public void done(List<PageSource> sources) {
            Show now = show.get();
            for (PageSource source : sources) {
              now = now.withOnce(source);
            }
            change(Words.text("ui.present.deed.product", product.title()), now);
          }
        });
  }

  /** Shows the products that are in the show in the manner that was chosen. */
  private void mannerChosen(ProductManner wanted) {
    if (isFollowing || !isRead.get()) {
      return;
    }
    if (wanted == ProductManner.PAGES) {
      change(Words.text("ui.present.deed.pages"), show.get().asPages());
      return;
    }
    Show before = show.get();
    runner.start(
        Words.text("ui.present.work.product"),
        progress -> ProductsInShow.figures(desk, before, progress),
        new Told<Map<String, List<String>>>() {
          @Override
          public void done(Map<String, List<String>> figures) {
            change(
                Words.text("ui.present.deed.figures"),
                show.get().asFigures(product -> figures.getOrDefault(product, List.of())));
          }
        });
  }

  /** What is undone may bring the other manner back; a show without products leaves the choice. */
  private void followManner(Show now) {
    boolean hasProducts =
        now.items().stream().anyMatch(item -> !(item.source() instanceof PageSource.Pinned));
    if (hasProducts) {
      isFollowing = true;
      manner.set(ProductManner.of(now));
      isFollowing = false;
    }
  }

  /** Moves a page so many places down (up below 0). */
  public void move(String id, int by) {
    change(Words.text("ui.present.deed.move"), show.get().moved(id, by));
  }

  /** Takes a page out; the next is selected. */
  public void remove(String id) {
    int at = show.get().indexOf(id);
    change(Words.text("ui.present.deed.remove"), show.get().without(id));
    List<ShowItem> left = show.get().items();
    selected.set(left.isEmpty() ? "" : left.get(Math.min(Math.max(0, at), left.size() - 1)).id());
  }

  /** Notes of a page. */
  public void notes(String id, String text) {
    page(Words.text("ui.present.deed.notes"), id, item -> item.withNotes(text));
  }

  /** The title of a page; empty for the figure's own. */
  public void title(String id, String text) {
    page(Words.text("ui.present.deed.title"), id, item -> item.withTitle(text));
  }

  private void page(String words, String id, UnaryOperator<ShowItem> change) {
    change(words, show.get().changed(id, change));
  }

  private void change(String words, Show after) {
    Show before = show.get();
    if (!after.equals(before)) {
      deeds.perform(new Deed(words, () -> put(after), () -> put(before)));
    }
  }

  private void put(Show wanted) {
    show.set(wanted);
    write();
  }

  private void write() {
    Show wanted = show.get();
    if (writing != null || wanted.equals(written)) {
      return;
    }
    writing = wanted;
    runner.start(
        Words.text("ui.present.work.keep"),
        progress -> desk.keep(wanted, progress),
        new Told<Show>() {
          @Override
          public void done(Show done) {
            writing = null;
            written = done;
            kept.run();
            write();
          }

          @Override
          public void failed(Problem why) {
            // What could not be kept is not shown as if it were.
            writing = null;
            show.set(written);
            super.failed(why);
          }

          @Override
          public void stopped() {
            writing = null;
          }
        });
  }

  /** What is shown and not written yet; null where all is written. */
  public @Nullable Show unwritten() {
    return show.get().equals(written) ? null : show.get();
  }

  private abstract class Told<T> implements Outcome<T> {
    @Override
    public void failed(Problem why) {
      problem.set(why);
    }
  }

  /** Whether the show can be changed. */
  public boolean isWritable() {
    return desk.isWritable();
  }

  /** The show. */
  public ReadOnlyObjectProperty<Show> show() {
    return show.getReadOnlyProperty();
  }

  /** Products that can be shown. */
  public ReadOnlyObjectProperty<List<ProductChoice>> products() {
    return products.getReadOnlyProperty();
  }

  /** How products are shown; one choice for the whole show. */
  public ObjectProperty<ProductManner> manner() {
    return manner;
  }

  /** The newest thing that went wrong; null when nothing did. */
  public ReadOnlyObjectProperty<@Nullable Problem> problem() {
    return problem.getReadOnlyProperty();
  }

  /** Whether the show was read. */
  public ReadOnlyBooleanProperty isRead() {
    return isRead.getReadOnlyProperty();
  }

  /** The id of the page that is worked on; empty for none. */
  public ObjectProperty<String> selected() {
    return selected;
  }
}
