package org.nimbench.start;

import org.nimbench.kernel.Problem;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.work.Outcome;

/** Words that were kept while the workspace closed; what stands in the way is said. */
final class KeptAtClose implements Outcome<ProductNow> {
  private final Bench bench;

  KeptAtClose(Bench bench) {
    this.bench = bench;
  }

  @Override
  public void done(ProductNow kept) {
    // The workspace closes; nobody is left to be told.
  }

  @Override
  public void failed(Problem problem) {
    bench.overlay().show(problem);
  }
}
