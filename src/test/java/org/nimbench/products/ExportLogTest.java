package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
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
    ExportEntry entry = bench.products.exports().withSum(FileSums.of(pdf)).get(0);
    assertThat(entry.by()).isEqualTo("Alex Example");
    assertThat(entry.at()).isEqualTo(ProductBench.NOON.instant());
    assertThat(entry.release()).isEqualTo("PARTNER");
    assertThat(entry.marking()).isEqualTo(bench.products.product(id).marking().words());
    assertThat(entry.data()).isNotEmpty();
    Evidence first = bench.products.evidence(id).values().iterator().next();
    assertThat(entry.figures()).containsEntry(first.id(), StampLines.hash(first));
    Files.write(pdf, new byte[] {1}, java.nio.file.StandardOpenOption.APPEND);
    assertThat(bench.products.exports().withSum(FileSums.of(pdf))).isEmpty();
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
  void aFigureThatWasMadeAgainIsStillToldAsItLeft() {
    Evidence left = bench.products.evidence(id).values().iterator().next();
    String hash = StampLines.hash(left);
    bench.products.export(id, List.of(folder.resolve("p.docx")), Release.PARTNER, Progress.SILENT);
    FigureOrigin now = bench.products.origins().of(id, left.id(), hash);
    assertThat(now.isCurrent()).isTrue();
    assertThat(now.exports()).extracting(ExportEntry::file).containsExactly("p.docx");
    assertThatThrownBy(() -> bench.products.origins().of(id, left.id(), "0000-0000"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("0000-0000");
  }
}
