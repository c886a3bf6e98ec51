package org.nimbench.products;

import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** How a figure stands to its product. */
public enum Standing {
  /** As it should. */
  CURRENT,
  /** The analyst froze it: it is of another state of the data on purpose. */
  FROZEN,
  /** It could not follow the product, and is about another period. */
  BEHIND,
  /** Something it was made from has changed since. */
  STALE;

  static Standing of(Product product, Evidence evidence, Predicate<Evidence> isStale) {
    if (product.frozen().containsKey(evidence.id())) {
      return FROZEN;
    }
    if (Following.isBehind(product, evidence)) {
      return BEHIND;
    }
    return isStale.test(evidence) ? STALE : CURRENT;
  }

  /** Whether it wants to be made again. */
  boolean isOutOfDate() {
    return this == BEHIND || this == STALE;
  }

  /** What stands across its picture; empty for nothing. */
  Optional<String> mark() {
    return switch (this) {
      case STALE -> Optional.of(Words.text("products.stale.mark"));
      case BEHIND -> Optional.of(Words.text("products.stale.behind"));
      case CURRENT, FROZEN -> Optional.empty();
    };
  }

  /** What its stamp says first; empty for nothing. */
  Optional<Block.Labelled> note(Product product, Evidence evidence) {
    return switch (this) {
      case CURRENT -> Optional.empty();
      case STALE -> labelled("products.stamp.stale", Words.text("products.stamp.stale.why"));
      case FROZEN ->
          labelled(
              "products.stamp.frozen",
              Words.text(
                  "products.stamp.frozen.label",
                  product.frozen().getOrDefault(evidence.id(), ""),
                  Figures.shortDate(evidence.stamp().made())));
      case BEHIND -> labelled("products.stamp.behind", behind(product, evidence));
    };
  }

  private static String behind(Product product, Evidence evidence) {
    String days = days(evidence.period());
    String why = product.behind().get(evidence.id());
    return why == null
        ? Words.text("products.stamp.behind.why", days)
        : Words.text("products.stamp.behind.because", days, why);
  }

  private static String days(@Nullable Period period) {
    return period == null ? "" : period.inSentence();
  }

  private static Optional<Block.Labelled> labelled(String label, String words) {
    return Optional.of(new Block.Labelled(Words.text(label), words));
  }
}
