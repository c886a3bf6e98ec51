package org.nimbench.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.SetKey;

class MappingsTest {
  private static final SetForm CRIME = Forms.of(SetKey.POLICE_CRIME);
  private static final List<String> EXTRACT =
      List.of(
          "Crime_Number",
          "HO Class",
          "HO Description",
          "Date Committed-From",
          "Time Committed From",
          "Date Committed To",
          "Time Committed To",
          "Date Recorded",
          "Beat",
          "Easting",
          "Northing",
          "Street",
          "Cancelled");

  @Test
  void headingsAreComparedWithoutTheirCaseJointsAndSpaces() {
    assertThat(Headings.plain(" Date_Committed-From ")).isEqualTo("date committed from");
    assertThat(Headings.plain("GRID\u00a0REF.\nE")).isEqualTo("grid ref e");
    assertThat(Headings.plain("Off ence")).isNotEqualTo(Headings.plain("Offence"));
  }

  @Test
  void aPoliceExtractMapsByItsSynonymsWithoutAQuestion() {
    Proposal proposal = Mappings.propose(CRIME, EXTRACT, List.of());
    assertThat(keys(proposal))
        .containsExactly(
            "src_key",
            "cat_code",
            "cat_label",
            "date_from",
            "time_from",
            "date_to",
            "time_to",
            "date_recorded",
            "beat_cd",
            "easting",
            "northing",
            "loc_label",
            "cancelled");
    assertThat(proposal.isComplete()).isTrue();
    assertThat(proposal.open()).isEmpty();
  }

  @Test
  void aMisspeltHeadingIsNeverTakenForTheRightOne() {
    Proposal proposal =
        Mappings.propose(CRIME, List.of("HO Clas", "Date Comitted From", "Eastng"), List.of());
    assertThat(keys(proposal)).containsOnly("");
    assertThat(proposal.isComplete()).isFalse();
  }

  @Test
  void twoHeadingsForOneColumnAreAskedAboutAndNeitherIsTaken() {
    Proposal proposal =
        Mappings.propose(CRIME, List.of("HO Code", "Home Office Code", "Offence Date"), List.of());
    assertThat(keys(proposal)).containsExactly("", "", "date_from");
    assertThat(proposal.open().get(0))
        .isEqualTo(
            new OpenQuestion(
                OpenQuestion.Kind.TWO_CANDIDATES,
                List.of("HO Code", "Home Office Code"),
                List.of("cat_code")));
    assertThat(proposal.isComplete()).isFalse();
  }

  @Test
  void ofTwoHeadingsForOneColumnThatOfAPublishedLayoutIsTakenWhereAllOfTheLayoutIsThere() {
    SetForm fire = Forms.of(SetKey.parse("fire"));
    List<String> headings =
        new ArrayList<>(
            ShippedLayouts.all().stream()
                .filter(layout -> layout.name().equals("lfb-incidents-2009"))
                .flatMap(layout -> layout.columns().stream())
                .map(Mapping.Mapped::heading)
                .toList());
    headings.addAll(List.of("time", "x"));
    Proposal added = Mappings.propose(fire, headings, List.of());
    assertThat(added.isComplete()).isTrue();
    assertThat(added.basis())
        .as("somebody else's columns are in it")
        .isEqualTo(Proposal.Basis.SYNONYMS);
    assertThat(added.mapping().openData()).isFalse();
    assertThat(added.mapping().place("easting")).isEqualTo(headings.indexOf("Easting_m"));
    assertThat(added.open())
        .contains(
            new OpenQuestion(
                OpenQuestion.Kind.BY_LAYOUT, List.of("Easting_m", "x"), List.of("easting")));
    headings.remove("Northing_m");
    assertThat(Mappings.propose(fire, headings, List.of()).isComplete())
        .as("not all of the layout is there")
        .isFalse();
  }

  @Test
  void aWholeHeadingGoesBeforeOneThatOnlyBeginsSo() {
    Proposal whole =
        Mappings.propose(CRIME, List.of("HO Code 2019", "HO Code", "Offence Date"), List.of());
    assertThat(keys(whole)).containsExactly("", "cat_code", "date_from");
    Proposal beginning =
        Mappings.propose(CRIME, List.of("HO Code 2019", "Offence Date"), List.of());
    assertThat(keys(beginning)).containsExactly("cat_code", "date_from");
    assertThat(beginning.open())
        .extracting(OpenQuestion::kind)
        .contains(OpenQuestion.Kind.BY_BEGINNING);
  }

