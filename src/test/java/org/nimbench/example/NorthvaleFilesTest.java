package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

class NorthvaleFilesTest {
  private static final Path PROJECT = Path.of("");

  private static final long MOST_BYTES = 12_000_000;

  private static final List<String> FOLDERS = List.of("maps", "examples");

  @Test
  void theCommittedFilesAreWhatTheGeneratorMakes(@TempDir Path folder) throws IOException {
    Northvale.write(folder, Northvale.SEED, OptionalInt.empty(), Progress.SILENT);
    assertThat(names(folder)).isEqualTo(names(PROJECT));
    for (String name : names(PROJECT)) {
      assertThat(Files.mismatch(folder.resolve(name), PROJECT.resolve(name)))
          .as("%s: write Northvale again into the project's folder", name)
          .isEqualTo(-1);
    }
  }

  @Test
  void anotherSeedGivesAnotherTownAndAsManyRowsAsAskedFor(@TempDir Path folder) throws IOException {
    Northvale.write(folder, 7, OptionalInt.of(1_000), Progress.SILENT);
    assertThat(names(folder)).isEqualTo(names(PROJECT));
    assertThat(Files.mismatch(folder.resolve(MapFiles.BASE_MAP), Path.of(MapFiles.BASE_MAP)))
        .isNotEqualTo(-1);
    int rows = 0;
    for (String name : names(folder)) {
      rows +=
          name.endsWith("-street.csv") ? PoliceRecord.lines(folder.resolve(name)).size() - 1 : 0;
    }
    assertThat(rows).isEqualTo(1_000);
  }

  @Test
  void everyFileOfOursIsPlainTextWithUnixLineEndsAndAllAreSmall() throws IOException {
    long bytes = 0;
    for (String name : names(PROJECT)) {
      byte[] content = Files.readAllBytes(PROJECT.resolve(name));
      bytes += content.length;
      if (isOfAPartner(name)) {
        continue;
      }
      String text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(content)).toString();
      assertThat(text).as(name).doesNotContain("\r", "\0", "\uFEFF").endsWith("\n");
    }
    assertThat(bytes).isLessThan(MOST_BYTES);
  }

  /** Partners write in whatever form their systems have. */
  private static boolean isOfAPartner(String name) {
    return name.startsWith("examples/partners/") || name.startsWith("examples/dirty/");
  }

  @Test
  void partnersWriteInManyFormsAndTheirFilesAreSmallEnoughToCarry() throws IOException {
    long bytes = 0;
    for (String name : names(PROJECT)) {
      bytes += isOfAPartner(name) ? Files.size(PROJECT.resolve(name)) : 0;
    }
    assertThat(bytes).isBetween(1_000_000L, 3_500_000L);
    assertThat(names(PROJECT).stream().filter(NorthvaleFilesTest::isOfAPartner))
        .anyMatch(name -> name.endsWith(".xlsx"))
        .anyMatch(name -> name.endsWith(".zip"))
        .anyMatch(name -> name.endsWith(".tsv"))
        .hasSizeGreaterThan(120);
  }

  @Test
  void aStopIsHeeded(@TempDir Path folder) {
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> Northvale.write(folder, 1, OptionalInt.empty(), stopped))
        .isInstanceOf(Cancelled.class);
    assertThat(folder).isEmptyDirectory();
  }

  private static List<String> names(Path below) throws IOException {
    List<String> names = new ArrayList<>();
    for (String name : FOLDERS) {
      try (Stream<Path> files = Files.walk(below.resolve(name))) {
        files
            .filter(Files::isRegularFile)
            .map(file -> below.relativize(file).toString().replace('\\', '/'))
            .forEach(names::add);
      }
    }
    return names.stream().sorted().toList();
  }
}
