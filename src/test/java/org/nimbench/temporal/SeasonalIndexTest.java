package org.nimbench.temporal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.kernel.ProblemException;

class SeasonalIndexTest {
  private static final String FOLDER = "seasonal_holtwinters_ets";

  /** Relative, as the reference asks; the values are below 10,000. */
  private static final double RELATIVE = 1e-9;

  @ParameterizedTest
  @ValueSource(strings = {"UKDriverDeaths", "nottem", "ldeaths", "AirPassengers"})
  void trendAndIndexAreThoseOfTheClassicalDecomposition(String name) throws IOException {
    ReferenceTable table = ReferenceTable.read(FOLDER + "/" + name + "_rolling_decompose.csv");
    JsonNode expected = ReferenceTable.expected(FOLDER, name);
    SeasonalIndex shares = SeasonalIndex.multiplicative(table.column("value"), 1);
    SeasonalIndex differences = SeasonalIndex.additive(table.column("value"), 1);
    double[] trend = table.column("decomp_trend");
    for (int i = 0; i < trend.length; i++) {
      if (Double.isNaN(trend[i])) {
        assertThat(shares.trend()[i]).isNaN();
      } else {
        assertThat(shares.trend()[i]).isCloseTo(trend[i], near(trend[i]));
      }
    }
    double[] figure = ReferenceTable.numbers(expected.get("decompose_multiplicative_figure"));
    double[] plain = ReferenceTable.numbers(expected.get("decompose_additive_figure"));
    for (int month = 0; month < 12; month++) {
      assertThat(shares.index()[month]).isCloseTo(figure[month], near(1));
      assertThat(differences.index()[month]).isCloseTo(plain[month], near(1000));
    }
  }

  @Test
  void withoutATrendInEveryMonthThereIsNoIndex() {
    assertThatThrownBy(() -> SeasonalIndex.multiplicative(new double[23], 4))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void aSeriesThatBeginsInAprilPutsItsMonthsWhereTheyBelong() {
    double[] values = new double[48];
    for (int i = 0; i < values.length; i++) {
      values[i] = (3 + i) % 12 == 0 ? 24 : 12; // the ninth value is a January
    }
    double[] index = SeasonalIndex.multiplicative(values, 4).index();
    assertThat(index[0]).isCloseTo(24.0 / 13, near(1));
    assertThat(index[6]).isCloseTo(12.0 / 13, near(1));
  }

  private static Offset<Double> near(double size) {
    return within(RELATIVE * Math.max(1, Math.abs(size)));
  }
}
