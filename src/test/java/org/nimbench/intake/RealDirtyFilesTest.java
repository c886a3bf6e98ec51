package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.RealData;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Forty-three badly made files end in a ledger that adds up or in a refusal that says what to do.
 */
class RealDirtyFilesTest {
  private static final int FILES = 43;

  @TempDir Path folder;

  @Test
  void eachIsImportedCleanlyOrRefusedClearly() throws IOException {
    Map<String, String> ends = new TreeMap<>();
    Path zip = RealData.file("dirty-files.zip");
    try (Workspace workspace =
            Workspace.create(folder.resolve("w.gpkg"), "Dirty", IntakeTest.CLOCK);
        ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path file = folder.resolve("in").resolve(entry.getName());
        Files.createDirectories(file.getParent());
        Files.write(file, in.readAllBytes());
        ends.put(entry.getName(), end(workspace, file));
      }
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
    assertThat(ends).hasSize(FILES);
    ends.values().removeIf(end -> !end.startsWith("stored"));
    assertThat(ends)
        .containsOnlyKeys(
            "complex.csv",
            "encrypted_no_password.xls",
            "simple.csv",
            "simple.ssv",
            "simple.xls",
            "simple.xlsx",
            "simple.zip");
  }

  private static String end(Workspace workspace, Path file) {
    int batches = workspace.batches().size();
    // Each comes from a sender of its own, so that none is read as another was.
    IntakeRequest request =
        PartnerFiles.request(SetKey.parse("custom:dirty"), file)
            .from(file.getFileName().toString());
    try {
      Ledger ledger = Intake.load(workspace, request, Progress.SILENT);
      assertThat(ledger.counts().addsUp()).as(file.toString()).isTrue();
      return "stored " + ledger.counts().stored();
    } catch (ProblemException e) {
      assertThat(e.problem().kind()).as(file.toString()).isEqualTo(ProblemKind.REFUSED);
      assertThat(e.problem().what()).as(file.toString()).isNotBlank();
      assertThat(e.problem().toDo()).as(file.toString()).isNotBlank();
      assertThat(workspace.batches()).hasSize(batches);
      return e.problem().code();
    }
  }
}
