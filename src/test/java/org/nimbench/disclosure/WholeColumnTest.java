package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules about a column fire at their share and not below it. */
class WholeColumnTest {
  private final Random random = new Random(1831);

  @Test
  void nhsNumbersAreRefusedAboveThirtyPerCent() {
    assertThat(fired(row -> row % 3 == 0 ? nhs(row) : tenDigits(row, false)))
        .contains("nhs-number REFUSE");
    assertThat(fired(row -> row % 5 == 0 ? nhs(row) : tenDigits(row, false)))
        .containsExactly("identifier ASK");
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void tenDigitsByChanceDoNotRefuse(int seed) {
    Random chance = new Random(seed);
    assertThat(fired(row -> Long.toString(1_000_000_000L + (long) (chance.nextDouble() * 5e9))))
        .containsExactly("identifier ASK");
  }

  @Test
  void equalDigitsArePlaceholdersNotNhsNumbers() {
    assertThat(fired(row -> row % 2 == 0 ? "1111111111" : "0000000000")).isEmpty();
  }

  @Test
  void oneNhsNumberIsEnoughWhereTheHeadingSaysSo() {
    List<Finding> findings =
        Planted.column(
            "NHS No",
            GateUse.OTHER,
            Planted.CRIME,
            Planted.ROWS,
            row -> row == 9 ? "943 476 5919" : "");
    assertThat(Planted.rules(findings)).containsExactly("nhs-heading", "nhs-number");
    assertThat(findings).allMatch(finding -> finding.verdict() == Verdict.REFUSE);
    assertThat(findings.get(1).examples()).containsExactly("*** *** ****");
  }

  @Test
  void learnerNumbersAreAskedAbout() {
    assertThat(fired(row -> uln(row))).contains("uln ASK").doesNotContain("nhs-number REFUSE");
  }

  @Test
  void mobileNumbersWithoutTheirNoughtAreAskedAboutAboveThirtyPerCent() {
    assertThat(fired(row -> row % 10 < 4 ? "77009" + (10_000 + row) : "n/a"))
        .containsExactly("phone-without-zero ASK");
    assertThat(fired(row -> row % 10 < 3 ? "77009" + (10_000 + row) : "n/a")).isEmpty();
  }

  @Test
  void oldRegistrationMarksAreAskedAboutAboveFivePerCent() {
    assertThat(fired(row -> row % 16 == 0 ? "A123 BCD" : "none"))
        .containsExactly("old-vehicle-mark ASK");
    assertThat(fired(row -> row % 16 == 0 ? "ABC 123D" : "none"))
        .containsExactly("old-vehicle-mark ASK");
    assertThat(fired(row -> row % 20 == 0 ? "M25 JUN" : "none")).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"%1$tF", "%1$td/%1$tm/%1$tY", "%1$td-%1$tb-%1$tY", "%1$tF 00:00:00"})
  void birthdaysAreToldByTheirAgeAndSpread(String form) {
    assertThat(fired(row -> form.formatted(LocalDate.of(1950 + row % 55, 3, 2))))
        .containsExactly("birth-dates REFUSE");
    assertThat(fired(row -> form.formatted(LocalDate.of(2025, 1, 1).plusDays(row % 365))))
        .isEmpty();
    assertThat(fired(row -> form.formatted(LocalDate.of(2009, 1, 1).plusDays(row % 365))))
        .isEmpty();
  }

  @Test
  void anOldFileWithPlaceholderDaysIsNotAColumnOfBirthdays() {
    assertThat(fired(row -> row % 50 == 0 ? "1900-01-01" : "2009-06-1" + row % 10)).isEmpty();
  }

  @Test
  void namesAreRefusedFromAFifthOn() {
    assertThat(fired(row -> row % 5 == 0 ? "Anne Smith" : "unknown"))
        .containsExactly("full-names REFUSE");
    assertThat(fired(row -> row % 5 == 0 ? "PATEL, Priya" : "unknown"))
        .containsExactly("full-names REFUSE");
    assertThat(fired(row -> row % 5 == 0 ? ", Anne Smith" : ",unknown\nlane"))
        .containsExactly("full-names REFUSE");
    assertThat(fired(row -> row % 6 == 0 ? "Anne Smith" : "unknown")).isEmpty();
  }

  @Test
  void streetsThatBearNamesArePlaces() {
    List<String> streets =
        List.of(
            "Charlotte Street",
            "Stanley Hill",
            "Victoria Park",
            "On or near George Lane",
            "Albert Grove",
            "Rose Green",
            "Florence Close",
            "Grace Court",
            "James Way",
            "Queen Victoria Road");
    assertThat(fired(GateUse.PLACE, row -> streets.get(row % streets.size()))).isEmpty();
  }

  @Test
  void internetAddressesAndDevicesAreRefused() {
    assertThat(fired(row -> row % 10 == 0 ? "192.168.7." + row % 250 : "none"))
        .containsExactly("ip-address REFUSE");
    assertThat(fired(row -> "490154203237518")).containsExactly("imei REFUSE");
  }

  @Test
  void sentencesAreDroppedButNotTheWordsOfACategory() {
    String sentence = "Unknown persons broke a window at the rear and left with nothing of value";
    assertThat(fired(row -> sentence)).containsExactly("free-text DROP");
    assertThat(fired(GateUse.LABEL, row -> sentence)).isEmpty();
    assertThat(fired(GateUse.LABEL, row -> sentence + " " + row)).containsExactly("free-text DROP");
    assertThat(fired(row -> "Burglary in a dwelling")).isEmpty();
  }

  @Test
  void referencesInAColumnThatIsNoneAreAskedAbout() {
    assertThat(fired(row -> "22/" + (100_000 + row) + "/X")).containsExactly("identifier ASK");
    assertThat(fired(row -> "ZX" + (100_000 + row % 18_000))).isEmpty();
    assertThat(fired(GateUse.REFERENCE, row -> "ZX" + (100_000 + row))).isEmpty();
    assertThat(fired(GateUse.DROPPED, row -> "ZX" + (100_000 + row))).isEmpty();
  }

  @Test
  void aPropertyReferenceIsDroppedByItsHeadingAndAStreetReferenceIsNot() {
    assertThat(Planted.rules(named("UPRN", row -> "10001" + row))).contains("uprn");
    assertThat(Planted.rules(named("USRN", row -> "201" + (10_000 + row % 9)))).isEmpty();
  }

  private List<Finding> named(String heading, IntFunction<String> values) {
    return Planted.column(heading, GateUse.OTHER, Planted.CRIME, Planted.ROWS, values);
  }

  private static List<String> fired(IntFunction<String> values) {
    return fired(GateUse.OTHER, values);
  }

  private static List<String> fired(GateUse use, IntFunction<String> values) {
    return Planted.column(use, Planted.CRIME, values).stream()
        .map(finding -> finding.rule() + " " + finding.verdict())
        .toList();
  }

  private String nhs(int row) {
    return tenDigits(row, true);
  }

  private String tenDigits(int row, boolean valid) {
    while (true) {
      String digits = "4" + (100_000_000 + random.nextInt(899_999_999));
      if (Checks.isNhs(digits) == valid && row >= 0) {
        return digits;
      }
    }
  }

  private String uln(int row) {
    while (true) {
      String digits = "1" + (100_000_000 + random.nextInt(899_999_999));
      if (Checks.isUln(digits) && row >= 0) {
        return digits;
      }
    }
  }
}
