package org.nimbench.ui.trends;

import java.util.List;
import org.nimbench.desk.Annotation;
import org.nimbench.desk.Change;
import org.nimbench.kernel.Filter;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/** What the trend asks the engine, and what it keeps. Called on worker threads. */
public interface TrendQuestions {
  /**
   * Monthly counts.
   *
   * @param method {@code trend.monthly}, {@code trend.rolling}, {@code trend.control} or {@code
   *     trend.seasonal}
   * @return evidence with a {@link org.nimbench.study.Result.Trend}
   */
  Evidence trend(String method, Filter filter, Progress progress);

  /**
   * Counts by day of the week and hour.
   *
   * @return evidence with a {@link org.nimbench.study.Result.Table}
   * @throws org.nimbench.kernel.ProblemException (not computable) where no record tells them
   */
  Evidence hours(Filter filter, Progress progress);

  /** What is written on trends, in order of date. */
  List<Annotation> annotations(Progress progress);

  /**
   * Keeps, changes or removes an annotation.
   *
   * @param change what is to be kept after it; what its {@code before} had is removed where that is
   *     nothing
   * @return what was done, with the id it is kept under
   */
  Change<Annotation> keep(Change<Annotation> change, Progress progress);
}
