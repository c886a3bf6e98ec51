package org.nimbench.products;

import java.util.List;
import java.util.Optional;
import org.nimbench.drawing.Drawing;

/**
 * What a workspace gives the first pages of a long product.
 *
 * @param map of the area, for the cover; empty without boundaries
 * @param missing what the check of the product found; empty where nobody is told
 * @param told whom the product goes to: the authorities in the register
 */
record Front(Optional<Drawing> map, List<CheckReport.Missing> missing, List<String> told) {
  /** Of a product whose pages nobody sees. */
  static final Front NONE = new Front(Optional.empty(), List.of(), List.of());

  Front {
    missing = List.copyOf(missing);
    told = List.copyOf(told);
  }
}
