package org.nimbench.ui.products;

import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.Review;
import org.nimbench.products.Theme;
import org.nimbench.products.WholeProduct;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.CareDesk;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;
import org.nimbench.ui.products.desk.Reviewed;
import org.nimbench.ui.products.review.CommentsViewModel;
import org.nimbench.ui.products.rows.RowsViewModel;
import org.nimbench.ui.products.themes.ThemesViewModel;
import org.nimbench.work.Progress;

/**
 * Rows, comments, review, marking and themes of the open product. All but a step of review can be
 * undone: the history of a review only grows.
 */
public final class ProductCare
    implements RowsViewModel.Keeping, CommentsViewModel.Keeping, ThemesViewModel.Keeping {
  private final ProductDesk desk;
  private final ProductTurns turns;
  private final Deeds deeds;
  private final SectionDeeds sectionDeeds;
  private final Supplier<ProductNow> open;
  private final Consumer<ProductNow> shown;
  private final Consumer<ProductNow> kept;

  /**
   * Who is told how the product is then.
   *
   * @param shown shows it
   * @param kept shows it only where no other product is open by now
   */
  record Told(Consumer<ProductNow> shown, Consumer<ProductNow> kept) {}

  /** A change of one product on a worker. */
  private interface Change {
    ProductNow of(CareDesk desk, String product, Progress progress);
  }

  /** A product before and after a change of it as a whole. */
  private record Turned(WholeProduct before, ProductNow after, WholeProduct afterWhole) {}

  ProductCare(
      ProductDesk desk,
      ProductTurns turns,
      Deeds deeds,
      SectionDeeds sectionDeeds,
      Supplier<ProductNow> open,
      Told told) {
    this.desk = desk;
    this.turns = turns;
    this.deeds = deeds;
    this.sectionDeeds = sectionDeeds;
    this.open = open;
    this.shown = told.shown();
    this.kept = told.kept();
  }

  @Override
  public void rows(String product, String section, List<Map<String, String>> rows) {
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> {
          ProductNow before = desk.open(product, progress);
          return new ProductNow[] {before, desk.care().rows(product, section, rows, progress)};
        },
        states -> {
          String heading = states[1].section(section).map(ProductSection::heading).orElse(section);
          sectionDeeds.remember(Words.text("ui.products.deed.rows", heading), states[0], states[1]);
          kept.accept(states[1]);
        });
  }

  @Override
  public void comment(String section, String by, String about, String text) {
    inSection(
        Words.text("ui.products.deed.comment"),
        (care, id, progress) -> care.comment(id, section, by, about, text, progress));
  }

  @Override
  public void answer(String section, int number, String by, String text) {
    inSection(
        Words.text("ui.products.deed.answer"),
        (care, id, progress) -> care.answer(id, section, number, by, text, progress));
  }

  @Override
  public void done(String section, int number, boolean isDone) {
    inSection(
        Words.text(isDone ? "ui.products.deed.resolve" : "ui.products.deed.reopen"),
        (care, id, progress) -> care.commentDone(id, section, number, isDone, progress));
  }

  private void inSection(String words, Change change) {
    String id = open.get().id();
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> {
          ProductNow before = desk.open(id, progress);
          return new ProductNow[] {before, change.of(desk.care(), id, progress)};
        },
        states -> {
          sectionDeeds.remember(words, states[0], states[1]);
          shown.accept(states[1]);
        });
  }

  /** Takes a step of review; it stays in the history and cannot be undone. */
  public void review(Review.State state, String by, String note) {
    String id = open.get().id();
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> desk.care().review(id, state, by, note, progress),
        shown);
  }

  /** Gives the product another marking, and goes on. */
  public void marking(Marking marking, String by, String why, Runnable done) {
    whole(
        Words.text("ui.products.deed.marking"),
        Words.text("ui.products.work.change"),
        (care, id, progress) -> care.marking(id, marking, by, why, progress),
        done);
  }

  /** Says what the product continues. */
  void previous(Continued change) {
    setting(Words.text("ui.products.deed.previous"), change);
  }

  /** Says which years the plan runs for. */
  void span(Continued change) {
    setting(Words.text("ui.products.deed.span"), change);
  }

  private void setting(String words, Continued change) {
    whole(
        words,
        Words.text("ui.products.work.change"),
        (unused, id, progress) -> change.of(id, progress),
        () -> {});
  }

  /** Says what a product continues or which years it runs for, on a worker. */
  interface Continued {
    ProductNow of(String product, Progress progress);
  }

  @Override
  public void offered(Consumer<List<Theme>> told) {
    String id = open.get().id();
    turns.run(
        Words.text("ui.products.work.open"),
        progress -> desk.care().themesOffered(id, progress),
        told);
  }

  @Override
  public void add(Theme theme, Runnable done) {
    whole(
        Words.text("ui.products.deed.theme.add", theme.name()),
        Words.text("ui.products.work.theme", theme.name()),
        (care, id, progress) -> care.addTheme(id, theme, progress),
        done);
  }

  @Override
  public void rename(Theme theme, String name, Runnable done) {
    whole(
        Words.text("ui.products.deed.theme.rename", theme.name()),
        Words.text("ui.products.work.change"),
        (care, id, progress) -> care.renameTheme(id, theme.key(), name, progress),
        done);
  }

  @Override
  public void move(Theme theme, int to, Runnable done) {
    whole(
        Words.text("ui.products.deed.theme.move", theme.name()),
        Words.text("ui.products.work.change"),
        (care, id, progress) -> care.moveTheme(id, theme.key(), to, progress),
        done);
  }

  @Override
  public void remove(Theme theme, Runnable done) {
    whole(
        Words.text("ui.products.deed.theme.remove", theme.name()),
        Words.text("ui.products.work.change"),
        (care, id, progress) -> care.removeTheme(id, theme.key(), progress),
        done);
  }

  private void whole(String words, String title, Change change, Runnable done) {
    String id = open.get().id();
    turns.run(
        title,
        progress -> {
          WholeProduct before = desk.whole(id, progress);
          ProductNow after = change.of(desk.care(), id, progress);
          return new Turned(before, after, desk.whole(id, progress));
        },
        turned -> {
          deeds.remember(
              new Deed(
                  words,
                  () -> put(turned.afterWhole(), turned.before()),
                  () -> put(turned.before(), turned.afterWhole())));
          shown.accept(turned.after());
          done.run();
        });
  }

  private void put(WholeProduct state, WholeProduct left) {
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> {
          WholeProduct now = desk.whole(state.product().id(), progress);
          return desk.put(Reviewed.since(state, left, now), progress);
        },
        shown);
  }
}
