package org.nimbench.products;

import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** Answers a recipe; {@code study.Studies} does. */
@FunctionalInterface
public interface Answering {
  /**
   * The answer.
   *
   * @param product the period of the product that asks
   * @throws org.nimbench.kernel.ProblemException (not computable) where the data cannot carry it
   */
  Evidence answer(Recipe recipe, @Nullable Period product, Progress progress);
}
