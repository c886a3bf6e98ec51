package org.nimbench.ui.trends;

import org.nimbench.kernel.Filter;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/** What the trend asks the engine. Called on worker threads. */
public interface TrendQuestions {
  /**
   * Monthly counts.
   *
   * @param method {@code trend.monthly}, {@code trend.rolling} or {@code trend.control}
   * @return evidence with a {@link org.nimbench.study.Result.Trend}
   */
  Evidence trend(String method, Filter filter, Progress progress);
}
