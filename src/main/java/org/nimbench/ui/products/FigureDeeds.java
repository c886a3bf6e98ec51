package org.nimbench.ui.products;

import java.util.List;
import java.util.Map;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.ui.kit.command.Deed;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.products.desk.Figure;
import org.nimbench.ui.products.desk.ProductNow;

/** Remembers figures that were made again, so that each can be put as it was. */
final class FigureDeeds {
  private final Deeds deeds;
  private final BiConsumer<String, List<Evidence>> put;

  /** Deeds that are taken back by {@code put}: a product's id, and its figures as they were. */
  FigureDeeds(Deeds deeds, BiConsumer<String, List<Evidence>> put) {
    this.deeds = deeds;
    this.put = put;
  }

  /** What differs between two states of a product's figures can be taken back as one deed. */
  void remember(ProductNow before, ProductNow after) {
    Map<String, Evidence> old = byId(before);
    List<Evidence> fresh =
        byId(after).values().stream()
            .filter(one -> old.containsKey(one.id()) && !one.equals(old.get(one.id())))
            .toList();
    if (!fresh.isEmpty()) {
      List<Evidence> former = fresh.stream().map(one -> old.get(one.id())).toList();
      deeds.remember(
          new Deed(
              Words.text("ui.products.deed.refresh"),
              () -> put.accept(after.id(), fresh),
              () -> put.accept(after.id(), former)));
    }
  }

  private static Map<String, Evidence> byId(ProductNow product) {
    return product.figures().stream()
        .map(Figure::evidence)
        .collect(Collectors.toMap(Evidence::id, Function.identity(), (one, same) -> one));
  }
}
