package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.Sha256;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

class ExportLogTest {
  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private ProductBench bench;

  @SuppressWarnings("NullAway.Init")
  private String id;

  @BeforeEach
  void begin() {
    bench = new ProductBench(folder);
    id = bench.begun(ProductType.PROBLEM_PROFILE);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  @Test
  void everyFileIsInTheLogAndIsKnownAgainByItsBytes() throws IOException {
    Path pdf = folder.resolve("p.pdf");
    Path numbers = folder.resolve("p.xlsx");
    ExportOrder order = ExportOrder.of(List.of(pdf, numbers), Release.PARTNER).by("Alex Example");
    bench.products.export(id, order, Progress.SILENT);
    bench.products.export(id, List.of(folder.resolve("p.docx")), Release.PARTNER, Progress.SILENT);
    assertThat(bench.products.exports().all())
        .extracting(ExportEntry::number, ExportEntry::file)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "p.pdf"),
            org.assertj.core.groups.Tuple.tuple(2, "p.xlsx"),
            org.assertj.core.groups.Tuple.tuple(3, "p.docx"));
    ExportEntry entry = bench.products.exports().withSum(Sha256.of(pdf)).get(0);
    assertThat(entry.by()).isEqualTo("Alex Example");
    assertThat(entry.at()).isEqualTo(ProductBench.NOON.instant());
    assertThat(entry.release()).isEqualTo("PARTNER");
    assertThat(entry.marking()).isEqualTo(bench.products.product(id).marking().words());
    assertThat(entry.data()).isNotEmpty();
    Evidence first = bench.products.evidence(id).values().iterator().next();
    assertThat(entry.figures()).containsEntry(first.id(), StampLines.hash(first));
    Files.write(pdf, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
    assertThat(bench.products.exports().withSum(Sha256.of(pdf))).isEmpty();
  }

  @Test
  void whatFailsHalfWayTakesOnlyItsOwnFilesAway() throws IOException {
    Path written = folder.resolve("p.docx");
    Path folderInTheWay = Files.createDirectories(folder.resolve("p.pdf/inside"));
    Path before = Files.writeString(folder.resolve("p.xlsx"), "of last month");
    List<Path> files = List.of(written, folder.resolve("p.pdf"), before);
    assertThatThrownBy(() -> bench.products.export(id, files, Release.PARTNER, Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    assertThat(written).doesNotExist();
    assertThat(folderInTheWay).exists();
    assertThat(before).hasContent("of last month");
    assertThat(bench.products.exports().all()).isEmpty();
  }

  @Test
  void aFileThatLeftBeforeStaysWhenTheNextOneFails() throws IOException {
    Path left = folder.resolve("p.xlsx");
    bench.products.export(id, List.of(left), Release.PARTNER, Progress.SILENT);
    String sum = Sha256.of(left);
    bench.products.text(id, "summary", "Other words.");
    Files.createDirectories(folder.resolve("p.pdf/inside"));
    List<Path> files = List.of(left, folder.resolve("p.pdf"));
    assertThatThrownBy(() -> bench.products.export(id, files, Release.PARTNER, Progress.SILENT))
        .isInstanceOf(ProblemException.class);
    assertThat(Sha256.of(left)).isEqualTo(sum);
    assertThat(bench.products.exports().withSum(sum)).hasSize(1);
    try (java.util.stream.Stream<Path> all = Files.list(folder)) {
      assertThat(all.map(file -> file.getFileName().toString()))
          .noneMatch(name -> name.endsWith(".before") || name.endsWith(".part"));
    }
  }

  @Test
  void filesOfOneNameInTwoFoldersEachHaveTheirLine() throws IOException {
    Path first = folder.resolve("p.xlsx");
    Path second = Files.createDirectories(folder.resolve("copy")).resolve("p.xlsx");
    List<Path> files = List.of(first, second, first);
    bench.products.export(id, files, Release.PARTNER, Progress.SILENT);
    assertThat(bench.products.exports().all())
        .extracting(ExportEntry::number, ExportEntry::file)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple(1, "p.xlsx"),
            org.assertj.core.groups.Tuple.tuple(2, "p.xlsx"));
  }

  @Test
  void anExportWithoutFilesIsRefused() {
    assertThatThrownBy(() -> bench.products.export(id, List.of(), Release.PARTNER, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("No file");
  }

  @Test
  void aFigureThatWasMadeAgainIsStillToldAsItLeft() {
    Evidence left = bench.products.evidence(id).values().iterator().next();
    String hash = StampLines.hash(left);
    bench.products.export(id, List.of(folder.resolve("p.docx")), Release.PARTNER, Progress.SILENT);
    assertThat(bench.products.origins().of(id, left.id(), hash).isCurrent()).isTrue();
    MadeFigures before = bench.products.editor().figures(id);
    Map<String, Evidence> other = new HashMap<>(before.evidence());
    other.put(left.id(), requireNonNull(other.get("e2")).withId(left.id()));
    bench.products.editor().put(new MadeFigures(id, other, Map.of()));
    FigureOrigin then = bench.products.origins().of(id, left.id(), hash);
    assertThat(then.isCurrent()).isFalse();
    assertThat(then.evidence().recipe()).isEqualTo(left.recipe());
    assertThat(then.exports()).extracting(ExportEntry::file).containsExactly("p.docx");
    FigureOrigin now = bench.products.origins().of(id, left.id(), "");
    assertThat(now.isCurrent()).isTrue();
    assertThat(now.exports()).isEmpty();
    assertThatThrownBy(() -> bench.products.origins().of(id, left.id(), "0000-0000"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("0000-0000");
  }
}
