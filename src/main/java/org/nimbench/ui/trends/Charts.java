package org.nimbench.ui.trends;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.picture.Beside;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/**
 * The charts of one question, made together so that they always belong together.
 *
 * @param main months with limits, or beside the year before
 * @param rolling sums of twelve months
 * @param season the calendar months
 * @param hours days of the week by hours
 */
public record Charts(Chart main, Chart rolling, Chart season, Chart hours) {
  /** Before anything was asked. */
  static final Charts NONE = new Charts(Chart.NONE, Chart.NONE, Chart.NONE, Chart.NONE);

  /**
   * A chart, or why there is none.
   *
   * @param evidence null where the data refuse it
   * @param problem the reason; null where there is none
   * @param beside everything, behind what is selected; null where nothing is
   */
  public record Chart(
      @Nullable Evidence evidence, @Nullable Problem problem, @Nullable Beside beside) {
    static final Chart NONE = new Chart(null, null, null);
  }

  /**
   * What is asked.
   *
   * @param kind which main chart
   * @param shown the records
   * @param all the records behind them; null where nothing is selected
   */
  record Question(ChartKind kind, Filter shown, @Nullable Filter all) {}

  /** Asks for all; called on a worker thread. */
  static Charts ask(TrendQuestions engine, Question question, Progress progress) {
    return new Charts(
        chart(engine, question, question.kind().method(), true, progress),
        chart(engine, question, ChartKind.ROLLING.method(), true, progress),
        chart(engine, question, "trend.seasonal", false, progress),
        unlessRefused(() -> new Chart(engine.hours(question.shown(), progress), null, null)));
  }

  private static Chart chart(
      TrendQuestions engine,
      Question question,
      String method,
      boolean isCompared,
      Progress progress) {
    return unlessRefused(
        () -> {
          Evidence found = engine.trend(method, question.shown(), progress);
          Filter all = isCompared ? question.all() : null;
          return new Chart(found, null, all == null ? null : beside(engine, all, method, progress));
        });
  }

  /** Everything as monthly counts or their sums: limits are not asked of it. */
  private static Beside beside(
      TrendQuestions engine, Filter all, String method, Progress progress) {
    String plain = method.equals(ChartKind.ROLLING.method()) ? method : ChartKind.MONTHS.method();
    Result.Trend trend = (Result.Trend) engine.trend(plain, all, progress).result();
    return new Beside(trend, Words.text("ui.trend.beside"));
  }

  /** What the data cannot carry is said in its pane; any other problem is everyone's. */
  private static Chart unlessRefused(Supplier<Chart> asked) {
    try {
      return asked.get();
    } catch (ProblemException e) {
      if (e.problem().kind() == ProblemKind.NOT_COMPUTABLE) {
        return new Chart(null, e.problem(), null);
      }
      throw e;
    }
  }
}
