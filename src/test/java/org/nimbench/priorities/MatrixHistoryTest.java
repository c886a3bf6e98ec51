package org.nimbench.priorities;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.kernel.ProblemException;

/** A matrix is its history: nothing in it is ever lost, and it is read as it was written. */
class MatrixHistoryTest {
  private static final ScoringModel RISK = ScoringModels.shipped("risk-4x4");
  private static final List<String> THEMES = List.of("burglary", "violence", "fires");
  private static final List<String> CRITERIA = List.of("impact", "likelihood");

  private static Matrix begun() {
    Matrix matrix = new Matrix("M1", "Test", List.of(new Entry.Modelled(MadeUpMatrix.MARK, RISK)));
    for (String theme : THEMES) {
      matrix = matrix.with(new Entry.Added(MadeUpMatrix.MARK, MadeUpMatrix.theme(theme, "x y")));
    }
    return matrix;
  }

  /** Scores, choices and undoing in any order, beside a model that only remembers. */
  @Property(tries = 200)
  void historyNeverLosesAValue(
      @ForAll @Size(max = 40) List<@Size(4) List<@IntRange(min = 0, max = 3) Integer>> steps) {
    Matrix matrix = begun();
    Map<String, List<Integer>> given = new HashMap<>();
    for (List<Integer> step : steps) {
      Matrix before = matrix;
      String theme = THEMES.get(step.get(0) % 3);
      String criterion = CRITERIA.get(step.get(1) % 2);
      List<Integer> its = given.computeIfAbsent(theme + criterion, any -> new ArrayList<>());
      if (step.get(3) == 0 && matrix.entries().size() > 4) {
        int line = matrix.entries().size() - 1;
        Entry.Scored last = (Entry.Scored) matrix.entries().get(line);
        Entry.Scored back = (Entry.Scored) TakingBack.of(matrix, line, MadeUpMatrix.MARK);
        List<Integer> cell = requireNonNull(given.get(last.theme() + last.criterion()));
        assertThat(back.score()).isEqualTo(cell.size() < 2 ? null : cell.get(cell.size() - 2));
        cell.add(back.score());
        matrix = matrix.with(back);
      } else {
        int score = 1 + step.get(2);
        its.add(score);
        matrix = matrix.with(MadeUpMatrix.scored(theme, criterion, score));
      }
      assertThat(matrix.entries().subList(0, before.entries().size())).isEqualTo(before.entries());
    }
    for (String theme : THEMES) {
      for (String criterion : CRITERIA) {
        List<Integer> all = given.getOrDefault(theme + criterion, List.of());
        assertThat(matrix.scores(theme, criterion))
            .extracting(Entry.Scored::score)
            .containsExactlyElementsOf(all);
        Integer last = all.isEmpty() ? null : all.get(all.size() - 1);
        Entry.Scored standing = matrix.standing(theme).get(criterion);
        assertThat(standing == null ? null : standing.score()).isEqualTo(last);
      }
    }
    assertThat(MatrixJson.read(MatrixJson.write(matrix), "x")).isEqualTo(matrix);
  }

  @Test
  void everySortOfLineIsReadAsItWasWritten() {
    Matrix matrix =
        begun()
            .with(
                new Entry.Scored(
                    new Entry.Mark(Instant.parse("2025-11-05T09:00:00Z"), "P. Adeyemi"),
                    "fires",
                    "impact",
                    2,
                    "Few, and \"small\"",
                    List.of(EvidenceLink.figure("pp-1", "e3"), EvidenceLink.consultation("C 1"))))
            .with(new Entry.Scored(MadeUpMatrix.MARK, "fires", "impact", null, "back", List.of()))
            .with(new Entry.Chosen(MadeUpMatrix.MARK, "fires", Choice.CROSS_CUTTING, "see 9"))
            .with(new Entry.Chosen(MadeUpMatrix.MARK, "fires", null, "back"))
            .with(new Entry.Dropped(MadeUpMatrix.MARK, "violence", "joined to another"))
            .with(new Entry.Modelled(MadeUpMatrix.MARK, RISK.withWeight("impact", 2)));
    assertThat(MatrixJson.read(MatrixJson.write(matrix), "x")).isEqualTo(matrix);
    assertThat(matrix.themes()).extracting(Theme::key).containsExactly("burglary", "fires");
    assertThat(matrix.chosen("fires")).isNull();
    assertThat(matrix.standing("fires")).isEmpty();
    assertThat(matrix.model().criterion("impact").orElseThrow().weight()).isEqualTo(2);
  }

