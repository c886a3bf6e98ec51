package org.nimbench.ui.kit.filter;

import java.util.List;
import org.nimbench.kernel.Filter;
import org.nimbench.work.Progress;

/** Filters that the analyst keeps under a name. Called on worker threads. */
public interface SavedFilters {
  /**
   * A kept filter.
   *
   * @param id tells it apart
   * @param name what the analyst calls it
   */
  record Saved(String id, String name, Filter filter) {}

  /** Whether any can be kept or removed. */
  boolean isWritable();

  /** All of them, in the order they were kept. */
  List<Saved> list(Progress progress);

  /**
   * Keeps a filter and lists all.
   *
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace was opened to read
   */
  List<Saved> keep(String name, Filter filter, Progress progress);

  /** Removes one and lists those that are left. */
  List<Saved> remove(String id, Progress progress);
}
