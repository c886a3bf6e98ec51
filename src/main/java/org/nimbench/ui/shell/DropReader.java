package org.nimbench.ui.shell;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.nimbench.ui.kit.drop.DropPlan;

/** Says what would happen with files that are dropped on the window. */
@FunctionalInterface
public interface DropReader {
  /**
   * Looks at files on a worker and tells the plan on the FX thread; a newer question overtakes an
   * older one, which is then never answered.
   */
  void read(List<Path> files, Consumer<DropPlan> found);
}