  @Test
  void whatWasTakenBackStandsAgain() {
    Matrix matrix =
        begun()
            .with(new Entry.Chosen(MadeUpMatrix.MARK, "fires", Choice.PRIORITY, "most"))
            .with(new Entry.Chosen(MadeUpMatrix.MARK, "fires", Choice.NOT_CHOSEN, "least"))
            .with(new Entry.Dropped(MadeUpMatrix.MARK, "fires", "gone"))
            .with(new Entry.Modelled(MadeUpMatrix.MARK, RISK.withWeight("impact", 3)));
    Matrix back = matrix.with(TakingBack.of(matrix, 5, MadeUpMatrix.MARK));
    assertThat(Objects.requireNonNull(back.chosen("fires")).choice()).isEqualTo(Choice.PRIORITY);
    back = back.with(TakingBack.of(matrix, 4, MadeUpMatrix.MARK));
    assertThat(back.chosen("fires")).isNull();
    back = back.with(TakingBack.of(matrix, 6, MadeUpMatrix.MARK));
    assertThat(back.theme("fires")).isPresent();
    back = back.with(TakingBack.of(matrix, 7, MadeUpMatrix.MARK));
    assertThat(back.model()).isEqualTo(RISK);
    back = back.with(TakingBack.of(matrix, 1, MadeUpMatrix.MARK));
    assertThat(back.theme("burglary")).isEmpty();
    assertThatThrownBy(() -> TakingBack.of(matrix, 0, MadeUpMatrix.MARK))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aScoreThatTheNewModelDoesNotHaveNoLongerStands() {
    ScoringModel five = ScoringModels.shipped("risk-5x5");
    Matrix matrix =
        new Matrix("M1", "Test", List.of(new Entry.Modelled(MadeUpMatrix.MARK, five)))
            .with(new Entry.Added(MadeUpMatrix.MARK, MadeUpMatrix.theme("fires")))
            .with(MadeUpMatrix.scored("fires", "impact", 5))
            .with(MadeUpMatrix.scored("fires", "likelihood", 4))
            .with(new Entry.Modelled(MadeUpMatrix.MARK, RISK));
    assertThat(matrix.standing("fires")).containsOnlyKeys("likelihood");
    assertThat(matrix.scores("fires", "impact")).hasSize(1);
    assertThat(MatrixJson.read(MatrixJson.write(matrix), "x")).isEqualTo(matrix);
  }

  @Test
  void theExampleOfTheFormatIsReadForGood() throws IOException {
    try (InputStream in = getClass().getResourceAsStream("/formats/priorities-1.json")) {
      String json = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      Matrix matrix = MatrixJson.read(json, "example");
      assertThat(Ranker.of(matrix).rows())
          .extracting(row -> row.rankText() + " " + row.theme().name() + " " + row.band())
          .containsExactly("1 Burglary high", "2 Fires very low");
      assertThat(matrix.scores("burglary", "impact"))
          .extracting(Entry.Scored::score)
          .containsExactly(2, 4);
    }
    try (InputStream in = getClass().getResourceAsStream("/formats/scoring-1.json")) {
      String json = new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
      assertThat(ScoringJson.read(json, "example").most()).isEqualTo(3 * 2 + 5 + 2);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "\"what\" : \"drop\"|\"what\" : \"lose\"|lose",
        "\"theme\" : \"fires\",\\n    \"criterion\"|\"theme\" : \"floods\",\\n    \"criterion\"|floods",
        "\"score\" : 1,\\n    \"why\"|\"score\" : 7,\\n    \"why\"|7 is no score",
        "\"score\" : 1,\\n    \"why\"|\"score\" : \"1\",\\n    \"why\"|\"1\"",
        "\"why\" : \"because\"|\"why\" : \" \"|reason",
        "\"by\" : \"J. Marsh\"|\"by\" : \"\"|Nobody",
        "2025-11-04T14|2025-11-34T14|2025-11-34",
        "\"evidence\" : [ ]|\"evidence\" : [ \"web:x\" ]|web:x",
        "\"choice\" : \"priority\"|\"choice\" : \"best\"|best",
        "\"what\" : \"model\"|\"what\" : \"score\"|M1"
      })
  void aDocumentThatWasTamperedWithIsRefused(String right, String wrong, String said) {
    Matrix matrix =
        begun()
            .with(MadeUpMatrix.scored("fires", "impact", 1))
            .with(new Entry.Chosen(MadeUpMatrix.MARK, "fires", Choice.PRIORITY, "most"))
            .with(new Entry.Dropped(MadeUpMatrix.MARK, "violence", "joined"));
    String json = MatrixJson.write(matrix);
    String before = right.replace("\\n", "\n");
    assertThat(json).contains(before);
    String changed = json.replace(before, wrong.replace("\\n", "\n"));
    assertThatThrownBy(() -> MatrixJson.read(changed, "priorities M1"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().inOneLine()).contains(said));
  }
}
