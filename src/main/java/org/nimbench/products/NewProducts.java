package org.nimbench.products;

import java.time.LocalDate;
import java.util.List;

/**
 * A product before its template gives it evidence and text: its head, and the id it is kept under.
 */
final class NewProducts {
  private NewProducts() {}

  /**
   * The bare product.
   *
   * @param ids of all products there are
   * @param place the name of the workspace
   */
  static Product bare(
      NewProduct wanted, Template template, List<String> ids, String place, LocalDate today) {
    return new Product(
        nextId(wanted.type(), ids, today),
        wanted.type(),
        wanted.title().strip(),
        wanted.marking() == null ? template.marking() : wanted.marking(),
        place,
        wanted.author(),
        "0.1",
        true,
        today,
        wanted.period(),
        wanted.subject(),
        0,
        List.of());
  }

  /** Type, year and the first number after all there are. */
  private static String nextId(ProductType type, List<String> ids, LocalDate today) {
    String stem = type.prefix() + "-" + today.getYear() + "-";
    int last =
        ids.stream()
            .filter(id -> id.matches(stem + "\\d+"))
            .mapToInt(id -> Integer.parseInt(id.substring(stem.length())))
            .max()
            .orElse(0);
    return stem + String.format("%02d", last + 1);
  }
}
