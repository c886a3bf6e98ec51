package org.nimbench.ui.products.outline;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.kernel.Words;
import org.nimbench.ui.products.desk.OpenPoint;
import org.nimbench.ui.products.desk.ProductNow;

/** What a product still lacks, in one line of words. */
public final class OpenPointsViewModel {
  private OpenPointsViewModel() {}

  /** Such as {@code Still open: 3 figures, 2 sentences, 4 sections}; or that all is done. */
  public static String summary(ProductNow product) {
    List<String> parts = new ArrayList<>();
    add(
        parts,
        product,
        OpenPoint.Kind.FIGURE,
        "ui.products.open.figure",
        "ui.products.open.figures");
    add(
        parts,
        product,
        OpenPoint.Kind.SENTENCE,
        "ui.products.open.sentence",
        "ui.products.open.sentences");
    add(parts, product, OpenPoint.Kind.NAME, "ui.products.open.name", "ui.products.open.names");
    add(
        parts,
        product,
        OpenPoint.Kind.SECTION,
        "ui.products.open.section",
        "ui.products.open.sections");
    return parts.isEmpty()
        ? Words.text("ui.products.open.none")
        : Words.text("ui.products.open", String.join(", ", parts));
  }

  private static void add(
      List<String> parts, ProductNow product, OpenPoint.Kind kind, String one, String many) {
    int count = product.open(kind).size();
    if (count > 0) {
      parts.add(count == 1 ? Words.text(one) : Words.text(many, count));
    }
  }

  /** Such as {@code 5 of 12}: sections in which nothing is open. */
  public static String done(ProductNow product) {
    long done = product.sections().stream().filter(section -> section.open() == 0).count();
    return Words.text("ui.products.outline.done", done, product.sections().size());
  }
}
