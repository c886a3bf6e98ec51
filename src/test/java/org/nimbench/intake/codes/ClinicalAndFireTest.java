package org.nimbench.intake.codes;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.kernel.SetKey;

class ClinicalAndFireTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);

  @ParameterizedTest
  @CsvSource({
    "X99.4, X99, Street and highway, true",
    "x990, X99, Home, true",
    "Y06.0, Y06, Spouse or partner, true",
    "F101, F10, Harmful use, true",
    "F17, F17, '', true",
    "T51.0, T51, Ethanol, true",
    "Y90.8, Y90, 240 mg/100 ml or more, true",
    "X84, X84, '', false",
    "Y10, Y10, '', false",
    "S00.1, S00, '', false"
  })
  void aClinicalCodeIsReadWithItsBlockAndItsFourthCharacter(
      String text, String block, String fourth, boolean prescribed) {
    Icd code = Icd.parse(text).orElseThrow();
    assertThat(code.block()).isEqualTo(block);
    assertThat(code.fourthInWords()).isEqualTo(fourth);
    assertThat(code.isPrescribed()).isEqualTo(prescribed);
  }

  @Test
  void anotherMainCodeBelongsToTheSetOnlyWithEvidenceOfAlcohol() {
    assertThat(admission("S00.1")).isEmpty();
    assertThat(admission("S00.1", "Y91.2")).isEqualTo("Y91");
    assertThat(admission("S00.1", "X99.4", "Y90.1")).isEqualTo("X99");
    assertThat(admission("F10.0", "Y90.1")).isEqualTo("F10");
    assertThat(Icd.parse("not a code")).isEmpty();
  }

  private static String admission(String... codes) {
    return Icd.ofAdmission(Stream.of(codes).map(c -> Icd.parse(c).orElseThrow()).toList())
        .map(Icd::block)
        .orElse("");
  }

  @ParameterizedTest
  @CsvSource({
    "04B02, 4, B, 2, '', VIOLENCE", "4D2, 4, D, 2, '', VIOLENCE", "27A01, 27, A, 1, '', WEAPON",
    "25B06V, 25, B, 6, V, VIOLENCE", "25D01W, 25, D, 1, W, WEAPON", "25B06, 25, B, 6, '', MH",
    "23Ω01, 23, O, 1, '', SUBSTANCE", "12D01, 12, D, 1, '', OTHER"
  })
  void aDispatchCodeIsTakenApart(
      String text, int protocol, String determinant, int number, String suffix, String theme) {
    Ampds code = Ampds.parse(text).orElseThrow();
    assertThat(code).isEqualTo(new Ampds(protocol, determinant, number, suffix));
    assertThat(code.theme()).isEqualTo(theme);
  }

  @Test
  void anAmbulanceCallIsMappedByItsProtocolAndWhatIsNoCodeIsNot() {
    SetKey ambulance = SetKey.parse("ambulance");
    assertThat(CodeBook.bundled().find(ambulance, "4B2", "", DAY, Map.of()).code()).isEqualTo("04");
    assertThat(CodeBook.bundled().find(ambulance, "Dx0161", "", DAY, Map.of()).isUnmapped())
        .isTrue();
    assertThat(Ampds.parse("40A01")).isEmpty();
    assertThat(Ampds.parse("04F01")).isEmpty();
  }

  @Test
  void anExclusionHasUpToThreeReasonsFromOneCellOrSeveral() {
    assertThat(reasons("PP", "va", "PP")).isEqualTo(reasonsOf(List.of("PP", "VA"), false));
    assertThat(reasons("PP; DB")).isEqualTo(reasonsOf(List.of("PP", "DB"), false));
    assertThat(reasons("PP,PA", "VP", "VA"))
        .isEqualTo(reasonsOf(List.of("PP", "PA", "VP", "VA"), true));
    assertThat(reasons("Damage", "bad behaviour").unmapped()).containsExactly("bad behaviour");
  }

  private static ExclusionReasons reasons(String... cells) {
    return ExclusionReasons.of(CodeBook.bundled(), List.of(cells), DAY, Map.of());
  }

  private static ExclusionReasons reasonsOf(List<String> codes, boolean tooMany) {
    return new ExclusionReasons(codes, List.of(), tooMany);
  }

  @ParameterizedTest
  @CsvSource({
    "Primary Fire, Deliberate - unknown owner, Dwelling, false, None, 3AE_DELIB_DWELLING_NO_ALARM",
    "Primary Fire, Deliberate, Non residential, false, , 3A_DELIB_PRIMARY",
    "Primary Fire, Deliberate, Road vehicle, false, , 3B_DELIB_PRIMARY_VEH",
    "Primary Fire, Accidental, Dwelling, false, No smoke alarm, 3E_DWELLING_NO_ALARM",
    "Secondary Fire, Deliberate, Outdoor, false, , 3C_DELIB_SECONDARY",
    "Secondary Fire, Deliberate, Outdoor, true, , -",
    "Primary Fire, Not known, Non residential, false, , -",
    "Primary Fire, Accidental, Dwelling, false, present & operated, -",
    "Special Service, Deliberate, Dwelling, false, None, -"
  })
  void aFireIsThePrescribedItemThatItsAnswersSay(
      String stop, String motive, String property, boolean vehicle, String alarm, String code) {
    String found =
        FireItem.of(stop, motive, property, vehicle, alarm == null ? "" : alarm).code().orElse("-");
    assertThat(found).isEqualTo(code);
  }
}
