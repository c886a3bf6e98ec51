package org.nimbench.ui.present;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.nimbench.presentation.PageSource;
import org.nimbench.presentation.Show;
import org.nimbench.presentation.ShowItem;
import org.nimbench.ui.present.desk.MeetingDesk;
import org.nimbench.work.Progress;

/** What a show becomes when a product is put into it, or is to be shown in another manner. */
final class ProductsInShow {
  private ProductsInShow() {}

  /**
   * What stands for a product in a show. Called on a worker.
   *
   * @return its pages as one, or its figures; its pages where it has no figure
   */
  static List<PageSource> sources(
      MeetingDesk desk, String product, ProductManner manner, Progress progress) {
    List<PageSource> figures =
        manner == ProductManner.PAGES
            ? List.of()
            : desk.figures(product, progress).stream()
                .<PageSource>map(figure -> new PageSource.OfProduct(product, figure))
                .toList();
    return figures.isEmpty() ? List.of(new PageSource.WholeProduct(product)) : figures;
  }

  /** The figures of each product that stands in a show as its pages. Called on a worker. */
  static Map<String, List<String>> figures(MeetingDesk desk, Show show, Progress progress) {
    Map<String, List<String>> figures = new LinkedHashMap<>();
    for (ShowItem item : show.items()) {
      if (item.source() instanceof PageSource.WholeProduct whole) {
        figures.put(whole.product(), desk.figures(whole.product(), progress));
      }
    }
    return figures;
  }
}
