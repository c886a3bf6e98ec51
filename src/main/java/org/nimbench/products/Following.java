package org.nimbench.products;

import java.util.Objects;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;

/** Tells figures that follow their product's period from those that do not. */
public final class Following {
  private Following() {}

  /** Whether a recipe asks about another period when its product does. */
  public static boolean follows(Evidence evidence) {
    PeriodRule rule = evidence.recipe().period();
    return rule instanceof PeriodRule.OfProduct
        || rule instanceof PeriodRule.LastMonths
        || rule instanceof PeriodRule.Since;
  }

  /**
   * Whether a figure should follow its product and is about another period: the data could not
   * carry it when the product moved. One the analyst froze stays on purpose.
   */
  public static boolean isBehind(Product product, Evidence evidence) {
    return follows(evidence)
        && !product.frozen().containsKey(evidence.id())
        && !Objects.equals(evidence.recipe().period().resolve(product.period()), evidence.period());
  }
}
