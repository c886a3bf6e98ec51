package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;
import org.nimbench.work.Progress;

class BaseImageTest {
  static final MapImage IMAGE =
      new MapImage(
          new MapImage.Facts(
              new Box(451_000.5, 316_000, 451_600, 316_400.25),
              300,
              100,
              "image/png",
              "town.png",
              "Northvale is invented"),
          new byte[] {1, 2, 3});

  @TempDir private Path folder = Path.of("");

  @Test
  void aPictureComesBackAsItWasKeptAndReadingItChangesNoByte() throws Exception {
    Path file = folder.resolve("a.gpkg");
    try (Workspace workspace = Workspace.create(file, "Northvale", WorkspaceTest.CLOCK)) {
      assertThat(workspace.baseImage()).isEmpty();
      workspace.write("basemap", transaction -> put(transaction));
      assertThat(workspace.version("basemap").revision()).isEqualTo(1);
    }
    byte[] before = Files.readAllBytes(file);
    try (Workspace workspace = Workspace.openToRead(file)) {
      MapImage kept = workspace.baseImage().orElseThrow();
      assertThat(kept.facts()).isEqualTo(IMAGE.facts());
      assertThat(kept.bytes()).containsExactly(1, 2, 3);
      assertThat(workspace.baseImage()).containsSame(kept);
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }

  @Test
  void aPictureThatIsTakenAwayIsGoneAndTheRevisionTellsIt() {
    Path file = folder.resolve("a.gpkg");
    try (Workspace workspace = Workspace.create(file, "Northvale", WorkspaceTest.CLOCK)) {
      workspace.write("basemap", transaction -> put(transaction));
      assertThat(workspace.baseImage()).isPresent();
      assertThat(workspace.write("basemap", Transaction::removeBaseImage)).isTrue();
      assertThat(workspace.baseImage()).isEmpty();
      assertThat(workspace.version("basemap").revision()).isEqualTo(2);
      assertThat(workspace.write("basemap", Transaction::removeBaseImage)).isFalse();
      assertThat(workspace.version("basemap").revision()).isEqualTo(2);
    }
  }

  private static boolean put(Transaction transaction) {
    transaction.putBaseImage(IMAGE);
    return true;
  }
}
