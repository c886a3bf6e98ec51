package org.nimbench.start;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.products.ExportOrder;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Previous;
import org.nimbench.products.ProductChanges;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.ReleaseOutlook;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.ui.products.desk.ContinuingDesk;
import org.nimbench.ui.products.desk.ExportAsk;
import org.nimbench.ui.products.desk.ExportDesk;
import org.nimbench.ui.products.desk.Exported;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Progress;

/** What comes out of a product of a workspace file: files, a copy, what changed. */
final class StoredExits implements ExportDesk, ContinuingDesk {
  private final Products products;
  private final ProductFace face;

  StoredExits(Products products, ProductFace face) {
    this.products = products;
    this.face = face;
  }

  @Override
  public ReleaseOutlook outlook(String product, Release release, Progress progress) {
    return products.outlook(product, release, progress);
  }

  @Override
  public List<String> export(String product, ExportAsk ask, Progress progress) {
    ExportOrder order =
        ExportOrder.of(ask.files(), ask.release())
            .withConfirmed(ask.confirmed())
            .in(ask.template())
            .by(ask.by());
    ask.cleared()
        .forEach(
            section ->
                products.clearance().acknowledge(product, section, ask.release(), order.by(), ""));
    return products.export(product, order, progress);
  }

  @Override
  public List<Exported> exported(String product, Progress progress) {
    List<Exported> files = new ArrayList<>();
    for (ExportEntry entry : products.exports().of(product)) {
      files.add(
          0,
          new Exported(
              entry.at(),
              Release.parse(entry.release()),
              entry.version(),
              entry.file(),
              entry.sha256(),
              entry.by()));
    }
    return files;
  }

  @Override
  public ProductNow copy(String product, String title, Progress progress) {
    return face.of(products.continuing().clone(product, title).id());
  }

  @Override
  public ProductNow previous(String product, Previous previous, Progress progress) {
    products.care().previous(product, previous);
    return face.of(product);
  }

  @Override
  public ProductNow span(String product, PlanSpan span, Progress progress) {
    products.care().span(product, span);
    return face.of(product);
  }

  @Override
  public ProductChanges changes(String product, String since, Progress progress) {
    return products.continuing().changes(product, since);
  }
}
