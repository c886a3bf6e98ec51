package org.nimbench.study;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Stamp;

/**
 * A question with its answer: what screen, Word, PDF, slide, CSV and alternative text are drawn
 * from.
 *
 * @param id such as {@code e7} within a product; empty while it belongs to none
 * @param recipe the question
 * @param period the days the recipe meant when it was answered; null for all time
 * @param result the values
 * @param stamp source, n, method, versions
 * @param telling the answer in words
 */
public record Evidence(
    String id,
    Recipe recipe,
    @Nullable Period period,
    Result result,
    Stamp stamp,
    Telling telling) {
  /** The same evidence under an id. */
  public Evidence withId(String newId) {
    return new Evidence(newId, recipe, period, result, stamp, telling);
  }

  /** The same evidence with other cautions. */
  public Evidence withCautions(List<Caution> cautions) {
    return new Evidence(id, recipe, period, result, stamp, telling.withCautions(cautions));
  }
}
