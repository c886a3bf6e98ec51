package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Rules that fire on one value find one in 20,000, and nothing that only looks like it. */
class OneValueTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "ni-number | AB 12 34 56 C",
        "ni-number | ab123456c",
        "ni-like | QQ123456A",
        "postcode | SW1A 1AA",
        "postcode | M1 1AE",
        "postcode | B33 8TH",
        "postcode | DN55 1PT",
        "postcode | near GIR 0AA today",
        "postcode | le113qr",
        "phone | 07700 900123",
        "phone | +44 7700 900123",
        "phone | 020 7946 0018",
        "phone | +44 (0)20 7946 0018",
        "phone | 0044 7700 900123",
        "phone | call 07700900123 after 31/01/2026",
        "email | o'neil@police.pnn.uk",
        "email | seen; write to A.Smith@example.org.uk.",
        "vehicle-mark | BD51 SMR",
        "vehicle-mark | bd51smr",
        "upn | B801200005001",
        "driving-licence | MORGA657054SM9IJ",
        "driving-licence | morga657054sm9ij",
        "pnc-id | 2007/0001831W",
        "pnc-id | 07/1831W",
        "titled-name | PC Smith",
        "titled-name | attended by Mrs O'Neil-Jones",
        "dwelling | 12 High Street",
        "dwelling | Flat 3, 12a High Street",
        "payment-card | 4111 1111 1111 1111",
        "payment-card | 4111111111111111",
        "payment-card | 378282246310005",
      })
  void oneInTwentyThousandIsFound(String rule, String value) {
    Finding finding = only(Planted.one(value, GateUse.OTHER, Planted.CRIME));
    assertThat(finding.rule()).isEqualTo(rule);
    assertThat(finding.hits()).isEqualTo(1);
    assertThat(finding.seen()).isEqualTo(Planted.ROWS);
    assertThat(finding.lines()).containsExactly(12_347L);
    assertThat(finding.verdict()).isEqualTo(Verdict.ASK);
    assertThat(finding.toString()).doesNotContain(value);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "GB123456A",
        "A1 2BC",
        "0.123456789",
        "-0.07012345678",
        "x@y",
        "BD00 SMR",
        "A801200005001",
        "2007/0001831X",
        "High Street",
        "On or near High Street",
        "3 car parks",
        "2 Car Park",
        "M1 J24",
        "A52",
        "A1 2nd Avenue",
        "Dr Torrens Way",
        "PC World",
        "9434765918",
        "9434765919.5",
        "d3f00352dcf9af947073b977bc75ade0754ac0e364953862aac2817d9babab21",
        "2024-10-01T09:51:10+00:00",
        "01-10-2024 09:51",
        "01 10 2024 09:51:10",
        "20241001095110",
        "1704067200000",
        "532123.45, 181234.67",
        "SK 58334 04567",
        "LE11",
      })
  void whatOnlyLooksLikeItIsNot(String value) {
    List<String> rules = Planted.rulesOf(value);
    rules.remove("ni-like");
    assertThat(rules).isEmpty();
  }

  @Test
  void aLetterThatTheSecondPlaceOfNationalInsuranceNeverHasIsAskedAboutOnly() {
    assertThat(Planted.rulesOf("AO123456A")).containsExactly("ni-like");
    assertThat(Planted.rulesOf("GB123456A")).containsExactly("ni-like");
  }

  @Test
  void aColumnFullOfThemIsRefusedWhereOneIsAskedAbout() {
    Finding finding =
        only(Planted.column(GateUse.OTHER, Planted.CRIME, row -> "07700 900" + (100 + row % 900)));
    assertThat(finding.rule()).isEqualTo("phone");
    assertThat(finding.verdict()).isEqualTo(Verdict.REFUSE);
    assertThat(finding.lines()).containsExactly(2L, 3L, 4L, 5L, 6L);
    assertThat(finding.examples()).containsExactly("***** ******");
  }

  @ParameterizedTest
  @CsvSource({"COORDINATE", "CODE", "DATE", "TIME", "REFERENCE"})
  void mappedColumnsAreSeenByRulesThatNeedLettersOnly(GateUse use) {
    for (String number : List.of("07700 900123", "4111111111111111", "BD51 SMR", "B801200005001")) {
      assertThat(Planted.one(number, use, Planted.CRIME)).as(number).isEmpty();
    }
    for (String words :
        List.of("AB123456C", "LE11 3QR", "a@example.org", "PC Smith", "12 High Street")) {
      assertThat(Planted.one(words, use, Planted.CRIME)).as(words).hasSize(1);
    }
  }

  @Test
  void noRuleLooksAtTheSchoolOfAnExclusion() {
    GateRules exclusions = new GateRules(6, false);
    for (String value : List.of("LE11 3QR", "12 High Street", "Miss Barber's School")) {
      assertThat(Planted.one(value, GateUse.SCHOOL, exclusions)).isEmpty();
      assertThat(Planted.one(value, GateUse.OTHER, exclusions)).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"9", "10"})
  void hospitalSetsRefuseAFullPostcodeAndASectorAtOnce(int set) {
    GateRules hospital = new GateRules(set, false);
    for (String value : List.of("LE11 3QR", "LE11 3")) {
      List<Finding> findings =
          Planted.column(
              "Outward", GateUse.OUTWARD, hospital, 5_000, row -> row == 77 ? value : "LE11");
      assertThat(only(findings).verdict()).isEqualTo(Verdict.REFUSE);
    }
    assertThat(Planted.column("Outward", GateUse.OUTWARD, hospital, 9, row -> "LE11")).isEmpty();
    assertThat(Planted.one("LE11 3", GateUse.OTHER, Planted.CRIME)).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({"1,ASK", "2,ASK", "8,ASK", "3,STRIP", "12,STRIP", "6,REFUSE", "9,REFUSE"})
  void aHouseNumberIsAskedAboutCutOffOrRefusedByTheSet(int set, Verdict verdict) {
    GateRules rules = new GateRules(set, false);
    assertThat(only(Planted.one("12 High Street", GateUse.PLACE, rules)).verdict())
        .isEqualTo(verdict);
  }

  @Test
  void inAPlaceADriveIsNotADoctorButADoctorIs() {
    assertThat(Planted.one("Oakfield Dr Leeds", GateUse.PLACE, Planted.CRIME)).isEmpty();
    assertThat(Planted.one("near Dr Patel", GateUse.PLACE, Planted.CRIME)).hasSize(1);
    assertThat(Planted.one("seen by Dr Patel", GateUse.OTHER, Planted.CRIME)).hasSize(1);
  }

  private static Finding only(List<Finding> findings) {
    assertThat(findings).hasSize(1);
    return findings.get(0);
  }
}
