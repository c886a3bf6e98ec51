package org.nimbench.ui.present;

import java.util.List;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;

/** How products are shown at the meeting. */
public enum ProductManner {
  /** As the printed pages with their text; each figure can be opened live. */
  PAGES,

  /** Only the figures, each live. */
  FIGURES;

  /** How the products of a show are shown; as pages where it has none. */
  static ProductManner of(Show show) {
    List<PageSource> sources = show.items().stream().map(ShowItem::source).toList();
    boolean hasPages = sources.stream().anyMatch(PageSource.WholeProduct.class::isInstance);
    boolean hasFigures = sources.stream().anyMatch(PageSource.OfProduct.class::isInstance);
    return hasFigures && !hasPages ? FIGURES : PAGES;
  }
}
