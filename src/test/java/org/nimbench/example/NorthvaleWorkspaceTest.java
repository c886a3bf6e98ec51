package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.Program;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.DenominatorYear;
import org.nimbench.store.Denominators;
import org.nimbench.store.Incidents;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

class NorthvaleWorkspaceTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2025-11-04T09:00:00Z"), Program.ZONE);

  @Test
  void theExampleHoldsItsMapsItsPeopleAndEveryRow(@TempDir Path home) throws IOException {
    Path file =
        NorthvaleWorkspace.build(home.resolve("made/Northvale.gpkg"), CLOCK, Progress.SILENT);
    try (Stream<Path> left = Files.list(home.resolve("made"))) {
      assertThat(left).containsExactly(file);
    }
    try (Workspace workspace = Workspace.openToRead(file)) {
      assertThat(workspace.name()).isEqualTo("Northvale");
      assertThat(workspace.layerNames()).containsExactly("beats", "district", "lsoa", "wards");
      assertThat(workspace.layer("wards").areas()).hasSize(15);
      assertThat(workspace.baseMap()).hasSizeGreaterThan(1_000);
      Incidents incidents = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
      assertThat(incidents.size()).isEqualTo(PoliceFiles.ROWS);
      assertThat(workspace.coveredMonths())
          .filteredOn(month -> month.set().equals(SetKey.POLICE_CRIME))
          .hasSize(36);
      assertThat(workspace.ledger().quarantine(null)).isEmpty();
      for (String layer : new String[] {"lsoa", "wards"}) {
        Denominators people = workspace.denominators(layer);
        assertThat(people.newest(DenominatorYear.PEOPLE).orElseThrow().byCode())
            .hasSameSizeAs(workspace.layer(layer).areas());
        assertThat(people.newest(DenominatorYear.HOUSEHOLDS).orElseThrow().unmatchedCodes())
            .isEmpty();
      }
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  @Test
  void openingItAgainKeepsWhatTheAnalystDid(@TempDir Path home) {
    try (Workspace first = Northvale.openWorkspace(home, CLOCK, Progress.SILENT)) {
      StoredDocument note = new StoredDocument("text", "note", "{}");
      first.write(
          "note",
          transaction -> {
            transaction.putDocument(note);
            return note;
          });
    }
    try (Workspace again = Northvale.openWorkspace(home, CLOCK, Progress.SILENT)) {
      assertThat(again.document("text", "note")).isPresent();
    }
  }

  @Test
  void aStopLeavesNothingBehind(@TempDir Path home) {
    Progress stopped =
        new Progress() {
          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return true;
          }
        };
    assertThatThrownBy(() -> Northvale.openWorkspace(home, CLOCK, stopped))
        .isInstanceOf(Cancelled.class);
    assertThat(home).isEmptyDirectory();
  }
}
