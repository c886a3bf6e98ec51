package org.nimbench.ui.products.pages;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.nimbench.products.Product;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductNow;

/**
 * What the pages of a product depend on: two states with the same contents have the same pages.
 *
 * @param around the product without its texts: title, marking, review, rows, comments; null for
 *     none
 * @param texts the sections' texts by key
 * @param figures in print order
 * @param typed texts that are not part of the product yet, by key
 */
record PageContents(
    @Nullable Product around,
    Map<String, String> texts,
    List<Figure> figures,
    Map<String, String> typed) {
  static final PageContents NONE = new PageContents(null, Map.of(), List.of(), Map.of());

  static PageContents of(ProductNow product) {
    Map<String, String> texts = new LinkedHashMap<>();
    product.sections().forEach(section -> texts.put(section.key(), section.text().strip()));
    return new PageContents(product.product().withoutTexts(), texts, product.figures(), Map.of());
  }

  /** The id of the product; empty for none. */
  String product() {
    return around == null ? "" : around.id();
  }

  PageContents with(String key, String text) {
    Map<String, String> changed = new LinkedHashMap<>(texts);
    changed.put(key, text.strip());
    return new PageContents(around, changed, figures, Map.of(key, text.strip()));
  }

  /** Words that became part of the product while they were shown do not change the pages. */
  @Override
  public boolean equals(Object other) {
    return other instanceof PageContents contents
        && Objects.equals(around, contents.around)
        && texts.equals(contents.texts)
        && figures.equals(contents.figures);
  }

  @Override
  public int hashCode() {
    return 31 * product().hashCode() + texts.hashCode();
  }
}
