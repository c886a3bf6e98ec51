package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class GateTest {
  private static final GateColumn KEPT = new GateColumn("Kept", GateUse.OTHER, false);

  @Test
  void aTextBesideTheTableIsAskedAboutWithItsPlace() {
    Gate gate = gate();
    gate.beside("hidden sheet 'Lookup', cell B7", "ring 07700 900123");
    Finding finding = gate.findings().get(0);
    assertThat(finding.column()).isEqualTo(-1);
    assertThat(finding.where()).isEqualTo("hidden sheet 'Lookup', cell B7");
    assertThat(finding.rule()).isEqualTo("phone");
    assertThat(finding.verdict()).isEqualTo(Verdict.ASK);
    assertThat(finding.examples()).containsExactly("r*** ***** ******");
  }

  @Test
  void aHiddenSheetOfNamesIsFoundAndOneAuthorIsNot() {
    Gate one = gate();
    one.beside("property creator", "Anne Smith");
    assertThat(one.findings()).isEmpty();
    Gate many = gate();
    IntStream.range(0, 40).forEach(i -> many.beside("hidden sheet, cell A" + i, "Anne Smith"));
    assertThat(many.findings().get(0).where())
        .isEqualTo("hidden sheet, cell A0, and 39 more places");
  }

  @Test
  void aRowWhereHeadingsShouldBeIsFoundAndNotRepeated() {
    GateColumn heading = new GateColumn("PC Smith", GateUse.OTHER, false);
    Gate gate = Gate.of(List.of(heading), Planted.CRIME, Planted.TODAY);
    gate.see(2, List.of("07700 900123"));
    assertThat(gate.findings()).hasSize(2);
    assertThat(gate.findings().toString()).doesNotContain("Smith").contains("P* S****");
  }

  @Test
  void theNameOfASheetInAPlaceIsNotRepeatedWhereItIsAPersons() {
    Gate gate = gate();
    gate.beside("hidden sheet ‘John_Smith’, row 3", "ring 07700 900123");
    assertThat(gate.findings().get(0).where()).isEqualTo("hidden sheet ‘J***_S****’, row 3");
  }

  @Test
  void aCellRightOfTheLastHeadingIsSeenToo() {
    Gate gate = gate();
    gate.see(31, List.of("Burglary", "", "a@example.org"));
    assertThat(gate.findings().get(0).where()).isEqualTo("right of the last heading, line 31");
  }

  @Test
  void aShortOrEmptyRowIsNothing() {
    Gate gate = gate();
    gate.see(2, List.of());
    gate.see(3, List.of("  "));
    assertThat(gate.findings()).isEmpty();
  }

  @Test
  void aCellWithTwoThingsFindsBoth() {
    Gate gate = gate();
    gate.see(2, List.of("PC Smith, a@example.org, LE11 3QR, 07700 900123"));
    assertThat(Planted.rules(gate.findings()))
        .containsExactly("postcode", "phone", "email", "titled-name");
  }

  @Test
  void aColumnThatIsNotKeptIsLookedAtAllTheSame() {
    List<Finding> findings =
        Planted.column(GateUse.DROPPED, Planted.CRIME, row -> "a" + row + "@example.org");
    assertThat(Planted.rules(findings)).containsExactly("email");
    assertThat(findings.get(0).verdict()).isEqualTo(Verdict.REFUSE);
  }

  private static Gate gate() {
    return Gate.of(List.of(KEPT), Planted.CRIME, Planted.TODAY);
  }
}
