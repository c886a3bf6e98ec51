package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.geography.Area;
import org.nimbench.work.Progress;

/** The layer of drawn areas comes and goes as a whole; what is jotted is no command. */
class DrawnLayerTest {
  private final Workspace workspace;

  DrawnLayerTest(@TempDir Path folder) {
    workspace = Workspace.create(folder.resolve("w.gpkg"), "Northvale", WorkspaceTest.CLOCK);
  }

  @AfterEach
  void theFileIsWholeAtTheEnd() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    workspace.close();
  }

  private void draw(List<Area> areas) {
    workspace.write(
        "drawn add",
        transaction -> {
          transaction.putDrawn(areas);
          return true;
        });
  }

  private static Area area(String code) {
    return new Area(code, "Mill", WorkspaceTest.square(400_000, 300_000, 100));
  }

  @Test
  void whatWasJoinedToAnAreaGoesWithTheLastOne() {
    draw(List.of(area("D1"), area("D2")));
    workspace.write(
        "denominators",
        transaction ->
            transaction.putDenominators(
                "drawn", DenominatorYear.PEOPLE, 2021, "people.csv", Map.of("D1", 250.0)));
    draw(List.of(area("D1")));
    assertThat(workspace.denominators("drawn").years()).hasSize(1);
    draw(List.of());
    assertThat(workspace.layerNames()).isEmpty();
    assertThat(workspace.version("layer:drawn").revision()).isEqualTo(3);
    assertThat(workspace.version("denominators:drawn").revision()).isEqualTo(2);
    draw(List.of(area("D3")));
    assertThat(workspace.denominators("drawn").years()).isEmpty();
  }

  @Test
  void drawingNothingWhereNothingIsDrawnTouchesNothing() {
    draw(List.of());
    assertThat(workspace.version("layer:drawn").revision()).isZero();
  }

  @Test
  void whatHasARevisionIsNotJotted() {
    assertThatThrownBy(
            () ->
                workspace.jot(
                    transaction -> {
                      transaction.putDocument(new StoredDocument("text", "a", "{}"));
                      transaction.putDrawn(List.of(area("D1")));
                      return true;
                    }))
        .isInstanceOf(IllegalStateException.class);
    assertThat(workspace.layerNames()).isEmpty();
    assertThat(workspace.document("text", "a")).isEmpty();
  }
}
