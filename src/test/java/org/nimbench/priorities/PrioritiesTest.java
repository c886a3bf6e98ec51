package org.nimbench.priorities;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.ExampleWorkspace;
import org.nimbench.kernel.ProblemException;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;
import org.nimbench.supply.RegisterJson;
import org.nimbench.supply.Supply;
import org.nimbench.work.Progress;

/** Matrices as a workspace keeps them. */
@SuppressWarnings("NullAway.Init")
class PrioritiesTest {
  private static final String BY = "J. Marsh";

  @TempDir Path folder;
  private Path file;

  @BeforeEach
  void make() {
    file = folder.resolve("w.gpkg");
    Workspace.create(file, "W", ExampleWorkspace.CLOCK).close();
  }

  private Workspace open() {
    return Workspace.openToWrite(file, ExampleWorkspace.CLOCK);
  }

  private static Priorities of(Workspace workspace) {
    return new Priorities(workspace, ExampleWorkspace.CLOCK);
  }

  private static Matrix begin(Priorities priorities) {
    return priorities.create(
        "Assessment",
        ScoringModels.shipped("risk-4x4"),
        List.of(MadeUpMatrix.theme("burglary"), MadeUpMatrix.theme("fires")),
        BY);
  }

  @Test
  void whatIsScoredIsThereWhenTheFileIsOpenedAgain() {
    try (Workspace workspace = open()) {
      Priorities priorities = of(workspace);
      String id = begin(priorities).id();
      priorities.score(id, "burglary", "impact", 3, " 371 to 438,\n z = 3.3 ", List.of(), BY);
      priorities.score(id, "burglary", "impact", 4, "again", List.of(), "P. Adeyemi");
      priorities.score(id, "burglary", "likelihood", 3, "monthly", List.of(), BY);
      priorities.choose(id, "burglary", Choice.PRIORITY, "highest", BY);
    }
    try (Workspace workspace = Workspace.openToRead(file)) {
      PrioritiesView view = of(workspace).view("M1");
      assertThat(view.matrix().scores("burglary", "impact"))
          .extracting(one -> one.score() + " " + one.why() + " " + one.mark().by())
          .containsExactly("3 371 to 438, z = 3.3 J. Marsh", "4 again P. Adeyemi");
      assertThat(view.ranking().rows().get(0).total()).isEqualTo(12);
      assertThat(view.isScored("burglary")).isTrue();
      assertThat(view.isScored("fires")).isFalse();
      assertThat(view.isScored()).isFalse();
      assertThat(view.recommended()).extracting(Theme::key).containsExactly("burglary");
      assertThat(view.undecided()).extracting(Theme::key).containsExactly("fires");
      assertThat(view.withoutEvidence()).hasSize(2);
      assertThat(of(workspace).isWritable()).isFalse();
      assertThatThrownBy(() -> begin(of(workspace))).isInstanceOf(ProblemException.class);
      assertThat(workspace.verify(Progress.SILENT)).isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({
    "burglary, impact, 5, x, 5 is no score",
    "burglary, colour, 1, x, colour",
    "floods, impact, 1, x, floods",
    "burglary, impact, 1, ' ', no reason"
  })
  void aScoreThatDoesNotFitIsRefusedAndNothingIsKept(
      String theme, String criterion, int score, String why, String said) {
    try (Workspace workspace = open()) {
      Priorities priorities = of(workspace);
      String id = begin(priorities).id();
      assertThatThrownBy(() -> priorities.score(id, theme, criterion, score, why, List.of(), BY))
          .hasMessageContaining(said);
      assertThatThrownBy(
              () -> priorities.score(id, "fires", "impact", 1, "y".repeat(301), List.of(), BY))
          .hasMessageContaining("301");
      assertThatThrownBy(() -> priorities.score(id, "fires", "impact", 1, "y", List.of(), " "))
          .hasMessageContaining("Nobody");
      assertThat(priorities.matrix(id).entries()).hasSize(3);
    }
  }

  @Test
  void evidenceMustBeThereAndIsMissedWhenItGoes() {
    try (Workspace workspace = open()) {
      Priorities priorities = of(workspace);
      String id = begin(priorities).id();
      List<EvidenceLink> figure = List.of(EvidenceLink.figure("pp-1", "e1"));
      assertThatThrownBy(() -> priorities.score(id, "fires", "impact", 1, "few", figure, BY))
          .hasMessageContaining("figure:pp-1/e1");
      keep(workspace, "pp-1/e1");
      priorities.score(id, "fires", "impact", 1, "few", figure, BY);
      assertThat(priorities.view(id).lost()).isEmpty();
      assertThat(priorities.view(id).withoutEvidence()).isEmpty();
      workspace.write("test", transaction -> transaction.removeDocument("evidence", "pp-1/e1"));
      assertThat(priorities.view(id).lost()).containsExactly("figure:pp-1/e1");
      List<EvidenceLink> asked = List.of(EvidenceLink.consultation("C2"));
      assertThat(priorities.leads(asked.get(0))).isFalse();
    }
  }

  private static void keep(Workspace workspace, String id) {
    workspace.write(
        "test",
        transaction -> {
          transaction.putDocument(new StoredDocument("evidence", id, "{}"));
          return true;
        });
  }

  @Test
  void consultationsAreKeptApartWhatWeighsMostFirst() {
    String register =
        """
        {"format": "nimbench.register/1", "consultations": [
          {"ref": "C1", "method": "online form", "from": "2025-09-01", "answers": 402,
           "area": "W", "question": "?", "weight": 0.5,
           "issues": [{"name": "Fires", "chosenBy": 4}]},
          {"method": "survey", "from": "2025-05-01", "answers": 1000, "randomSample": true,
           "area": "W", "question": "?", "issues": [{"name": "Burglary", "chosenBy": 300}]}]}
        """;
    try (Workspace workspace = open()) {
      new Supply(workspace).keep(RegisterJson.read(register, "x"));
      Priorities priorities = of(workspace);
      String id = begin(priorities).id();
      assertThat(priorities.consultations())
          .extracting(one -> one.ref())
          .containsExactly("2025-05-01 survey", "C1");
      priorities.score(
          id, "fires", "impact", 1, "few", List.of(EvidenceLink.consultation("c1")), BY);
      priorities.score(id, "fires", "likelihood", 1, "few", List.of(), BY);
      PrioritiesView view = priorities.view(id);
      assertThat(view.gaps()).hasSize(2);
      assertThat(view.gaps().get(1).rows())
          .extracting(GapTable.Row::said)
          .containsExactly("4 of 402");
      assertThat(view.gaps(DataRanks.counts(Map.of("burglary", 9L))).get(0).rows())
          .extracting(GapTable.Row::data)
          .containsExactly("9");
      assertThat(view.lost()).isEmpty();
    }
  }

  @Test
  void scorersAtTheSameTimeLoseNothingOfEachOther() throws InterruptedException {
    try (Workspace workspace = open()) {
      String id = begin(of(workspace)).id();
      List<Thread> scorers = new ArrayList<>();
      for (String theme : List.of("burglary", "fires")) {
        Thread scorer =
            new Thread(
                () -> {
                  for (int i = 0; i < 20; i++) {
                    of(workspace).score(id, theme, "impact", 1 + i % 4, "n" + i, List.of(), BY);
                  }
                });
        scorer.start();
        scorers.add(scorer);
      }
      for (Thread scorer : scorers) {
        scorer.join();
      }
      Matrix matrix = of(workspace).matrix(id);
      assertThat(matrix.scores("burglary", "impact")).hasSize(20);
      assertThat(matrix.scores("fires", "impact")).hasSize(20);
    }
  }

  @Test
  void undoingAddsALineAndRedoingAnother() {
    try (Workspace workspace = open()) {
      Priorities priorities = of(workspace);
      String id = begin(priorities).id();
      priorities.score(id, "fires", "impact", 2, "some", List.of(), BY);
      priorities.score(id, "fires", "impact", 3, "more", List.of(), BY);
      Matrix undone = priorities.takeBack(id, 4, BY);
      assertThat(Objects.requireNonNull(undone.standing("fires").get("impact")).why())
          .isEqualTo("some");
      Matrix redone = priorities.takeBack(id, 5, BY);
      assertThat(Objects.requireNonNull(redone.standing("fires").get("impact")).why())
          .isEqualTo("more");
      assertThat(redone.entries()).hasSize(7);
      assertThatThrownBy(() -> priorities.takeBack(id, 7, BY)).hasMessageContaining("7");
    }
  }

  @Test
  void idsAreNumberedAndUnknownOnesAreRefusedWithThoseThereAre() {
    try (Workspace workspace = open()) {
      Priorities priorities = of(workspace);
      for (int i = 0; i < 10; i++) {
        begin(priorities);
      }
      assertThat(priorities.list()).extracting(Matrix::id).startsWith("M10", "M9").hasSize(10);
      assertThatThrownBy(() -> priorities.matrix("M11"))
          .isInstanceOfSatisfying(
              ProblemException.class, e -> assertThat(e.problem().toDo()).contains("M10, M9"));
      assertThatThrownBy(
              () -> priorities.create(" ", ScoringModels.shipped("weighted"), List.of(), BY))
          .isInstanceOf(ProblemException.class);
      assertThat(priorities.verify()).isEmpty();
      workspace.write(
          "test",
          transaction -> {
            transaction.putDocument(new StoredDocument("priorities", "M4", "{}"));
            return true;
          });
      assertThat(priorities.verify()).hasSize(1);
    }
  }
}
