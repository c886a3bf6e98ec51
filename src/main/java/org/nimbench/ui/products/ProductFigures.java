package org.nimbench.ui.products;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.products.MadeFigures;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ShelfFigure;
import org.nimbench.ui.products.figures.OriginDialogs;
import org.nimbench.work.Progress;

/** What is done with the figures of the open product; each deed can be undone. */
public final class ProductFigures implements OriginDialogs.Doing {
  private final ProductDesk desk;
  private final ProductTurns turns;
  private final Deeds deeds;
  private final SectionDeeds sectionDeeds;
  private final FigureDeeds figureDeeds;
  private final Place place;

  /**
   * Where figures are put.
   *
   * @param open the product that is open
   * @param section the key of its section that is open
   * @param shown told how the product is then
   * @param goTo goes to a section
   */
  record Place(
      Supplier<ProductNow> open,
      Supplier<String> section,
      Consumer<ProductNow> shown,
      Consumer<String> goTo) {}

  ProductFigures(
      ProductDesk desk, ProductTurns turns, Deeds deeds, SectionDeeds sectionDeeds, Place place) {
    this.desk = desk;
    this.turns = turns;
    this.deeds = deeds;
    this.sectionDeeds = sectionDeeds;
    this.figureDeeds = new FigureDeeds(deeds, this::putFigures);
    this.place = place;
  }

  /** Puts a figure into a section of the open product; an empty key means where it belongs. */
  public void add(String key, Evidence evidence, Consumer<ProductNow> done) {
    ProductNow into = place.open().get();
    turns.run(
        Words.text("ui.products.work.add", into.title()),
        progress -> desk.add(into.id(), key, evidence, progress),
        changed -> {
          sectionDeeds.remember(Words.text("ui.products.deed.add"), into, changed);
          place.shown().accept(changed);
          changed.sections().stream()
              .filter(one -> one.figures().size() > figures(into, one.key()))
              .findFirst()
              .ifPresent(one -> place.goTo().accept(one.key()));
          done.accept(changed);
        });
  }

  private static int figures(ProductNow product, String key) {
    return product.section(key).map(one -> one.figures().size()).orElse(0);
  }

  /** Puts a figure from the shelf into the section that is open. */
  public void place(ShelfFigure figure) {
    String key = place.section().get();
    change("ui.products.deed.add", (id, progress) -> desk.place(id, key, figure, progress));
  }

  /** Moves a figure of the open section: −1 up, 1 down. */
  public void move(String figure, int by) {
    String key = place.section().get();
    change("ui.products.deed.move", (id, progress) -> desk.move(id, key, figure, by, progress));
  }

  /** Takes a figure out of the open section. */
  public void takeOut(String figure) {
    String key = place.section().get();
    change("ui.products.deed.take-out", (id, progress) -> desk.takeOut(id, key, figure, progress));
  }

  /** A change of one product on a worker. */
  private interface Change {
    ProductNow of(String product, Progress progress);
  }

  private void change(String words, Change work) {
    ProductNow before = place.open().get();
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> work.of(before.id(), progress),
        after -> {
          sectionDeeds.remember(Words.text(words), before, after);
          place.shown().accept(after);
        });
  }

  /** Asks where a figure of the open product came from. */
  @Override
  public void origin(String figure, Consumer<List<String>> told) {
    String id = place.open().get().id();
    turns.run(
        Words.text("ui.products.work.origin"),
        progress -> desk.origins().origin(id, figure, progress),
        told);
  }

  /** Whether records of the open product may be written: of a subject's profile not from here. */
  @Override
  public boolean canWriteRows() {
    return desk.isWritable() && place.open().get().product().care() == null;
  }

  /** Writes the records of a figure, counted. */
  @Override
  public void rows(String figure, Path file, Consumer<Path> written) {
    String id = place.open().get().id();
    turns.run(
        Words.text("ui.products.work.export", String.valueOf(file.getFileName())),
        progress -> desk.origins().rows(id, figure, file, progress),
        written);
  }

  /** Makes a figure again from the data as it is now; all of them where the id is empty. */
  public void refresh(String figure) {
    ProductNow before = place.open().get();
    turns.run(
        Words.text("ui.products.work.refresh"),
        progress -> desk.refresh(before.id(), figure, progress),
        made -> {
          figureDeeds.remember(made.before(), made.after());
          place.shown().accept(made.now());
        });
  }

  /** Freezes a figure under a label; a label that is null lets it follow again. */
  public void freeze(String figure, @Nullable String label) {
    ProductNow before = place.open().get();
    String former =
        before.figures().stream()
            .filter(one -> one.id().equals(figure))
            .findFirst()
            .map(Figure::frozen)
            .orElse(null);
    String words =
        Words.text(label == null ? "ui.products.deed.unfreeze" : "ui.products.deed.freeze");
    deeds.perform(
        new Deed(
            words,
            () -> frozen(before.id(), figure, label),
            () -> frozen(before.id(), figure, former)));
  }

  private void frozen(String product, String figure, @Nullable String label) {
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> desk.freeze(product, figure, label, progress),
        place.shown());
  }

  private void putFigures(MadeFigures figures) {
    turns.run(
        Words.text("ui.products.work.change"),
        progress -> desk.figures(figures, progress),
        place.shown());
  }
}
