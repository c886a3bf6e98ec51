package org.nimbench.ui.products;

import java.util.List;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Previous;
import org.nimbench.products.ProductChanges;
import org.nimbench.products.Release;
import org.nimbench.products.ReleaseBlock;
import org.nimbench.products.ReleaseOutlook;
import org.nimbench.ui.products.desk.ContinuingDesk;
import org.nimbench.ui.products.desk.ExportAsk;
import org.nimbench.ui.products.desk.ExportDesk;
import org.nimbench.ui.products.desk.Exported;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Progress;

/** Exports that write nothing: a public one is kept back by a sentence while it is told so. */
final class FakeExits implements ExportDesk, ContinuingDesk {
  private final FakeDesk desk;

  FakeExits(FakeDesk desk) {
    this.desk = desk;
  }

  @Override
  public ReleaseOutlook outlook(String product, Release release, Progress progress) {
    return release == Release.PARTNER || !desk.blocks.isEmpty()
        ? new ReleaseOutlook(desk.blocks, 7, 0, desk.isApart)
        : new ReleaseOutlook(
            List.of(
                new ReleaseBlock(ReleaseBlock.Kind.MARKING, "", "", "It is marked too high."),
                new ReleaseBlock(
                    ReleaseBlock.Kind.CLAIM, "where", "e1.n > 3", "A sentence claims too much.")),
            desk.hidden,
            desk.leftOut,
            false);
  }

  @Override
  public List<String> export(String product, ExportAsk ask, Progress progress) {
    ask.cleared().forEach(section -> desk.told.add("cleared " + section));
    ask.files().forEach(file -> desk.told.add("export " + file.getFileName()));
    return ask.release() == Release.PUBLIC ? List.of("Two numbers are hidden.") : List.of();
  }

  @Override
  public List<Exported> exported(String product, Progress progress) {
    return List.of();
  }

  @Override
  public ProductNow copy(String product, String title, Progress progress) {
    return desk.begin(FakeDesk.BURGLARY, progress);
  }

  @Override
  public ProductNow previous(String product, Previous previous, Progress progress) {
    desk.told.add("previous " + previous.id() + " to " + previous.dataTo());
    return desk.open(product, progress);
  }

  @Override
  public ProductNow span(String product, PlanSpan span, Progress progress) {
    desk.told.add("span " + span.period().code() + " year " + span.year());
    return desk.open(product, progress);
  }

  @Override
  public ProductChanges changes(String product, String since, Progress progress) {
    throw new UnsupportedOperationException();
  }
}
