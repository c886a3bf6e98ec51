package org.nimbench.disclosure.release;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.InputStream;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class ExactSimplexTest {
  /** The reference is printed to six decimals; denominators here are below a hundred. */
  private static final double PRINTED = 1e-4;

  @Test
  void boundsAreThoseOfHighs() throws IOException {
    int fractions = 0;
    int bounds = 0;
    for (JsonNode problem : problems()) {
      ExactSimplex exact = simplex(problem, false);
      assertThat(exact.solve()).as("%s", problem).isEqualTo(problem.get("solvable").asBoolean());
      for (int j = 0; j < problem.path("least").size(); j++) {
        for (boolean up : new boolean[] {true, false}) {
          JsonNode expected = problem.get(up ? "most" : "least").get(j);
          assertThat(exact.push(j, up)).as("%s", problem).isEqualTo(!expected.isNull());
          if (!expected.isNull()) {
            double value = expected.asDouble();
            boolean isWhole = Math.abs(value - Math.rint(value)) < PRINTED;
            assertThat(exact.isWhole(j)).as("%s", problem).isEqualTo(isWhole);
            assertThat((double) exact.floor(j))
                .as("%s", problem)
                .isEqualTo(Math.floor(value + PRINTED));
            bounds++;
            fractions += isWhole ? 0 : 1;
          }
        }
      }
    }
    assertThat(bounds).isGreaterThan(1000);
    assertThat(fractions).isGreaterThan(20);
  }

  @Test
  void theCheapestSolutionIsThatOfHighs() throws IOException {
    int compared = 0;
    for (JsonNode problem : problems()) {
      ExactSimplex exact = simplex(problem, true);
      if (exact.solve() && exact.firstFraction() < 0) {
        long paid = 0;
        for (int j = 0; j < problem.get("prices").size(); j++) {
          paid += problem.get("prices").get(j).asLong() * exact.floor(j);
        }
        assertThat((double) paid)
            .as("%s", problem)
            .isCloseTo(problem.get("cheapest").asDouble(), within(PRINTED));
        compared++;
      }
    }
    assertThat(compared).isGreaterThan(100);
  }

  @Test
  void wholeNumbersAreFoundWhereCornersAreFractions() {
    // x + y = y + z = x + z = 5 has one solution, and it is not whole.
    ExactSimplex.Equation[] odd = {pair(0, 1, 5), pair(1, 2, 5), pair(0, 2, 5)};
    long[] open = {ExactSimplex.OPEN, ExactSimplex.OPEN, ExactSimplex.OPEN};
    ExactSimplex tableau = new ExactSimplex(new long[3], open, odd, null);
    assertThat(tableau.solve()).isTrue();
    assertThat(tableau.isWhole(0)).isFalse();
    assertThat(WholeNumbers.extreme(tableau, 0, true)).isNull();
  }

  @Test
  void aCellThatMovesByTwosIsNotEveryNumberBetweenItsEnds() {
    // x = y + z and y = z: x is even, so 0 to 8 are five numbers, not nine.
    ExactSimplex.Equation[] sums = {
      new ExactSimplex.Equation(new int[] {1, 2, 0}, new int[] {1, 1, -1}, 0),
      new ExactSimplex.Equation(new int[] {1, 2}, new int[] {1, -1}, 0)
    };
    long[] most = {8, ExactSimplex.OPEN, ExactSimplex.OPEN};
    Attack attack = Attack.on(new long[3], most, sums);
    assertThat(attack).isNotNull();
    assertThat(attack.interval(0)).isEqualTo(new Interval(0, 8L));
    assertThat(attack.leaves(0, 5)).isTrue();
    assertThat(attack.leaves(0, 6)).isFalse();
  }

  @Test
  void numbersThatDoNotFitAreRefused() {
    long huge = Long.MAX_VALUE / 2;
    ExactSimplex.Equation[] sums = {
      new ExactSimplex.Equation(new int[] {0}, new int[] {2}, huge),
      new ExactSimplex.Equation(new int[] {0, 1}, new int[] {7, 5}, huge)
    };
    long[] most = {ExactSimplex.OPEN, ExactSimplex.OPEN};
    ExactSimplex tableau = new ExactSimplex(new long[2], most, sums, null);
    assertThatThrownBy(tableau::solve).isInstanceOf(ArithmeticException.class);
  }

  private static ExactSimplex.Equation pair(int one, int other, long right) {
    return new ExactSimplex.Equation(new int[] {one, other}, new int[] {1, 1}, right);
  }

  /** Random programmes solved by HiGHS through SciPy's linprog, the bounds to six decimals. */
  private static JsonNode problems() throws IOException {
    try (InputStream in = ExactSimplexTest.class.getResourceAsStream("linear-programmes.json")) {
      return new ObjectMapper().readTree(in);
    }
  }

  private static ExactSimplex simplex(JsonNode problem, boolean withPrices) {
    JsonNode factors = problem.get("factors");
    int cells = factors.get(0).size();
    ExactSimplex.Equation[] equations = new ExactSimplex.Equation[factors.size()];
    for (int i = 0; i < equations.length; i++) {
      int[] all = IntStream.range(0, cells).toArray();
      JsonNode row = factors.get(i);
      int[] own = IntStream.range(0, cells).map(j -> row.get(j).asInt()).toArray();
      equations[i] = new ExactSimplex.Equation(all, own, problem.get("right").get(i).asLong());
    }
    long[] greatest = new long[cells];
    long[] prices = new long[cells];
    for (int j = 0; j < cells; j++) {
      JsonNode most = problem.get("greatest").get(j);
      greatest[j] = most.isNull() ? ExactSimplex.OPEN : most.asLong();
      prices[j] = problem.get("prices").get(j).asLong();
    }
    return new ExactSimplex(new long[cells], greatest, equations, withPrices ? prices : null);
  }
}
