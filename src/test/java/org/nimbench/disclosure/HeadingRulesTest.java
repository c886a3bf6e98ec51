package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HeadingRulesTest {
  @ParameterizedTest
  @CsvSource({
    "Surname,NAME_HEADING",
    "FORENAME,NAME_HEADING",
    "Victim_Name,NAME_HEADING",
    "VictimName,NAME_HEADING",
    "Victim's Name,NAME_HEADING",
    "Officer-Title,NAME_HEADING",
    "Name of complainant,NAME_HEADING",
    "First Name,NAME_HEADING",
    "DOB,BIRTH_HEADING",
    "D.O.B.,BIRTH_HEADING",
    "Date of Birth,BIRTH_HEADING",
    "NHS_Number,NHS_HEADING",
    "NHS,NHS_HEADING",
    "NI No,NI_HEADING",
    "UPN,PUPIL_HEADING",
    "Caller Tel,PHONE_HEADING",
    "Home Phone,PHONE_HEADING",
    "E-mail,EMAIL_HEADING",
    "email address,EMAIL_HEADING",
    "Home Address,ADDRESS_HEADING",
    "Addr_Line 1,ADDRESS_HEADING",
    "House No,ADDRESS_HEADING",
    "Flat,ADDRESS_HEADING",
    "UPRN,UPRN",
    "VRM,VEHICLE_HEADING",
    "Registration Number,VEHICLE_HEADING",
    "Driving Licence,LICENCE_HEADING",
    "Passport,LICENCE_HEADING",
    "PNC,POLICE_HEADING",
    "Custody ref,POLICE_HEADING",
    "IP address,ACCOUNT_HEADING",
    "Sort code,ACCOUNT_HEADING",
    "Self-defined ethnicity,SPECIAL_CATEGORY",
    "Religion,SPECIAL_CATEGORY",
    "Disabled,SPECIAL_CATEGORY",
    "Nationality,SPECIAL_CATEGORY",
    "MO,NARRATIVE_HEADING",
    "MO description,NARRATIVE_HEADING",
    "Modus Operandi,NARRATIVE_HEADING",
    "Incident notes,NARRATIVE_HEADING",
    "Free text,NARRATIVE_HEADING"
  })
  void headingsThatNameAPersonOrAHomeAreMet(String heading, Rule rule) {
    assertThat(rules(heading, GateUse.OTHER, false)).containsExactly(rule);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Crime ID",
        "LSOA name",
        "Ward Name",
        "Offence description",
        "HO Description",
        "First committed date",
        "Last outcome category",
        "Officer grade",
        "Age of Driver",
        "Driver_IMD_Decile",
        "Did_Police_Officer_Attend_Scene_of_Accident",
        "Owner type",
        "Postcode district",
        "Model",
        "Month",
        "USRN",
        "NHS Trust code",
        "fixed_sexual_misconduct",
        "Sexual offences",
        "AddressQualifier",
        "Removal of more than just outer clothing",
        "Telephony",
        "Region",
        "Cross roads"
      })
  void headingsOfTheTrade(String heading) {
    assertThat(rules(heading, GateUse.OTHER, false)).isEmpty();
  }

  @Test
  void aHeadingOfItsSetIsNoNarrativeAndACountIsNobodysDisability() {
    assertThat(rules("Description", GateUse.LABEL, true)).isEmpty();
    assertThat(rules("Description", GateUse.LABEL, false)).hasSize(1);
    assertThat(rules("Disabled", GateUse.COUNT, false)).isEmpty();
    assertThat(rules("School Address", GateUse.SCHOOL, true)).isEmpty();
  }

  @Test
  void anAddressIsAskedAboutWhereItMayBeAPlaceAndRefusedElsewhere() {
    assertThat(verdict("Site Address", 8, "High Street")).isEqualTo(Verdict.ASK);
    assertThat(verdict("Home Address", 6, "High Street")).isEqualTo(Verdict.REFUSE);
  }

  @Test
  void aForbiddenColumnWithoutAValueNeedOnlyBeLeftOut() {
    assertThat(verdict("Surname", 2, "")).isEqualTo(Verdict.DROP);
    assertThat(verdict("Surname", 2, "x")).isEqualTo(Verdict.REFUSE);
    assertThat(verdict("Ethnicity", 2, "x")).isEqualTo(Verdict.DROP);
  }

  private static List<Rule> rules(String heading, GateUse use, boolean known) {
    return HeadingRules.of(new GateColumn(heading, use, known));
  }

  private static Verdict verdict(String heading, int set, String value) {
    GateColumn column = new GateColumn(heading, GateUse.OTHER, false);
    Gate gate = Gate.of(List.of(column), new GateRules(set, false), Planted.TODAY);
    gate.see(2, List.of(value));
    return gate.findings().get(0).verdict();
  }
}
