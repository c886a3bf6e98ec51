package org.nimbench.products;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;

/** Which products were made from what is held. */
public final class ProductUses {
  private final Shelf shelf;

  /** The products of a workspace. */
  public ProductUses(Workspace workspace) {
    this.shelf = new Shelf(workspace);
  }

  /**
   * The products whose figures were made from given records, in order of their ids.
   *
   * @param set of the records
   * @param months in which they lie
   * @param revision of the set with which they came
   */
  public List<ProductUse> of(SetKey set, Collection<YearMonth> months, long revision) {
    return shelf.products().stream()
        .map(
            product ->
                new ProductUse(
                    product.id(),
                    product.title(),
                    (int)
                        shelf.sources(product).stream()
                            .filter(source -> source.isFrom(set, months, revision))
                            .count()))
        .filter(use -> use.figures() > 0)
        .toList();
  }
}
