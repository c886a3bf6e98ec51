package org.nimbench.ui.map;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.ui.view.Places;
import org.nimbench.work.Progress;

/**
 * The located incidents of a filter: every map shows them and every selection is counted in them,
 * whatever the method leaves out. They are kept while filter and data stay, for a slider asks for
 * them again and again.
 */
final class LocatedPlaces {
  private final MapQuestions questions;
  private volatile @Nullable Kept kept;

  private record Kept(Filter filter, List<DataVersion> from, Places places) {}

  LocatedPlaces(MapQuestions questions) {
    this.questions = questions;
  }

  /**
   * Where the incidents of a filter are. Called on a worker.
   *
   * @param from the data that an answer to the same filter was made from; empty where it is not
   *     known, so that they are read anew
   */
  Places of(Filter filter, List<DataVersion> from, Progress progress) {
    Kept last = kept;
    if (last != null
        && !from.isEmpty()
        && last.filter().equals(filter)
        && last.from().equals(from)) {
      return last.places();
    }
    Places found = questions.located(filter, progress);
    kept = new Kept(filter, from, found);
    return found;
  }
}
