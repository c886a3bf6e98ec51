package org.nimbench.ui.products.roll;

import java.util.function.BiConsumer;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.WholeProduct;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollPeriods;
import org.nimbench.products.roll.Rolled;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.Reviewed;
import org.nimbench.ui.products.desk.RollDesk;
import org.nimbench.work.Work;

/**
 * Carries the open product to another period: works out what would change, holds that until it is
 * kept or dropped, and takes it back.
 */
public final class RollViewModel {
  private final RollDesk desk;
  private final Turns turns;
  private final Deeds deeds;
  private final Consumer<ProductNow> shown;
  private final BiConsumer<String, ProductNow> withdrawn;
  private final ReadOnlyObjectWrapper<@Nullable Rolled> rehearsed = new ReadOnlyObjectWrapper<>();

  /** Does work of one screen, one piece after another. */
  public interface Turns {
    /** Does a piece of work after those before it. */
    <T> void run(String title, Work<T> work, Consumer<T> done);
  }

  /**
   * Nothing is rehearsed.
   *
   * @param deeds remembers what was kept
   * @param shown told how the product is that was made or moved
   * @param withdrawn told which product is gone again, and how the one is that it continued
   */
  public RollViewModel(
      RollDesk desk,
      Turns turns,
      Deeds deeds,
      Consumer<ProductNow> shown,
      BiConsumer<String, ProductNow> withdrawn) {
    this.desk = desk;
    this.turns = turns;
    this.deeds = deeds;
    this.shown = shown;
    this.withdrawn = withdrawn;
  }

  /** Asks where a product may be carried. */
  public void ask(String product, Consumer<RollPeriods> done) {
    turns.run(
        Words.text("ui.products.roll.work.periods"),
        progress -> desk.periods(product, progress),
        done);
  }

  /** Works out what a product would be; what was rehearsed before is dropped. */
  public void rehearse(ProductNow product, RollAsk ask, Consumer<Rolled> done) {
    drop();
    turns.run(
        Words.text("ui.products.roll.work.rehearse", product.title(), ask.to().inWords()),
        progress -> desk.rehearse(product.id(), ask, progress),
        rolled -> {
          rehearsed.set(rolled);
          done.accept(rolled);
        });
  }

  /** Keeps what was rehearsed; without any, nothing happens. */
  public void keep() {
    Rolled rolled = rehearsed.get();
    if (rolled == null) {
      return;
    }
    drop();
    turns.run(
        Words.text("ui.products.roll.work.keep"),
        progress -> desk.keep(rolled, progress),
        now -> {
          remember(rolled);
          shown.accept(now);
        });
  }

  private void remember(Rolled rolled) {
    String words = Words.text("ui.products.roll.deed", rolled.report().to().inWords());
    deeds.remember(new Deed(words, () -> again(rolled), () -> back(rolled)));
  }

  private void again(Rolled rolled) {
    if (rolled.report().isInPlace()) {
      inPlace(rolled.after(), rolled.before());
    } else {
      turns.run(
          Words.text("ui.products.work.change"),
          progress -> desk.put(rolled.after(), progress),
          shown);
    }
  }

  private void inPlace(WholeProduct state, WholeProduct left) {
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> {
          WholeProduct now = desk.whole(state.product().id(), progress);
          return desk.put(Reviewed.since(state, left, now), progress);
        },
        shown);
  }

  private void back(Rolled rolled) {
    if (rolled.report().isInPlace()) {
      inPlace(rolled.before(), rolled.after());
    } else {
      turns.run(
          Words.text("ui.products.work.change"),
          progress -> desk.withdraw(rolled, progress),
          now -> withdrawn.accept(rolled.report().into(), now));
    }
  }

  /** Forgets what was rehearsed. */
  public void drop() {
    rehearsed.set(null);
  }

  /** What was worked out and is not kept yet; null for nothing. */
  public ReadOnlyObjectProperty<@Nullable Rolled> rehearsed() {
    return rehearsed.getReadOnlyProperty();
  }
}
