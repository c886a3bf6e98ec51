package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LiveFormatTest {
  @ParameterizedTest
  @CsvSource({
    "412, 347, PERCENT, −16%",
    "412, 347, WORDS, from 412 to 347 (−16%)",
    "9219, 9410, WORDS, 'from 9,219 to 9,410 (+2%)'",
    "412, 347, COUNT, −65",
    "11, 8, PERCENT, 11 to 8",
    "11, 8, WORDS, from 11 to 8",
    "40, 9, PERCENT, 40 to 9",
    "29, 60, PERCENT, 29 to 60",
    "30, 60, PERCENT, +100%",
    "0, 8, PERCENT, 0 to 8",
    "400, 400, PERCENT, 0%",
    "7691, 7706, PERCENT, +0.2%",
    "7706, 7691, WORDS, 'from 7,706 to 7,691 (−0.2%)'",
    "30, 60000, PERCENT, '+199,900%'",
    "412, 824, PERCENT, +100%"
  })
  void aChangeHasAPercentageOnlyOnABaseThatCarriesOne(
      long from, long to, LiveFormat format, String shown) {
    assertThat(format.print(new Value.Change(from, to))).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({
    "138, 338, 0, PERCENT, 41%",
    "138, 338, 0, WORDS, 138 of 338 (41%)",
    "404, 412, 1, PERCENT, 98.1%",
    "5, 8, 0, PERCENT, 5 of 8",
    "5, 8, 0, WORDS, 5 of 8",
    "1, 1000, 0, PERCENT, 0.1%",
    "9999, 10000, 1, PERCENT, 99.99%",
    "0, 40, 0, PERCENT, 0%",
    "40, 40, 0, PERCENT, 100%"
  })
  void aShareNeverRoundsToNothingOrAll(
      long part, long base, int decimals, LiveFormat format, String shown) {
    assertThat(format.print(new Value.Share(part, base, decimals))).contains(shown);
  }

  @ParameterizedTest
  @CsvSource({"0.021, 2.1%", "0.21, 21%", "0.004, 0.4%", "0.0004, 0.04%", "0, 0%", "1, 100%"})
  void aPortionKeepsAFigureThatSays(double portion, String shown) {
    assertThat(LiveFormat.PERCENT.print(new Value.Portion(portion))).contains(shown);
  }

  @Test
  void ratesHaveTwoDecimalsBelowFive() {
    assertThat(LiveFormat.RATE.print(new Value.Number(4.777, 1))).contains("4.78");
    assertThat(LiveFormat.RATE.print(new Value.Number(70.06, 1))).contains("70.1");
  }

  @Test
  void monthsAndDaysAreWrittenOutInText() {
    assertThat(LiveFormat.MONTH.print(new Value.Month(YearMonth.of(2024, 9))))
        .contains("September 2024");
    assertThat(LiveFormat.DATE.print(new Value.Day(LocalDate.of(2025, 10, 20))))
        .contains("20 October 2025");
    assertThat(LiveFormat.MONTH.print(new Value.Day(LocalDate.of(2025, 10, 20))))
        .contains("October 2025");
  }

  @Test
  void smallNumbersAreWordsWhenWordsAreAskedFor() {
    assertThat(LiveFormat.WORDS.print(new Value.Count(3))).contains("three");
    assertThat(LiveFormat.WORDS.print(new Value.Count(0))).contains("none");
    assertThat(LiveFormat.WORDS.print(new Value.Count(12))).contains("12");
  }

  @Test
  void aFormatThatDoesNotFitPrintsNothing() {
    assertThat(LiveFormat.MONTH.print(new Value.Count(3))).isEmpty();
    assertThat(LiveFormat.PERCENT.print(new Value.Words("burglary"))).isEmpty();
    assertThat(LiveFormat.RATE.print(new Value.Change(1, 2))).isEmpty();
    assertThat(LiveFormat.DATE.print(new Value.Month(YearMonth.of(2024, 9)))).isEmpty();
  }

  @Property
  void everyValueHasAFormatOfItsOwn(
      @ForAll @LongRange(min = 0, max = 1_000_000) long a,
      @ForAll @LongRange(min = 0, max = 1_000_000) long b) {
    for (Value value :
        new Value[] {
          new Value.Count(a),
          new Value.Number(a / 7.0, 1),
          new Value.Share(Math.min(a, b), Math.max(a, b), 0),
          new Value.Portion(b == 0 ? 0 : Math.min(1, (double) a / b)),
          new Value.Change(a, b)
        }) {
      assertThat(LiveFormat.usual(value).print(value)).isPresent();
      assertThat(LiveFormat.WORDS.print(value)).isPresent();
    }
  }

  @Property
  void noPercentSignStandsOnABaseBelowThirty(
      @ForAll @IntRange(max = 29) int base, @ForAll @IntRange(max = 200) int other) {
    int part = Math.min(base, other);
    for (LiveFormat format : new LiveFormat[] {LiveFormat.PERCENT, LiveFormat.WORDS}) {
      assertThat(format.print(new Value.Share(part, base, 0)).orElseThrow()).doesNotContain("%");
      assertThat(format.print(new Value.Change(base, other)).orElseThrow()).doesNotContain("%");
    }
  }
}
