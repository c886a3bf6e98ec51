package org.nimbench.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Bookmark;
import org.nimbench.desk.Desk;
import org.nimbench.desk.DrawnArea;
import org.nimbench.kernel.Ring;
import org.nimbench.store.Workspace;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.work.CallingThreadRunner;

class KeptPlacesTest {
  private final Workspace workspace;
  private final Desk desk;
  private final Deeds deeds = new Deeds();
  private final List<String> saved = new ArrayList<>();
  private int redrawn;
  private final KeptPlaces kept;

  KeptPlacesTest(@TempDir Path folder) {
    workspace = Workspace.create(folder.resolve("w.gpkg"), "W", ExampleWorkspace.CLOCK);
    desk = new Desk(workspace, ExampleWorkspace.CLOCK);
    kept = new KeptPlaces(desk, new CallingThreadRunner(), deeds, saved::add, () -> redrawn++);
    kept.open();
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static DrawnArea area(String name) {
    return DrawnArea.of(name, Ring.circle(456_000, 319_000, 300));
  }

  @Test
  void aDrawnAreaIsKeptChangedAndTakenBackStepByStep() {
    kept.keep(area("Op Lantern"));
    assertThat(saved).containsExactly("Area: Op Lantern");
    assertThat(workspace.layerNames()).contains(DrawnArea.LAYER);
    DrawnArea first = kept.areas().get(0);
    kept.keep(first.withName("Op Lamp").withDates(LocalDate.of(2025, 6, 2), null));
    assertThat(desk.areas().list()).extracting(DrawnArea::name).containsExactly("Op Lamp");
    deeds.undo();
    assertThat(kept.areas()).containsExactly(first);
    deeds.undo();
    assertThat(desk.areas().list()).isEmpty();
    assertThat(kept.areas()).isEmpty();
    deeds.redo();
    assertThat(kept.areas()).containsExactly(first);
    assertThat(redrawn).isEqualTo(5);
  }

  @Test
  void aRemovedAreaComesBackUnderItsCode() {
    kept.keep(area("Op Lantern"));
    kept.remove(kept.areas().get(0));
    assertThat(kept.areas()).isEmpty();
    deeds.undo();
    assertThat(kept.areas()).extracting(DrawnArea::code).containsExactly("D1");
  }

  @Test
  void aBookmarkLeavesTheMapAsItIs() {
    kept.keep(Bookmark.of("Town centre", 456_000, 319_000, 4, null));
    kept.remove(kept.bookmarks().get(0));
    deeds.undo();
    assertThat(kept.bookmarks()).extracting(Bookmark::name).containsExactly("Town centre");
    assertThat(redrawn).isZero();
  }

  @Test
  void anAreaThatIsAsItWasIsNoDeed() {
    kept.keep(area("Op Lantern"));
    kept.keep(kept.areas().get(0));
    assertThat(saved).hasSize(1);
    deeds.undo();
    assertThat(deeds.undoWords().get()).isEmpty();
  }
}
