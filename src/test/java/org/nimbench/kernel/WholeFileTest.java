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
