package org.nimbench.products;

import java.time.YearMonth;
import java.util.NavigableSet;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/**
 * Refuses a question about months of which no data was taken in: a count of them would be nought
 * where nothing was counted. A statement of data quality says itself what is covered.
 *
 * @param answering answers the others
 * @param covered months of a set that were taken in
 */
public record CoveredAnswering(
    Answering answering, Function<SetKey, NavigableSet<YearMonth>> covered) implements Answering {

  @Override
  public Evidence answer(Recipe recipe, @Nullable Period product, Progress progress) {
    if (recipe.method().equals(Studies.QUALITY)) {
      return answering.answer(recipe, product, progress);
    }
    Period period = recipe.period().resolve(product);
    NavigableSet<YearMonth> known = covered.apply(recipe.filter().set());
    if (period != null && period.months().stream().noneMatch(known::contains)) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "products.not-covered", "", period.inSentence())
          .asException();
    }
    return answering.answer(recipe, product, progress);
  }
}
