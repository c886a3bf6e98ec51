package org.nimbench.ui.products.desk;

import org.nimbench.products.Product;
import org.nimbench.products.WholeProduct;

/** What undo and redo leave alone: steps of review that were taken since are nobody's to undo. */
public final class Reviewed {
  private Reviewed() {}

  /**
   * A product as it is put back. Where it was reviewed since the deed left it, it keeps that review
   * with its version; else everything is as it was.
   *
   * @param state as it was on the other side of the deed
   * @param left as the deed left it
   * @param now as it is
   */
  public static WholeProduct since(WholeProduct state, WholeProduct left, WholeProduct now) {
    Product is = now.product();
    if (is.review().equals(left.product().review())) {
      return state;
    }
    Product carried =
        state.product().change().review(is.review()).version(is.version(), is.draft()).done();
    return new WholeProduct(carried, state.evidence());
  }
}
