package org.nimbench.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class EvenColumnsTest {
  private static int[] heights(List<Integer> lines, int count) {
    List<Integer> at = EvenColumns.of(lines, count);
    int[] heights = new int[count];
    for (int i = 0; i < lines.size(); i++) {
      heights[at.get(i)] += lines.get(i);
    }
    return heights;
  }

  @Test
  void noColumnIsLongerThanItNeedBe() {
    assertThat(heights(List.of(7, 4, 11, 3, 26, 4, 9, 5, 4, 20), 3))
        .satisfies(lines -> assertThat(lines[0]).isBetween(30, 32))
        .satisfies(lines -> assertThat(lines[1]).isBetween(30, 32))
        .satisfies(lines -> assertThat(lines[2]).isBetween(30, 32));
    assertThat(heights(List.of(5, 5, 5), 3)).containsOnly(5);
  }

  @Test
  void theFirstGroupStandsInTheFirstColumnAndOneColumnHoldsAll() {
    assertThat(EvenColumns.of(List.of(2, 9, 3), 2).get(0)).isZero();
    assertThat(EvenColumns.of(List.of(2, 9, 3), 1)).containsOnly(0);
    assertThat(EvenColumns.of(List.of(), 3)).isEmpty();
  }
}
