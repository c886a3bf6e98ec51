package org.nimbench.intake.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.SetKey;

class GivenTest {
  private static final CodeBook BOOK = CodeBook.bundled();

  @Test
  void anInjuryIsAnAssaultByItsExternalCauseAndNothingWithoutOne() {
    assertThat(found("admissions", "S00.1", "", Map.of("icd_sub", "S00.1", "icd_cause", "X99.4")))
        .isEqualTo("X99");
    assertThat(found("admissions", "S00.1", "", Map.of("icd_sub", "S00.1", "icd_alcohol", "Y90.1")))
        .isEqualTo("Y90");
    assertThat(found("admissions", "S00.1", "", Map.of("icd_sub", "S00.1"))).isNull();
  }

  @Test
  void aFireIsWhatItsAnswersSayElseItsStopCodeAlone() {
    Map<String, String> answers = Map.of("motive", "Deliberate", "property_cat", "Road vehicle");
    assertThat(found("fire", "", "Primary Fire", answers)).isEqualTo("3B_DELIB_PRIMARY_VEH");
    assertThat(found("fire", "", "Primary Fire", Map.of())).isEqualTo("PRIMARY_FIRE");
    assertThat(found("fire", "3E", "Primary Fire", answers)).isEqualTo("3E_DWELLING_NO_ALARM");
    assertThat(found("fire", "", "Special Service", Map.of("violence_flag", "Yes")))
        .isEqualTo("3D_VIOLENCE_STAFF");
  }

  @Test
  void aSetOfOneCategoryNeedsNoColumnForIt() {
    assertThat(found("da-admissions", "", "", Map.of())).isEqualTo("da-admission");
    assertThat(found("false-alarms", "", "", Map.of())).isEqualTo("4_MALICIOUS_CALL");
    assertThat(found("false-alarms", "", "AFA", Map.of())).isNull();
  }

  @Test
  void aCrimeToldOnlyByThePartOfItsGroupHasNoFurtherDetail() {
    assertThat(found("police-crime", "", "", Map.of("off_subgroup", "Residential Burglary")))
        .isEqualTo("sub:residential-burglary");
    assertThat(found("police-crime", "28E", "", Map.of("off_subgroup", "Shoplifting")))
        .isEqualTo("28E");
  }

  private static @Nullable String found(
      String set, String code, String label, Map<String, String> cells) {
    SetKey key = SetKey.parse(set);
    Given given = Given.of(key, code, label, name -> cells.getOrDefault(name, ""));
    return BOOK.find(key, given.code(), given.label(), LocalDate.of(2024, 5, 1), Map.of()).code();
  }
}
