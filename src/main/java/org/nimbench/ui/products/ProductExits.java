package org.nimbench.ui.products;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.nimbench.kernel.Words;
import org.nimbench.products.Marking;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Previous;
import org.nimbench.products.ProductChanges;
import org.nimbench.products.Release;
import org.nimbench.products.ReleaseOutlook;
import org.nimbench.products.WholeProduct;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.begin.ContinuingDialogs;
import org.nimbench.ui.products.desk.ExportAsk;
import org.nimbench.ui.products.desk.Exported;
import org.nimbench.ui.products.desk.ProductDesk;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.export.ExportViewModel;

/** What comes out of the open product: files, a copy to go on with, what changed since another. */
public final class ProductExits implements ExportViewModel.Doing, ContinuingDialogs.Doing {
  private final ProductDesk desk;
  private final ProductTurns turns;
  private final Deeds deeds;
  private final ProductCare care;
  private final Supplier<ProductNow> open;
  private final Consumer<ProductNow> shown;
  private final Runnable removed;

  ProductExits(
      ProductDesk desk,
      ProductTurns turns,
      Deeds deeds,
      ProductCare care,
      Supplier<ProductNow> open,
      Consumer<ProductNow> shown,
      Runnable removed) {
    this.desk = desk;
    this.turns = turns;
    this.deeds = deeds;
    this.care = care;
    this.open = open;
    this.shown = shown;
    this.removed = removed;
  }

  @Override
  public void outlook(Release release, Consumer<ReleaseOutlook> told) {
    String id = open.get().id();
    turns.run(
        Words.text("ui.products.export.looking"),
        progress -> desk.exports().outlook(id, release, progress),
        told);
  }

  @Override
  public void present(List<Path> files, Consumer<List<Path>> told) {
    turns.run(
        Words.text("ui.products.export.looking"),
        progress -> files.stream().filter(Files::exists).toList(),
        told);
  }

  @Override
  public boolean canMark() {
    return desk.isWritable() && !open.get().isLocked();
  }

  @Override
  public void marking(Marking marking, String by, String why, Runnable done) {
    care.marking(marking, by, why, done);
  }

  @Override
  public void export(ExportAsk ask, BiConsumer<List<Path>, List<String>> done) {
    String id = open.get().id();
    String names =
        String.join(
            ", ", ask.files().stream().map(file -> String.valueOf(file.getFileName())).toList());
    turns.run(
        Words.text("ui.products.work.export", names),
        progress -> desk.exports().export(id, ask, progress),
        hidden -> done.accept(ask.files(), hidden));
  }

  /** Asks which files of the open product left the workspace. */
  public void exported(Consumer<List<Exported>> told) {
    String id = open.get().id();
    turns.run(
        Words.text("ui.products.work.exports"),
        progress -> desk.exports().exported(id, progress),
        told);
  }

  @Override
  public void copy(String title) {
    ProductNow old = open.get();
    turns.run(
        Words.text("ui.products.work.begin", title),
        progress -> desk.continuing().copy(old.id(), title, progress),
        made -> {
          shown.accept(made);
          begun(Words.text("ui.products.deed.copy", old.title()), made.id());
        });
  }

  /** A product was begun: undo takes it out again, redo puts it back. */
  void begun(String words, String id) {
    WholeProduct[] gone = new WholeProduct[1];
    deeds.remember(
        new Deed(
            words,
            () -> {
              if (gone[0] != null) {
                turns.run(
                    Words.text("ui.products.work.change"),
                    progress -> desk.restore(gone[0], progress),
                    shown);
              }
            },
            () ->
                turns.run(
                    Words.text("ui.products.work.change"),
                    progress -> desk.remove(id, progress),
                    out -> {
                      gone[0] = out;
                      removed.run();
                    })));
  }

  @Override
  public void previous(Previous previous) {
    care.previous((id, progress) -> desk.continuing().previous(id, previous, progress));
  }

  @Override
  public void span(PlanSpan span) {
    care.span((id, progress) -> desk.continuing().span(id, span, progress));
  }

  @Override
  public void changes(String since, Consumer<ProductChanges> told) {
    String id = open.get().id();
    turns.run(
        Words.text("ui.products.work.changes"),
        progress -> desk.continuing().changes(id, since, progress),
        told);
  }
}
