package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class WholeFileTest {
  @TempDir Path folder;

  @Test
  void aFileThatFailsHalfwayLeavesTheOldOneAsItWas() throws IOException {
    Path file = folder.resolve("figures.csv");
    WholeFile.writeText(file, "old");
    assertThatThrownBy(
            () ->
                WholeFile.write(
                    file,
                    out -> {
                      out.write(1);
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(ProblemException.class);
    assertThat(file).hasContent("old");
    assertThat(names()).containsExactly("figures.csv");
  }

  @Test
  void anOldFileIsReplacedAndNothingIsLeftBeside() throws IOException {
    Path file = Files.writeString(folder.resolve("a.pdf"), "old");
    WholeFile.writeBytes(file, new byte[] {1, 2, 3});
    assertThat(Files.readAllBytes(file)).containsExactly(1, 2, 3);
    assertThat(names()).containsExactly("a.pdf");
  }

  @Test
  void aTargetThatCannotBeReplacedStaysAsItWas() throws IOException {
    Path taken = Files.createDirectory(folder.resolve("a.pdf"));
    Files.writeString(taken.resolve("inside"), "kept");
    assertThatThrownBy(() -> WholeFile.writeBytes(taken, new byte[] {1}))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().code()).isEqualTo("kernel.file.inuse"));
    assertThat(taken.resolve("inside")).hasContent("kept");
    assertThat(names()).containsExactly("a.pdf");
  }

  @Test
  void aFileMadeElsewhereIsMovedInWholeAndAFailureLeavesTheOldOne() throws IOException {
    Path file = Files.writeString(folder.resolve("cells.gpkg"), "old");
    assertThatThrownBy(
            () ->
                WholeFile.make(
                    file,
                    beside -> {
                      Files.writeString(beside, "half");
                      throw new IOException("disk full");
                    }))
        .isInstanceOf(IOException.class);
    assertThat(file).hasContent("old");
    WholeFile.make(file, beside -> Files.writeString(beside, "new"));
    assertThat(file).hasContent("new");
    assertThat(names()).containsExactly("cells.gpkg");
  }

  @Test
  void aMissingFolderIsToldWithThePath() {
    Path file = folder.resolve("not-there").resolve("figures.csv");
    assertThatThrownBy(() -> WholeFile.writeText(file, "x"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(file.toString());
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }
}
