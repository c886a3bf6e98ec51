package org.nimbench.intake.codes;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.nimbench.kernel.CodeEntry;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;

class CodeBookTest {
  private static final LocalDate DAY = LocalDate.of(2024, 5, 1);
  private static final CodeBook BOOK = CodeBook.bundled();

  @ParameterizedTest
  @CsvSource({
    "28E, 28E",
    "028E, 28E",
    "28e, 28E",
    "037/02, 37.2",
    "37.2, 37.2",
    "37/2, 37.2",
    "4.10, 4.10",
    "004/10, 4.10",
    "4/1, 4.1",
    "105A, 105A",
    "8N, 8N",
    "008N, 8N",
    "48, 48",
    "048, 48",
    "1-4.1-4.10-4.2, sub:homicide",
    "28, sub:residential-burglary",
    "28/1, sub:residential-burglary",
    "30/2, sub:business-and-community-burglary",
    "45/10, 45",
    "58, sub:criminal-damage",
    "34, sub:robbery"
  })
  void aHomeOfficeCodeIsReadAsForcesWriteIt(String given, String code) {
    Found found = BOOK.find(SetKey.POLICE_CRIME, given, "", DAY, Map.of());
    assertThat(found.code()).isEqualTo(code);
    assertThat(found.how()).isEqualTo(Found.How.CODE);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"8", "8/1", "28Z", "999", "E28", "28 or 30", "5", "0", "37", "00802", "4"})
  void aClassOfSeveralPartsAndAnUnknownCodeStayUnmapped(String given) {
    // Class 5 has two codes of one part: it is the control that the rule is about parts.
    Found found = BOOK.find(SetKey.POLICE_CRIME, given, "", DAY, Map.of());
    assertThat(found.code()).isEqualTo(given.equals("5") ? "sub:violence-with-injury" : null);
  }

  @ParameterizedTest
  @CsvSource({
    "Burglary - Residential, 28E",
    "'  burglary -  RESIDENTIAL ', 28E",
    "Shoplifting, 46",
    "Assault with injury, 8N",
    "Residential burglary, sub:residential-burglary",
    "Business and community burglary, sub:business-and-community-burglary",
    "Vehicle crime, vehicle-crime"
  })
  void anExactLabelIsFoundLetterCaseAndSpacesAside(String label, String code) {
    Found found = BOOK.find(SetKey.POLICE_CRIME, "", label, DAY, Map.of());
    assertThat(found.code()).isEqualTo(code);
  }

  @Test
  void aLabelOfAnExtractIsTheHomeOfficesAndOfAStreetFileThePublishers() {
    assertThat(BOOK.find(SetKey.POLICE_CRIME, "", "Shoplifting", DAY, Map.of()).code())
        .isEqualTo("46");
    assertThat(BOOK.published("Shoplifting").code()).isEqualTo("shoplifting");
    assertThat(BOOK.published("Burglary - residential").isUnmapped()).isTrue();
  }

  /** Labels of real extracts (domain reference 1.4), each a trap for matching by likeness. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Burglary Residential (Dwelling)",
        "BURGLARY RESIDENTIAL (UNCONNECTED BLDG)",
        "Burglary Residential",
        "Attempted - Assault with Injury - Section 20",
        "Assault Occasioning ABH on an Emergency Worker - Offences against the Person Act 1861 Sec"
            + " 47",
        "Criminal Damage - Other Than Dwelling",
        "Criminal damage to dwelling",
        "Attempted rape of a female aged 16 and over",
        "Theft from person"
      })
  void aMessyLabelIsNeverMappedByLikeness(String label) {
    assertThat(BOOK.find(SetKey.POLICE_CRIME, "", label, DAY, Map.of())).isEqualTo(Found.UNMAPPED);
  }

  @Test
  void theCodeGoesBeforeTheLabelAndBothBeforeWhatWasDecided() {
    Map<String, String> decided = Map.of("28E", "46", "Burglary Residential (Dwelling)", "28E");
    assertThat(BOOK.find(SetKey.POLICE_CRIME, "28E", "Arson endangering life", DAY, decided).code())
        .isEqualTo("28E");
    assertThat(BOOK.find(SetKey.POLICE_CRIME, "", "Burglary Residential (Dwelling)", DAY, decided))
        .isEqualTo(
            new Found(
                "28E",
                OffenceTypes.find(SetKey.POLICE_CRIME, "28E").orElseThrow().number(),
                Found.How.DECIDED));
  }

  @Test
  void everyCodeAndLabelOfEverySetFindsItself() {
    for (SetKey set : SetKey.PRESCRIBED) {
      OffenceTypes.of(set)
          .forEach(
              type -> {
                LocalDate day = type.code().startsWith("nicl") ? LocalDate.of(2008, 1, 1) : DAY;
                assertThat(BOOK.find(set, type.code(), "", day, Map.of()).category())
                    .as(type.key())
                    .isEqualTo(type.number());
              });
    }
  }

  @Test
  void aLabelOfTwoVersionsMeansTheOneInUseOnTheDay() {
    SetKey incidents = SetKey.parse("police-incidents");
    assertThat(BOOK.find(incidents, "", "Street drinking", DAY, Map.of()).code())
        .isEqualTo("asb-street-drinking");
    assertThat(
            BOOK.find(incidents, "", "street drinking", LocalDate.of(2009, 1, 1), Map.of()).code())
        .isEqualTo("nicl-street-drinking");
  }

  @Test
  void aCellOfAPlainTableIsFoundByCodeOrLabel() {
    assertThat(BOOK.entry("genders", "female")).map(CodeEntry::code).contains("F");
    assertThat(BOOK.entry("asb-qualifiers", "NUISANCE")).map(CodeEntry::code).contains("NUISANCE");
    assertThat(BOOK.entry("outcomes", "18")).map(CodeEntry::group).contains("Home Office");
    assertThat(BOOK.entry("genders", "fem")).isEmpty();
  }

  @Test
  void aWorkspaceAddsCodesAndGivesOthersAnotherMeaningForATime(@TempDir Path folder) {
    OwnCode added =
        new OwnCode(
            SetKey.POLICE_CRIME,
            "28I",
            "Burglary of a home",
            "sub:residential-burglary",
            LocalDate.of(2023, 4, 1),
            null);
    OwnCode other =
        new OwnCode(SetKey.POLICE_CRIME, "46", "", "49", null, LocalDate.of(2020, 1, 1));
    try (Workspace workspace =
        Workspace.create(folder.resolve("w.gpkg"), "Northvale", Clock.systemUTC())) {
      workspace.write(
          "codes",
          transaction -> {
            OwnCodes.put(transaction, SetKey.POLICE_CRIME, List.of(added, other));
            return true;
          });
      assertThat(OwnCodes.all(workspace)).containsExactly(added, other);
      CodeBook book = CodeBook.of(workspace);
      assertThat(book.find(SetKey.POLICE_CRIME, "028i", "", DAY, Map.of()).code())
          .isEqualTo("sub:residential-burglary");
      assertThat(book.find(SetKey.POLICE_CRIME, "", "burglary of a home", DAY, Map.of()).code())
          .isEqualTo("sub:residential-burglary");
      assertThat(book.find(SetKey.POLICE_CRIME, "46", "", DAY, Map.of()).code()).isEqualTo("46");
      assertThat(
              book.find(SetKey.POLICE_CRIME, "46", "", LocalDate.of(2019, 1, 1), Map.of()).code())
          .isEqualTo("49");
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"format\":\"nimbench.codes/1\",\"set\":\"fire\",\"codes\":[{\"code\":\"x\",\"as\":\"burglary\"}]}",
        "{\"format\":\"nimbench.codes/1\",\"set\":\"fire\",\"codes\":[{\"code\":\"x\",\"as\":\"AFA\",\"since\":\"2020\"}]}",
        "{\"format\":\"nimbench.codes/1\",\"set\":\"fire\",\"codes\":[{\"code\":\"x\",\"as\":\"AFA\",\"from\":\"2020\"}]}",
        "{\"format\":\"nimbench.codes/1\",\"set\":\"fire\",\"codes\":[{\"code\":\"\",\"as\":\"AFA\"}]}",
        "{\"format\":\"nimbench.codes/2\",\"set\":\"fire\",\"codes\":[]}"
      })
  void codesThatTheFormatDoesNotDescribeAreRefused(String json) {
    assertThatThrownBy(() -> OwnCodes.read(json, "file")).isInstanceOf(ProblemException.class);
  }
}
