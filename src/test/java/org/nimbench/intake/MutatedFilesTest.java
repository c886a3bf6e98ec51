package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** Bent files end in a ledger that adds up or in a refusal, never otherwise. */
class MutatedFilesTest {
  @Test
  @Timeout(300)
  void twoThousandBentFilesDoNoHarm(@TempDir Path folder) {
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.gpkg"), "Mutated", IntakeTest.CLOCK)) {
      MutatedFiles files = new MutatedFiles(20_260_105, folder, workspace);
      files.run(2_000);
      assertThat(files.ledgers()).isGreaterThan(200);
      assertThat(files.refusals()).isGreaterThan(200);
      assertThat(files.ledgers() + files.refusals()).isEqualTo(2_000);
      assertThat(workspace.batches()).isEmpty();
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }
}
