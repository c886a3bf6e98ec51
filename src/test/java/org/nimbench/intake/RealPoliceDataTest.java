package org.nimbench.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.RealData;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.RowCounts;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** The published extracts, read and told apart as counted by hand. */
class RealPoliceDataTest {
  private static final Clock CLOCK = Clock.system(Program.ZONE);

  private final Path folder;

  RealPoliceDataTest(@TempDir Path folder) {
    this.folder = folder;
  }

  private static Ledger load(Workspace workspace, Path file) {
    return Intake.load(workspace, IntakeRequest.of(SetKey.POLICE_CRIME, file), Progress.SILENT);
  }

  @Test
  void surreyIsStoredOnce() {
    Path zip = RealData.file("police-uk/surrey-2020-08-to-2024-12.zip");
    try (Workspace workspace = Workspace.create(folder.resolve("s.gpkg"), "Surrey", CLOCK)) {
      assertThat(load(workspace, zip).counts())
          .isEqualTo(new RowCounts(291_281, 291_281, 0, 0, 0, 0, 6_008, 0));
      assertThat(workspace.version("set:police-crime").revision()).isEqualTo(1);
      assertThat(workspace.coverage(SetKey.POLICE_CRIME).months()).hasSize(39);

      assertThat(load(workspace, zip).counts())
          .isEqualTo(new RowCounts(291_281, 0, 291_281, 0, 0, 0, 6_008, 0));
      assertThat(workspace.version("set:police-crime").revision()).isEqualTo(1);
      assertThat(workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT).size())
          .isEqualTo(291_281);
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  @Test
  void cheshireHasThreeRowsTwice() {
    Path zip = RealData.file("police-uk/cheshire-2016-02-to-2017-02.zip");
    try (Workspace workspace = Workspace.create(folder.resolve("c.gpkg"), "Cheshire", CLOCK)) {
      RowCounts first = load(workspace, zip).counts();
      assertThat(first.stored()).isEqualTo(96_637);
      assertThat(first.duplicate()).isEqualTo(3);
      assertThat(load(workspace, zip).counts().duplicate()).isEqualTo(96_640);
    }
  }

  @Test
  void theCityOfLondonsOtherFilesAreNamed() {
    Path zip = RealData.file("police-uk/city-of-london-2022-03-to-2025-02.zip");
    try (Workspace workspace = Workspace.create(folder.resolve("l.gpkg"), "City", CLOCK)) {
      Ledger first = load(workspace, zip);
      assertThat(first.skipped()).hasSize(71);
      assertThat(first.skipped().keySet())
          .allMatch(name -> name.contains("outcomes") || name.contains("stop-and-search"));
      assertThat(first.counts().read()).isEqualTo(27_904);
      assertThat(first.counts().stored()).isEqualTo(27_887);
      assertThat(first.counts().duplicate()).isEqualTo(17);
      assertThat(load(workspace, zip).counts().duplicate()).isEqualTo(27_904);
    }
  }

  @Test
  void changedOutcomesAreRevisions() throws IOException {
    Path month = RealData.file("police-uk/plain/2024-12-surrey-street.csv");
    int rows = Files.readAllLines(month).size() - 1;
    try (Workspace workspace = Workspace.create(folder.resolve("r.gpkg"), "Surrey", CLOCK)) {
      assertThat(load(workspace, month).counts().stored()).isEqualTo(rows);
      RowCounts again = load(workspace, with400OutcomesChanged(month)).counts();
      assertThat(again)
          .isEqualTo(new RowCounts(rows, 0, rows - 400, 400, 0, 0, again.notLocated(), 0));
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
      assertThat(workspace.version("set:police-crime").revision()).isEqualTo(2);
    }
  }

  private Path with400OutcomesChanged(Path month) throws IOException {
    List<String> lines = new ArrayList<>(Files.readAllLines(month));
    int changed = 0;
    for (int i = 1; i < lines.size() && changed < 400; i++) {
      String[] cells = lines.get(i).split(",", -1);
      if (!cells[0].isEmpty()) {
        cells[10] =
            "Offender given a caution".equals(cells[10])
                ? "Local resolution"
                : "Offender given a caution";
        lines.set(i, String.join(",", cells));
        changed++;
      }
    }
    assertThat(changed).isEqualTo(400);
    return Files.write(folder.resolve("2024-12-surrey-street.csv"), lines);
  }
}
