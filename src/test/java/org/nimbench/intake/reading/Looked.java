package org.nimbench.intake.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.assertj.core.api.Assertions;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.work.Progress;

/** Files made for tests, and what stands in them. */
final class Looked {
  private Looked() {}

  static Path file(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Path file(Path folder, String name, String text) {
    return file(folder, name, text.getBytes(StandardCharsets.UTF_8));
  }

  static Path file(Path folder, String name, String text, Charset charset) {
    return file(folder, name, text.getBytes(charset));
  }

  /** Hands over the only table of a file. */
  static void table(Path path, Consumer<Table> look) {
    try (Tables tables = Tables.in(List.of(path), Progress.SILENT)) {
      assertThat(tables.tables()).hasSize(1);
      look.accept(tables.tables().get(0));
    }
  }

  static List<List<String>> cells(Table table) {
    List<List<String>> cells = new ArrayList<>();
    try (RowReader rows = table.rows()) {
      while (rows.hasNext()) {
        cells.add(rows.next().cells());
      }
    }
    return cells;
  }

  static long count(Table table) {
    long count = 0;
    try (RowReader rows = table.rows()) {
      while (rows.hasNext()) {
        rows.next();
        count++;
      }
    }
    return count;
  }

  /** The code of the refusal that a file meets. */
  static String refusal(Path path) {
    ProblemException refused =
        Assertions.catchThrowableOfType(
            ProblemException.class,
            () -> {
              try (Tables tables = Tables.in(List.of(path), Progress.SILENT)) {
                tables.tables().forEach(Looked::count);
              }
            });
    assertThat(refused).as("refusal of %s", path.getFileName()).isNotNull();
    assertThat(refused.problem().kind()).isEqualTo(ProblemKind.REFUSED);
    assertThat(refused.problem().toDo()).isNotEmpty();
    return refused.problem().code();
  }
}
