package org.nimbench.products;

import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Keeps a product that was approved as it was approved; readers may still say something to it. */
final class Locked {
  private Locked() {}

  /**
   * Refuses a change of an approved product that leaves it approved, other than comments.
   *
   * @param evidenceChanges whether figures are put with it
   * @throws org.nimbench.kernel.ProblemException (refused)
   */
  static void check(Product before, Product after, boolean evidenceChanges) {
    boolean isLocked = before.review().isLocked() && after.review().isLocked();
    if (isLocked && (evidenceChanges || !bare(before).equals(bare(after)))) {
      throw refused(before);
    }
  }

  /**
   * Refuses to take an approved product away.
   *
   * @throws org.nimbench.kernel.ProblemException (refused)
   */
  static void checkRemoved(Product product) {
    if (product.review().isLocked()) {
      throw refused(product);
    }
  }

  private static RuntimeException refused(Product product) {
    return Problem.of(ProblemKind.REFUSED, "products.review.locked", product.id(), product.title())
        .asException();
  }

  private static Product bare(Product product) {
    List<Section> sections =
        product.sections().stream().map(section -> section.withComments(List.of())).toList();
    return product.change().sections(sections).review(Review.NONE).done();
  }
}
