package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

/** A document is written whole or the old file stays. */
class ReplacedFileTest {
  @TempDir private Path folder = Path.of("");

  @Test
  void aMissingFolderIsNamed() {
    Path file = folder.resolve("nowhere").resolve("a.docx");
    assertThatThrownBy(() -> WordWriter.write(SampleDocument.assessment(), file, Progress.SILENT))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> {
              assertThat(e.problem().code()).isEqualTo("kernel.file.nofolder");
              assertThat(e.problem().where()).contains("nowhere");
              assertThat(e.problem().toDo()).isNotBlank();
            });
  }

  @Test
  void stoppedWorkLeavesTheOldFile() throws IOException {
    Path pdf = Files.writeString(folder.resolve("a.pdf"), "old");
    Path word = Files.writeString(folder.resolve("a.docx"), "old");
    assertThatThrownBy(() -> PdfWriter.write(SampleDocument.assessment(), pdf, stopAfter(20)))
        .isInstanceOf(Cancelled.class);
    assertThatThrownBy(() -> WordWriter.write(SampleDocument.assessment(), word, stopAfter(20)))
        .isInstanceOf(Cancelled.class);
    assertThat(pdf).hasContent("old");
    assertThat(word).hasContent("old");
    assertThat(names()).containsExactlyInAnyOrder("a.pdf", "a.docx");
  }

  private static Progress stopAfter(int questions) {
    AtomicInteger left = new AtomicInteger(questions);
    return new Progress() {
      @Override
      public void at(long done, long total, String what) {}

      @Override
      public boolean isCancelled() {
        return left.decrementAndGet() < 0;
      }
    };
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }
}
