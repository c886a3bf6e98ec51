package org.nimbench.products;

import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;

/** A test in a {@link SmallTown} of its own, open and without records before each of its cases. */
@SuppressWarnings("NullAway.Init")
abstract class OpenTown {
  @TempDir Path folder;
  Workspace workspace;
  Studies studies;
  Products products;

  @BeforeEach
  void openTown() {
    workspace = SmallTown.create(folder);
    studies = new Studies(workspace, SmallTown.CLOCK, Events.NONE);
    products = new Products(workspace, studies, SmallTown.CLOCK);
  }

  @AfterEach
  void closeTown() {
    workspace.close();
  }
}
