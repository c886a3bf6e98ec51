package org.nimbench.products;

import java.util.List;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** Keeps a product that was approved as it was approved; readers may still say something to it. */
final class Locked {
  private Locked() {}

  /**
   * Refuses every change of an approved product but comments and the next step of its review; that
   * step alone unlocks it, so that its history tells who did and why.
   *
   * @param evidenceChanges whether figures are put with it
   * @throws org.nimbench.kernel.ProblemException (refused)
   */
  static void check(Product before, Product after, boolean evidenceChanges) {
    if (before.review().isLocked()
        && (evidenceChanges || !(bare(before).equals(bare(after)) || isNextStep(before, after)))) {
      throw refused(before);
    }
  }

  /** Whether nothing is changed but the review, by one step, with the version it gives. */
  private static boolean isNextStep(Product before, Product after) {
    List<Review.Step> history = after.review().history();
    int steps = before.review().history().size();
    Product stepped =
        before.change().version(after.version(), after.draft()).review(after.review()).done();
    return history.size() == steps + 1
        && history.subList(0, steps).equals(before.review().history())
        && bare(stepped).equals(bare(after));
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
    return product.change().sections(sections).done();
  }
}
