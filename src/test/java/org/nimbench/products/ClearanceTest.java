package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.kernel.ProblemException;
import org.nimbench.work.Progress;

/** Items of intelligence that are shared only under conditions. */
class ClearanceTest {
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
    id = bench.begun(ProductType.INFORMATION_REQUIREMENTS);
  }

  @AfterEach
  void close() {
    bench.close();
  }

  private void answer(String grade, String conditions) {
    Map<String, String> row =
        Map.of("no", "IR-01", "answer", "Two vans", "grade", grade, "conditions", conditions);
    bench.products.care().rows(id, "answers", List.of(row));
  }

  private void assertRefused(String why) {
    Path file = folder.resolve("ir.pdf");
    assertThatThrownBy(
            () -> bench.products.export(id, List.of(file), Release.PARTNER, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(why);
    assertThat(file).doesNotExist();
  }

  private void acknowledge(Release release) {
    bench.products.clearance().acknowledge(id, "answers", release, "Alex Example", "Agreed");
  }

  @Test
  void anItemUnderConditionsLeavesOnlyWhenSomebodyLooked() {
    answer("2BC", "");
    assertRefused("2BC");
    answer("2BC", "The action group only");
    assertRefused("answers: 2BC");
    assertThat(bench.products.check(id).missing())
        .anyMatch(one -> one.section().equals("answers") && one.why().contains("acknowledge"));
    acknowledge(Release.PARTNER);
    bench.products.export(id, List.of(folder.resolve("ir.docx")), Release.PARTNER, Progress.SILENT);
    assertThat(folder.resolve("ir.docx")).exists();
    answer("2BC", "Two named officers only");
    assertRefused("answers: 2BC");
  }

  @Test
  void lookingForPartnersIsNotLookingForThePublic() {
    answer("B23", "Only with leave of the force");
    acknowledge(Release.PARTNER);
    bench.products.care().marking(id, Marking.OFFICIAL, "Alex Example", "No detail in it");
    Path file = folder.resolve("ir.pdf");
    assertThatThrownBy(
            () -> bench.products.export(id, List.of(file), Release.PUBLIC, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("answers: B23");
  }

  @Test
  void aGradingInRunningWordsCountsButARoadDoesNot() {
    bench.products.text(id, "purpose", "Two vans were seen on the B24 and the A52.");
    bench.products.export(
        id, List.of(folder.resolve("road.docx")), Release.PARTNER, Progress.SILENT);
    bench.products.text(id, "purpose", "Two vans were seen (B24).");
    assertRefused("B24");
    bench.products.text(id, "purpose", "Two vans were seen (B24). Conditions: not to be copied.");
    assertRefused("purpose: B24");
    bench.products.clearance().acknowledge(id, "purpose", Release.PARTNER, "Alex Example", "");
    bench.products.export(id, List.of(folder.resolve("ir.docx")), Release.PARTNER, Progress.SILENT);
  }

  @Test
  void whereNothingStandsUnderConditionsNothingIsAcknowledged() {
    assertThatThrownBy(() -> acknowledge(Release.PARTNER))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("answers");
  }
}
