package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import org.nimbench.spatial.Classes;

class ClassLabelsTest {
  private static Classes classes(double... bounds) {
    int n = bounds.length - 1;
    double[] lower = java.util.Arrays.copyOf(bounds, n);
    double[] upper = java.util.Arrays.copyOfRange(bounds, 1, n + 1);
    return new Classes("fixed", lower, upper, new int[n], new long[n], 0, 0);
  }

  @Test
  void densitiesAreRoundedToWholeNumbersWhereTheyKeepApart() {
    Classes classes = classes(14.68, 29.36, 44.04, 58.72, 73.4, Double.POSITIVE_INFINITY);
    ClassLabels labels = new ClassLabels(classes, false);
    assertThat(labels.all())
        .containsExactly("15 to 29", "29 to 44", "44 to 59", "59 to 73", "over 73");
    assertThat(labels.below()).isEqualTo("under 15");
    assertThat(labels.over(44.04)).isEqualTo("over 44");
  }

  @Test
  void smallDensitiesKeepTheDecimalsTheyNeed() {
    ClassLabels labels = new ClassLabels(classes(0.62, 1.24, 1.86, 2.48), false);
    assertThat(labels.all()).containsExactly("0.62 to 1.24", "1.24 to 1.86", "1.86 to 2.48");
  }

  @Test
  void wholeCountsLeaveNoGapAndShareNoNumber() {
    ClassLabels labels = new ClassLabels(classes(1, 4, 9, 10, Double.POSITIVE_INFINITY), true);
    assertThat(labels.all()).containsExactly("1 to 4", "5 to 9", "10", "11 or more");
    assertThat(labels.below()).isEqualTo("none");
    assertThat(List.of(labels.over(9), labels.over(4), labels.over(1)))
        .as("from each class up; the least class holds its bound")
        .containsExactly("from 10", "from 5", "from 1");
  }

  @Test
  void breaksBetweenWholeCountsReadAsTheCountsInside() {
    ClassLabels labels = new ClassLabels(classes(2, 4.5, 8.5), true);
    assertThat(labels.all()).containsExactly("2 to 4", "5 to 8");
    assertThat(labels.below()).isEqualTo("under 2");
  }

  @Property(tries = 200)
  void everyBoundReadsTheSameOnBothSidesAndNoClassIsEmptyInPrint(
      @ForAll @Size(5) List<@DoubleRange(min = 0.01, max = 500) Double> widths) {
    double[] bounds = new double[widths.size()];
    double sum = 0;
    for (int i = 0; i < bounds.length; i++) {
      sum += widths.get(i);
      bounds[i] = sum;
    }
    List<String> labels = new ClassLabels(classes(bounds), false).all();
    for (int i = 0; i < labels.size(); i++) {
      String[] ends = labels.get(i).split(" to ");
      assertThat(ends[0]).isNotEqualTo(ends[1]);
      if (i > 0) {
        assertThat(labels.get(i - 1)).endsWith(" to " + ends[0]);
      }
    }
  }
}
