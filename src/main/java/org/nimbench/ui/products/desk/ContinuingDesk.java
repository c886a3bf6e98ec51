package org.nimbench.ui.products.desk;

import org.nimbench.products.PlanSpan;
import org.nimbench.products.Previous;
import org.nimbench.products.ProductChanges;
import org.nimbench.work.Progress;

/** One product after another. Called on worker threads. */
public interface ContinuingDesk {
  /** A draft with the contents of a product under another title. */
  ProductNow copy(String product, String title, Progress progress);

  /** Says which product one continues, and how far the data of that went. */
  ProductNow previous(String product, Previous previous, Progress progress);

  /** Says which years a plan runs for. */
  ProductNow span(String product, PlanSpan span, Progress progress);

  /** What changed since a product before; an empty id means the one it continues. */
  ProductChanges changes(String product, String since, Progress progress);
}
