package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.TreeSet;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.intake.Inspection;
import org.nimbench.intake.Intake;
import org.nimbench.intake.IntakeRequest;
import org.nimbench.intake.Ledger;
import org.nimbench.intake.Question;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Program;
import org.nimbench.store.Batch;
import org.nimbench.store.RowCounts;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** The table of every file that a partner of Northvale sends, and what it ends as. */
class NorthvaleTruthTest {
  private static final Clock LATER =
      Clock.fixed(Instant.parse("2026-01-20T09:00:00Z"), Program.ZONE);
  private static final List<Planted> TRUTHS = TruthFile.read(CarriedFiles.text(TruthFile.NAME));

  @Test
  void everyFileEndsAsItsPlantedTruthSays(@TempDir Path folder) {
    try (Workspace workspace = Workspace.openToWrite(ExampleWorkspace.copyTo(folder), LATER)) {
      SoftAssertions all = new SoftAssertions();
      for (Planted truth : TRUTHS) {
        all.assertThat(end(workspace, truth))
            .as(truth.file())
            .isEqualTo(truth.end() + " " + planted(truth));
      }
      all.assertAll();
    }
  }

  private static String planted(Planted truth) {
    return switch (truth.end()) {
      case IMPORTED, REPLACES -> truth.counts() + " " + new TreeSet<>(truth.dropped());
      case REFUSED, ASKED -> new TreeSet<>(truth.because()).toString();
    };
  }

  /** What is in already, was imported when the workspace was made; the rest is imported now. */
  private static String end(Workspace workspace, Planted truth) {
    for (Batch batch : workspace.batches()) {
      if (truth.file().endsWith("/" + batch.about().name())) {
        return Planted.End.IMPORTED + " " + counts(batch.counts()) + " " + dropped(batch.ledger());
      }
    }
    IntakeRequest request =
        IntakeRequest.of(truth.set(), Path.of(truth.file()))
            .from(truth.supplier())
            .receivedOn(truth.received())
            .covering(truth.covers());
    IntakeRequest asked = truth.end() == Planted.End.REPLACES ? request.replacing() : request;
    Inspection inspection = Intake.inspect(workspace, asked, Progress.SILENT);
    if (!inspection.questions().isEmpty()) {
      return stopped(workspace, asked, inspection.questions());
    }
    Ledger ledger =
        Intake.load(workspace, truth.isDirty() ? asked.rehearsed() : asked, Progress.SILENT);
    Planted.End end = asked.replace() ? Planted.End.REPLACES : Planted.End.IMPORTED;
    return end + " " + counts(ledger.counts()) + " " + new TreeSet<>(ledger.dropped().keySet());
  }

  /** Which rules of the gate refuse it; where none does, what is asked. */
  private static String stopped(
      Workspace workspace, IntakeRequest request, List<Question> questions) {
    TreeSet<String> rules = new TreeSet<>();
    TreeSet<String> asked = new TreeSet<>();
    for (Question one : questions) {
      boolean gate = one.key().startsWith("gate:");
      (gate ? rules : asked).add(gate ? one.key().replaceAll(".*:", "") : one.key());
    }
    assertThatThrownBy(() -> Intake.load(workspace, request.rehearsed(), Progress.SILENT))
        .isInstanceOfSatisfying(
            ProblemException.class,
            e -> assertThat(e.problem().kind()).isEqualTo(ProblemKind.REFUSED));
    return rules.isEmpty() ? Planted.End.ASKED + " " + asked : Planted.End.REFUSED + " " + rules;
  }

  private static TreeSet<String> dropped(String ledger) {
    TreeSet<String> dropped = new TreeSet<>();
    try {
      new ObjectMapper()
          .readTree(ledger)
          .path("dropped")
          .fieldNames()
          .forEachRemaining(dropped::add);
    } catch (JsonProcessingException e) {
      throw new AssertionError(ledger, e);
    }
    return dropped;
  }

  private static Planted.Counts counts(RowCounts counts) {
    return new Planted.Counts(
        (int) counts.read(),
        (int) counts.stored(),
        (int) counts.duplicate(),
        (int) counts.revised(),
        (int) counts.withdrawn(),
        (int) counts.quarantined(),
        (int) counts.notLocated(),
        (int) counts.unmapped());
  }
}
