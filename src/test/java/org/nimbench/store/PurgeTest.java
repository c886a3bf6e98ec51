package org.nimbench.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.work.Progress;

/** An import is purged: what it brought goes, what others brought stays, and the stub says so. */
@SuppressWarnings("NullAway.Init")
class PurgeTest {
  private static final SetKey SET = SetKey.parse("la-asb");

  @TempDir Path folder;
  private Path file;
  private Workspace workspace;

  @BeforeEach
  void open() {
    file = folder.resolve("town.gpkg");
    workspace = Workspace.create(file, "Town", ExampleWorkspace.CLOCK);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void whatTheImportBroughtGoesAndTheStubStays() {
    load(List.of(row(1, "Noise", "Quiet Lane"), row(2, "Litter", "Mill Lane")));
    load(List.of(row(3, "Noise", "Abbey Road")));
    PurgeStub stub = workspace.purge(1, "retention over");
    assertThat(stub.records()).isEqualTo(2);
    assertThat(places()).containsExactly("Abbey Road");
    assertThat(workspace.batches()).hasSize(2);
    assertThat(workspace.batches().get(0).counts().stored()).isEqualTo(2);
    assertThat(workspace.ledger().purges()).containsExactly(stub);
    assertThat(workspace.coveredMonths()).extracting(CoveredMonth::batch).containsExactly(2L);
    assertWhole();
  }

  @Test
  void aRecordTheImportRevisedHasItsEarlierValuesAgain() {
    load(List.of(row(1, "Noise", "Quiet Lane")));
    revise(1, row(1, "Noise", "Mill Lane"));
    assertThat(places()).containsExactly("Mill Lane");
    assertThat(workspace.purge(2, "sent by mistake").restored()).isEqualTo(1);
    assertThat(places()).containsExactly("Quiet Lane");
    assertWhole();
  }

  @Test
  void aRecordWithoutEarlierValuesGoes() {
    load(List.of(row(1, "Noise", "Quiet Lane")));
    revise(1, row(1, "Noise", "Mill Lane"));
    assertThat(workspace.purge(1, "retention over").oldValues()).isEqualTo(1);
    assertThat(places()).as("the newer import's values stay").containsExactly("Mill Lane");
    assertWhole();
    assertThat(workspace.purge(2, "retention over").records()).isEqualTo(1);
    assertThat(places()).isEmpty();
    assertWhole();
  }

  @Test
  void ofThreeImportsTheOneInTheMiddleLeavesTheOthersValues() {
    load(List.of(row(1, "Noise", "Quiet Lane")));
    revise(1, row(1, "Noise", "Mill Lane"));
    revise(1, row(1, "Noise", "Abbey Road"));
    workspace.purge(2, "sent by mistake");
    assertThat(places()).containsExactly("Abbey Road");
    assertWhole();
    assertThat(workspace.purge(3, "sent by mistake").restored()).isEqualTo(1);
    assertThat(places()).containsExactly("Quiet Lane");
    assertWhole();
  }

  @Test
  void nothingOfAPurgedImportIsLeftInTheFile() throws IOException {
    List<SentRow> rows = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      rows.add(row(i + 1, "Noise", "Zebedee Passage " + i));
    }
    load(rows);
    load(List.of(row(1_000, "Noise", "Abbey Road")));
    assertThat(bytes()).contains("Zebedee Passage 399");
    workspace.purge(1, "retention over");
    assertThat(bytes()).doesNotContain("Zebedee").contains("Abbey Road");
    assertThat(folder.toFile().list()).doesNotContain("town.gpkg-journal");
  }

  @Test
  void backupsThatStillHoldTheImportAreRemoved() {
    load(List.of(row(1, "Noise", "Quiet Lane")));
    Backups backups = new Backups(file, ExampleWorkspace.CLOCK);
    backups.make(workspace);
    backups.make(workspace);
    workspace.purge(1, "retention over");
    backups.make(workspace);
    assertThat(backups.forget(workspace.batches().get(0))).isEqualTo(2);
    assertThat(backups.list()).hasSize(1);
  }

  @Test
  void anUnknownAPurgedAndAnUnexplainedImportAreRefused() {
    load(List.of(row(1, "Noise", "Quiet Lane")));
    refused(7, "retention over", "store.purge.unknown");
    refused(1, "  ", "store.purge.why");
    workspace.purge(1, "retention over");
    refused(1, "retention over", "store.purge.done");
  }

  private void refused(long batch, String why, String code) {
    assertThatThrownBy(() -> workspace.purge(batch, why))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  private void assertWhole() {
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
  }

  private String bytes() throws IOException {
    return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
  }

  private List<String> places() {
    return workspace.placeTexts(SET, 450_000, 320_000).stream().sorted().toList();
  }

  private void load(List<SentRow> rows) {
    SentFile.of(SET).into(workspace, rows);
  }

  private void revise(long record, SentRow row) {
    SentFile.of(SET).revising(workspace, record, row);
  }

  private static SentRow row(long line, String offence, String place) {
    return SentRow.of(line).saying(offence, place);
  }
}
