package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PlanReviewTest {
  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private ProductBench bench;

  @BeforeEach
  void begin() {
    bench = new ProductBench(folder);
  }

  @AfterEach
  void end() {
    bench.close();
  }

  private List<String> lacking(String promised, String reviewed) {
    String id = bench.begun(ProductType.PARTNERSHIP_PLAN);
    bench.products.care().rows(id, "theme-burglary", List.of(Map.of("action", promised)));
    return PlanReview.lacking(bench.products.product(id), List.of(reviewed));
  }

  @Test
  void aPromiseIsKnownByItsNumberWhateverTheWords() {
    assertThat(lacking("3.2 Alley gates", "3.2 Gates for eighty homes")).isEmpty();
    assertThat(lacking("3.2 Alley gates", "3.1 Alley gates")).hasSize(1);
  }

  @Test
  void aPromiseIsKnownByItsWordsWhereItOrTheRowHasNoNumber() {
    assertThat(lacking("3.2 Alley gates", "Alley gates, Millbrook")).isEmpty();
    assertThat(lacking("Alley gates", "3.2 Alley gates")).isEmpty();
    assertThat(lacking("3.2 Alley gates", "Advice to tenants")).hasSize(1);
  }

  @Test
  void aPromiseWithoutWordsIsNotKnownByThem() {
    assertThat(lacking("3.2", "Alley gates")).hasSize(1);
  }
}
