package org.nimbench.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;

class ColumnWidthsTest {
  private static final double WIDTH = 160;
  private static final double ROUNDING = 1e-9;

  private static Block.Table table(List<String> headings, double[] shares) {
    List<Block.Column> columns = new java.util.ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      columns.add(new Block.Column(headings.get(i), Block.Align.START, shares[i]));
    }
    List<String> row = headings.stream().map(any -> "x").toList();
    return new Block.Table("t", "", "A table", columns, List.of(row), false, List.of(), List.of());
  }

  @Test
  void columnsWithRoomForTheirWordsStayAsWideAsTheyWereAskedToBe() {
    double[] widths =
        ColumnWidths.of(table(List.of("Area", "Count"), new double[] {0.7, 0.3}), WIDTH, false);
    assertThat(widths).containsExactly(new double[] {0.7, 0.3}, within(ROUNDING));
  }

  @Test
  void aHeadingOfOneLongWordWidensItsColumnAtTheCostOfTheOthers() {
    List<String> headings = List.of("Theme", "Influence");
    double[] widths = ColumnWidths.of(table(headings, new double[] {0.95, 0.05}), WIDTH, false);
    TextStyle bold = TextStyle.bold(Style.TABLE_HEADING.size(), new Colour(0, 1));
    assertThat(widths[1] * WIDTH).isGreaterThan(Typeface.width("Influence", bold));
    assertThat(widths[1]).isLessThan(0.15);
  }

  @Property(tries = 200)
  void noWordIsBrokenWhereAllFitAndTheSharesAreAlwaysOne(
      @ForAll @Size(min = 1, max = 6)
          List<@AlphaChars @StringLength(min = 1, max = 12) String> words,
      @ForAll @Size(6) List<@IntRange(min = 1, max = 20) Integer> shares) {
    double[] asked = words.stream().mapToDouble(any -> 0).toArray();
    for (int i = 0; i < asked.length; i++) {
      asked[i] = shares.get(i) / 100.0;
    }
    double[] widths = ColumnWidths.of(table(words, asked), WIDTH, false);
    assertThat(Arrays.stream(widths).sum()).isCloseTo(1, within(ROUNDING));
    TextStyle bold = TextStyle.bold(Style.TABLE_HEADING.size(), new Colour(0, 1));
    for (int i = 0; i < widths.length; i++) {
      assertThat(widths[i] * WIDTH).isGreaterThan(Typeface.width(words.get(i), bold));
    }
  }
}
