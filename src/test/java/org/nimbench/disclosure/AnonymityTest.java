package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class AnonymityTest {
  @Test
  void aRowOfItsOwnKindBlocksAPublicExport() {
    int[] school = {1, 1, 1, 1, 1, 1};
    int[] age = {12, 12, 12, 12, 12, 13};
    Anonymity anonymity = Anonymity.of(school, age);
    assertThat(anonymity.blocksPublicExport()).isTrue();
    assertThat(anonymity.unique()).isEqualTo(1);
    assertThat(anonymity.sizes()).containsExactly(5, 5, 5, 5, 5, 1);
    assertThat(anonymity.isAnonymous(2)).isFalse();
    assertThat(Anonymity.of(school).isAnonymous(Anonymity.PUBLIC)).isTrue();
    assertThat(Anonymity.of(school).blocksPublicExport()).isFalse();
  }

  @Test
  void classesAreThoseThatAgreeInEveryColumn() {
    Random random = new Random(9);
    int[][] columns = new int[3][2_000];
    for (int[] column : columns) {
      Arrays.setAll(column, row -> random.nextInt(9) - 4);
    }
    Anonymity anonymity = Anonymity.of(columns);
    for (int row = 0; row < 2_000; row += 97) {
      int alike = 0;
      for (int other = 0; other < 2_000; other++) {
        boolean same = true;
        for (int[] column : columns) {
          same &= column[row] == column[other];
        }
        alike += same ? 1 : 0;
      }
      assertThat(anonymity.sizes().get(row)).isEqualTo(alike);
    }
    int smallest = anonymity.smallest();
    assertThat(anonymity.isAnonymous(smallest)).isTrue();
    assertThat(anonymity.isAnonymous(smallest + 1)).isFalse();
    assertThat(anonymity.rowsBelow(smallest + 1)).isPositive();
  }

  @Test
  void noRowsGiveNothingAwayAndColumnsMustBeEquallyLong() {
    assertThat(Anonymity.of(new int[0]).isAnonymous(5)).isTrue();
    assertThatThrownBy(() -> Anonymity.of()).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Anonymity.of(new int[1], new int[2]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThat(Anonymity.quasiIdentifiers(10)).containsExactly("outward", "month");
    assertThat(Anonymity.quasiIdentifiers(5)).isEmpty();
  }
}
