package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What looks the same to a reader is the same to the rules, however a program wrote it. */
class FoldedTest {
  @ParameterizedTest
  @CsvSource({
    "postcode, LE11\u00a03QR",
    "postcode, 'LE1   3QR'",
    "postcode, L\u200bE11 3QR",
    "postcode, \uff2c\uff25\uff11\uff11 3QR",
    "phone, 07700\u2013900123",
    "phone, \u202a07700 900123\u202c",
    "ni-number, AB\u200912 34 56\u2009C",
    "email, a@exam\u00adple.org",
    "titled-name, 'seen by Mrs\u00a0Smith'",
    "dwelling, '12\u00a0 High\u00a0Street'",
    "vehicle-mark, 'BD51  SMR'",
  })
  void oneValueIsFound(String rule, String value) {
    List<Finding> findings = Planted.one(value, GateUse.OTHER, Planted.CRIME);
    assertThat(Planted.rules(findings)).containsExactly(rule);
  }

  @ParameterizedTest
  @CsvSource({
    "943\u00a0476\u00a05919",
    "9434765919.0",
    "9.434765919E9",
    "9.434765919e+09",
    "943\u2011476\u20115919"
  })
  void aNumberUnderAnHeadingOfNhsIsFound(String value) {
    GateColumn column = new GateColumn("NHS", GateUse.OTHER, false);
    Gate gate = Gate.of(List.of(column), Planted.CRIME, Planted.TODAY);
    gate.see(2, List.of(value));
    assertThat(Planted.rules(gate.findings())).contains("nhs-number");
  }

  @Test
  void aHouseNumberIsCutOffWhateverSpacesStandBehindIt() {
    assertThat(Dwellings.street("12\u00a0 High\u00a0 Street")).isEqualTo("High Street");
    assertThat(Dwellings.street("On  or near Mill\u00a0Lane"))
        .isEqualTo("On  or near Mill\u00a0Lane");
  }

  @Test
  void numbersThatAreNoWholeOnesStayAsTheyAre() {
    assertThat(List.of("458900.0", "52.6391", "1e5", "9434765919.5", "28E1"))
        .allSatisfy(text -> assertThat(Folded.of(text)).isEqualTo(text));
    assertThat(Folded.of("1.5E10")).isEqualTo("15000000000");
  }

  @Test
  void aNameThatIsKeptIsAskedAboutAtOnce() {
    assertThat(named("2025/John_Smith.csv")).containsExactly("full-names");
    assertThat(named("crime 9434765919.xlsx › Sheet1")).containsExactly("nhs-number");
    assertThat(named("2025110410-surrey-street.csv")).isEmpty();
    assertThat(named("Charlotte Street.csv")).isEmpty();
  }

  private static List<String> named(String name) {
    Gate gate = Gate.of(List.of(), Planted.CRIME, Planted.TODAY);
    gate.name("file name", name);
    return Planted.rules(gate.findings());
  }
}
