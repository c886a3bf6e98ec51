package org.nimbench.ui.products;

import java.util.List;
import java.util.Optional;
import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductNow;
import org.nimbench.ui.products.desk.ProductSection;

/** Where F8 goes when the open section has nothing more to re-read. */
final class NextSection {
  private NextSection() {}

  /** The next section with a sentence that no longer holds, after the last again from the first. */
  static Optional<String> withBroken(ProductNow product, String here) {
    List<String> keys = product.sections().stream().map(ProductSection::key).toList();
    List<String> broken =
        product.open(OpenPoint.Kind.SENTENCE).stream().map(OpenPoint::section).toList();
    int at = keys.indexOf(here);
    for (int i = 1; i <= keys.size(); i++) {
      String key = keys.get((at + i) % keys.size());
      if (broken.contains(key)) {
        return Optional.of(key);
      }
    }
    return Optional.empty();
  }
}
