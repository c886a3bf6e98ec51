package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.document.Block;
import org.nimbench.document.CellLook;
import org.nimbench.document.Ground;
import org.nimbench.document.Tone;
import org.nimbench.priorities.Choice;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.ScoringModels;
import org.nimbench.supply.RegisterJson;
import org.nimbench.supply.Supply;
import org.nimbench.work.Progress;

/** The newest matrix fills the parts (d) and (e) of an assessment. */
class PriorityTablesTest {
  private static final String REGISTER =
      """
      {"format": "nimbench.register/1", "consultations": [
        {"ref": "C1", "method": "survey", "from": "2025-02-01", "answers": 1000,
         "randomSample": true, "area": "W", "question": "Which three?", "caveat": "Few young.",
         "issues": [{"name": "Burglary", "chosenBy": 300},
                    {"name": "Vehicle crime", "chosenBy": 100}]}]}
      """;

  private static List<String> missing(ProductBench bench, String id) {
    TreeSet<String> letters = new TreeSet<>();
    bench.products.check(id).missing().forEach(one -> letters.add(one.statutory()));
    return List.copyOf(letters);
  }

  private static List<Block.Table> tables(ProductBench bench, String id) {
    return bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .toList();
  }

  @Test
  void theMatrixAnswersWhatRowsWouldAndIsPrintedWithItsInputs(@TempDir Path folder) {
    try (ProductBench bench = new ProductBench(folder)) {
      String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
      assertThat(missing(bench, id)).contains("d", "e");
      new Supply(bench.workspace).keep(RegisterJson.read(REGISTER, "x"));
      Priorities priorities = new Priorities(bench.workspace, ProductBench.NOON);
      priorities.create(
          "Assessment",
          ScoringModels.shipped("risk-4x4"),
          List.of(
              new org.nimbench.priorities.Theme("burglary", "Burglary", List.of()),
              new org.nimbench.priorities.Theme("cars", "Vehicle crime", List.of())),
          "JM");
      score(priorities, "burglary", 4);
      assertThat(missing(bench, id)).contains("d", "e");
      score(priorities, "cars", 1);
      assertThat(missing(bench, id)).contains("d").doesNotContain("e");
      priorities.choose("M1", "burglary", Choice.PRIORITY, "highest", "JM");
      assertThat(missing(bench, id)).doesNotContain("d", "e");
      Block.Table ranking = table(bench, id, "priority-matrix");
      assertThat(ranking.rows())
          .containsExactly(
              List.of("1", "Burglary", "4", "3", "12"),
              List.of("2", "Vehicle crime", "1", "3", "3"));
      assertThat(ranking.looks())
          .contains(new CellLook(0, 1, Tone.PLAIN, Ground.NONE, true, ""))
          .contains(CellLook.grounded(0, 2, Ground.STEP_5))
          .contains(CellLook.grounded(1, 2, Ground.STEP_1));
      assertThat(ranking.stamp().toString()).contains("4 scores rest on no evidence yet");
      Block.Table gap = table(bench, id, "gaps-C1");
      assertThat(gap.rows().get(0))
          .containsExactly("Burglary", "1", "300 of 1,000 (30%)", "1", "12", "alike");
      assertThat(gap.stamp().toString()).contains("Few young.").contains("± 3.1 points");
      assertThat(table(bench, id, "scoring-sheet").rows()).hasSize(4);
      assertThat(boxes(bench, id).toString()).contains("Burglary").contains("(rank 1): highest");
      assertThat(tables(bench, id)).extracting(Block.Table::id).doesNotContain("rows-priorities");
      Path pdf = folder.resolve("assessment.pdf");
      bench.products.export(id, List.of(pdf), Release.PARTNER, Progress.SILENT);
      assertThat(pdf).isNotEmptyFile();
    }
  }

  private static List<Block> boxes(ProductBench bench, String id) {
    return bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks().stream()
        .filter(Block.KeyBox.class::isInstance)
        .toList();
  }

  private static Block.Table table(ProductBench bench, String id, String wanted) {
    return tables(bench, id).stream()
        .filter(one -> one.id().equals(wanted))
        .findFirst()
        .orElseThrow();
  }

  private static void score(Priorities priorities, String theme, int impact) {
    priorities.score("M1", theme, "impact", impact, "because", List.of(), "JM");
    priorities.score("M1", theme, "likelihood", 3, "monthly", List.of(), "JM");
  }
}