  @Test
  void shortWordsCountOnlyWhole() {
    Proposal proposal =
        Mappings.propose(
            CRIME,
            List.of("HO Code", "Offence Date", "Long description", "Y or N", "Beat officer"),
            List.of());
    assertThat(keys(proposal)).containsExactly("cat_code", "date_from", "", "", "");
  }

  @Test
  void aDateOfBirthIsNoDateAndAVictimsLsoaNoPlace() {
    assertThat(keys(Mappings.propose(CRIME, List.of("HO Code", "Date of birth"), List.of())))
        .containsExactly("cat_code", "");
    SetForm collisions = Forms.of(SetKey.parse("collisions"));
    assertThat(keys(Mappings.propose(collisions, List.of("Date", "LSOA of Casualty"), List.of())))
        .containsExactly("date_from", "");
  }

  @Test
  void aDateOfRecordingAloneIsNotTakenForTheDayItHappened() {
    Proposal proposal = Mappings.propose(CRIME, List.of("HO Code", "Date Recorded"), List.of());
    assertThat(proposal.open())
        .contains(
            new OpenQuestion(OpenQuestion.Kind.MISSING, List.of(), List.of("date_from", "month")));
  }

  @Test
  void aTableOfCountsIsNotTakenForRecords() {
    Proposal proposal =
        Mappings.propose(
            CRIME,
            List.of("Month_Year", "Borough_SNT", "Offence Group", "Offence Subgroup", "Count"),
            List.of());
    assertThat(proposal.open())
        .contains(new OpenQuestion(OpenQuestion.Kind.TOTALS, List.of("Count"), List.of()));
    assertThat(proposal.isComplete()).isFalse();
  }

  @Test
  void whatWasDecidedForASupplierIsUsedAgain() {
    Mapping decided =
        decided(List.of("Ref", "Offence?", "When"), "src_key", "cat_label", "date_from");
    Proposal proposal =
        Mappings.propose(CRIME, List.of("When", "ref", "OFFENCE?"), List.of(decided));
    assertThat(proposal.basis()).isEqualTo(Proposal.Basis.REMEMBERED);
    assertThat(keys(proposal)).containsExactly("date_from", "src_key", "cat_label");
    assertThat(proposal.isComplete()).isTrue();
    assertThat(proposal.mapping().supplier()).isEqualTo("Northvale Police");
  }

  @Test
  void aHeadingThatChangedSinceIsFlaggedAndNotGuessed() {
    Mapping decided =
        decided(List.of("Ref", "HO Code", "Date From"), "src_key", "cat_code", "date_from");
    Proposal proposal =
        Mappings.propose(CRIME, List.of("Ref", "HO Class", "Date From"), List.of(decided));
    assertThat(keys(proposal)).containsExactly("src_key", "", "date_from");
    assertThat(proposal.isComplete()).isFalse();
    assertThat(proposal.open())
        .contains(
            new OpenQuestion(OpenQuestion.Kind.CHANGED, List.of("HO Class"), List.of("cat_code")),
            new OpenQuestion(OpenQuestion.Kind.GONE, List.of("HO Code"), List.of("cat_code")));
  }

  @Test
  void everyColumnOfACustomSetIsKeptAsText() {
    SetForm noise = Forms.of(SetKey.parse("custom:noise"));
    Proposal proposal =
        Mappings.propose(noise, List.of("Date", "Decibels (dB)", "Easting"), List.of());
    assertThat(keys(proposal)).containsExactly("date_from", "decibels_db_", "easting");
    assertThat(proposal.isComplete()).isTrue();
  }

  private static Mapping decided(List<String> headings, String... keys) {
    List<Mapping.Mapped> columns = new ArrayList<>();
    for (int i = 0; i < keys.length; i++) {
      columns.add(new Mapping.Mapped(headings.get(i), keys[i]));
    }
    return new Mapping("", SetKey.POLICE_CRIME, "Northvale Police", false, columns, null, Map.of());
  }

  private static List<String> keys(Proposal proposal) {
    return proposal.mapping().columns().stream().map(Mapping.Mapped::key).toList();
  }
}
