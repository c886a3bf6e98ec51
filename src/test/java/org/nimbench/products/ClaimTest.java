package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ClaimTest {
  private static final LiveValues VALUES =
      Made.values(
          Made.bare(),
          Map.of(
              "e1",
              Evidences.of("e1", "hotspot.kde", Evidences.hotspot()),
              "e3",
              Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null))));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e3.total = 360",
        "e3.total != 361",
        "e3.change < 0",
        "e3.change = -25%",
        "e3.change <= −25%",
        "e3.previous > e3.total",
        "e3.peak-month = 2024-12",
        "e3.peak-month < 2025-01",
        "e3.to = 2025-09-30",
        "e1.located-share >= 85%",
        "e1.hotspot-area-share < 5%",
        "product.subject = \"Burglary\"",
        "product.unit != \"robberies\""
      })
  void theseHold(String claim) {
    assertThat(test(claim)).isEqualTo(Claim.Truth.HOLDS);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "e3.total < 360",
        "e3.change > 0",
        "product.subject != \"Burglary\"",
        "e1.n >= 361"
      })
  void theseFail(String claim) {
    assertThat(test(claim)).isEqualTo(Claim.Truth.FAILS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e9.total < 3", "e3.total < e9.total", "product.subject < \"Robbery\""})
  void whatCannotBeComparedIsUnknown(String claim) {
    assertThat(test(claim)).isEqualTo(Claim.Truth.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(strings = {"e3.total", "3 < e3.total", "e3.total ~ 3", "e3.total < many", "< 3"})
  void whatIsNoComparisonIsNoClaim(String text) {
    assertThat(Claim.parse(text)).isEmpty();
  }

  @Test
  void somethingFromNothingIsARise() {
    assertThat(new Value.Change(0, 8).number()).isPositive();
    assertThat(new Value.Change(0, 0).number()).isZero();
  }

  @Property
  void anOperatorAndItsOppositeNeverAgree(@ForAll @LongRange(min = 300, max = 420) long number) {
    for (String[] pair : new String[][] {{"<", ">="}, {">", "<="}, {"=", "!="}}) {
      assertThat(test("e3.total " + pair[0] + " " + number))
          .isNotEqualTo(test("e3.total " + pair[1] + " " + number));
    }
  }

  private static Claim.Truth test(String claim) {
    return Claim.parse(claim).orElseThrow().test(VALUES);
  }
}
