package org.nimbench.ui.kit.find;

import java.util.ArrayList;
import java.util.List;

/** Every finder there is now; whoever opens a screen adds its own. Used on the FX thread. */
public final class FinderBook {
  private final List<Finder> finders = new ArrayList<>();

  /**
   * Adds a finder.
   *
   * @return takes it out again
   */
  public Runnable add(Finder finder) {
    finders.add(finder);
    return () -> finders.remove(finder);
  }

  /** Everything that can be found now. */
  public List<Find> all() {
    return finders.stream().flatMap(finder -> finder.all().stream()).toList();
  }
}
