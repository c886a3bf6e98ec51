package org.nimbench.presentation;

import org.jspecify.annotations.Nullable;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;

/** Where a page's question comes from. */
public sealed interface PageSource {
  /**
   * A map or chart the analyst pinned.
   *
   * @param recipe the question; it follows no product
   * @param view where the map looked; null for the whole place and for a chart
   */
  record Pinned(Recipe recipe, @Nullable ShowView view) implements PageSource {
    /**
     * Refuses a question that only a product can answer.
     *
     * @throws IllegalArgumentException if its period follows a product
     */
    public Pinned {
      if (!(recipe.period() instanceof PeriodRule.Always)
          && !(recipe.period() instanceof PeriodRule.Absolute)) {
        throw new IllegalArgumentException("A pinned question has a period of its own");
      }
    }
  }

  /**
   * A figure of a product, with the period and the marking that the product has when it is shown.
   *
   * @param product its id
   * @param figure the id of the evidence in it
   */
  record OfProduct(String product, String figure) implements PageSource {}

  /**
   * A whole product as its printed pages, each of whose figures can be shown live.
   *
   * @param product its id
   */
  record WholeProduct(String product) implements PageSource {}
}
