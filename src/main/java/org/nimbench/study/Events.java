package org.nimbench.study;

import java.util.List;
import org.nimbench.kernel.Filter;

/** Where a study finds what the analyst wrote on trends. */
@FunctionalInterface
public interface Events {
  /** Where nothing is written. */
  Events NONE = filter -> List.of();

  /** What belongs on a trend of what a filter means, whatever its period, in order of time. */
  List<TrendEvent> concerning(Filter filter);
}
