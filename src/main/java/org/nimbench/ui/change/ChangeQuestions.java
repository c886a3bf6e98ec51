package org.nimbench.ui.change;

import java.util.Map;
import org.nimbench.kernel.Filter;
import org.nimbench.study.Evidence;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** What the comparison asks the engine. Called on worker threads. */
public interface ChangeQuestions {
  /** What lies under the incidents. */
  Scenery scenery(Progress progress);

  /**
   * An answer.
   *
   * @param method {@code hotspot.kde}, {@code hotspot.change} or {@code compare.change}
   * @param parameters by key; what is absent takes its default, the boundary the workspace's own
   */
  Evidence answer(String method, Filter filter, Map<String, String> parameters, Progress progress);

  /** Where the located incidents of a filter are, whatever a method leaves out. */
  Places located(Filter filter, Progress progress);
}
