package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OffenceTypesTest {
  private static final Set<String> CLASSES_OF_2007 =
      Set.of(
          "burglary",
          "criminal damage",
          "drug offences",
          "fraud and forgery",
          "robbery",
          "sexual offences",
          "theft and handling stolen goods",
          "violence against the person",
          "other offences");

  /** Every code of the tree in the domain reference, section 1.4. */
  private static final String TREE =
      "1 4.1 4.2 4.10 2 4.3 4.4 4.6 4.7 4.8 4.9 37.1 5D 5E 8N 8P 8S 3A 3B 11A 13 14 36 104 105A"
          + " 105B 106 8M 8Q 8L 19C 19D 19E 19F 19G 19H 17A 17B 20A 20B 21 22A 22B 23 70 71 72 73"
          + " 88A 88C 88D 88E 34A 34B 28A 28B 28C 28D 29 28E 28F 28G 28H 29A 30A 30B 31 30C 30D 31A"
          + " 37.2 48 45 126 39 44 46 35 40 41 42 43 47 49 49A 56A 56B 58A 58B 58C 58D 58J 92A 92C"
          + " 92D 92E 10A 10B 10C 10D 81 90 9A 9B 62A 66 15 24 26 27 33 33A 38 54 59 60 61 61A 67"
          + " 69 76 79 80 83 86 95 96 99 802 814";

  @Test
  void policeUkTypesKeepTheirNumbers() {
    List<String> first = OffenceTypes.all().stream().limit(16).map(OffenceType::code).toList();
    assertThat(first)
        .startsWith("anti-social-behaviour", "bicycle-theft", "burglary")
        .endsWith("violent-crime", "violent-crime-2013", "public-disorder-weapons");
    assertThat(OffenceTypes.policeUk()).hasSize(16);
    for (int i = 0; i < OffenceTypes.all().size(); i++) {
      assertThat(OffenceTypes.all().get(i).number()).isEqualTo(i);
    }
  }

  @Test
  void everySetHasCategoriesAndNoKeyStandsTwice() {
    for (SetKey set : SetKey.PRESCRIBED) {
      assertThat(OffenceTypes.of(set)).as(set.key()).isNotEmpty();
    }
    assertThat(OffenceTypes.all().stream().map(OffenceType::key)).doesNotHaveDuplicates();
    assertThat(OffenceTypes.all())
        .allMatch(type -> !type.label().isBlank() && !type.unit().isBlank());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "offences",
        "incident-categories",
        "asb-qualifiers",
        "asb-typology",
        "asb-origins",
        "exclusion-reasons",
        "exclusion-types",
        "genders",
        "racial-incident-types",
        "icd-blocks",
        "collision-severities",
        "da-admissions",
        "health-measures",
        "outcomes",
        "ambulance-protocols",
        "police-uk-types"
      })
  void noCodeTableHasACodeOrALabelInUseTwiceAtOneTime(String table) {
    List<CodeEntry> entries = CodeTables.of(table);
    assertThat(entries).isNotEmpty();
    assertThat(entries.stream().map(CodeEntry::code)).doesNotHaveDuplicates();
    assertThat(entries).allMatch(entry -> !entry.code().isBlank() && !entry.label().isBlank());
    for (LocalDate day : List.of(LocalDate.of(2008, 1, 1), LocalDate.of(2024, 1, 1))) {
      List<String> labels = new ArrayList<>();
      entries.stream()
          .filter(entry -> entry.isInUse(day))
          .forEach(
              entry ->
                  Stream.concat(Stream.of(entry.label()), entry.aliases().stream())
                      .map(label -> entry.more("set") + label.toLowerCase(java.util.Locale.ROOT))
                      .forEach(labels::add));
      assertThat(labels).as(day.toString()).doesNotHaveDuplicates();
    }
  }

  @Test
  void everyCodeOfTheTreeIsThereAndMapsToOneClassOf2007() {
    Map<String, List<CodeEntry>> byCode =
        CodeTables.of("offences").stream().collect(Collectors.groupingBy(CodeEntry::code));
    for (String code : TREE.split(" ")) {
      assertThat(byCode.get(code)).as(code).hasSize(1);
      assertThat(CLASSES_OF_2007).as(code).contains(byCode.get(code).get(0).more("group_2007"));
    }
    assertThat(CodeTables.of("offences").stream().map(e -> e.more("group_2007")))
        .containsAll(CLASSES_OF_2007);
  }

  @Test
  void everyCodeOfTheTreeHasExactlyOnePoliceUkType() {
    List<String> types = OffenceTypes.policeUk().stream().map(OffenceType::code).toList();
    for (OffenceType type : OffenceTypes.of(SetKey.POLICE_CRIME)) {
      if (!type.isPoliceUk()) {
        assertThat(types.stream().filter(type.words()::contains)).as(type.code()).hasSize(1);
      }
    }
  }

  @Test
  void burglaryMeansThePublishedTypeAndTheClasses28To31() {
    assertThat(OffenceTypes.matching(SetKey.POLICE_CRIME, "burglary"))
        .extracting(OffenceType::code)
        .contains("burglary", "28A", "28E", "29", "30C", "31A")
        .allMatch(code -> code.matches("burglary|(28|29|30|31)[A-H]?|sub:.*burglary"));
  }

  @Test
  void allCrimeIsEverythingOfTheSetButAntiSocialBehaviour() {
    List<OffenceType> all = OffenceTypes.matching(SetKey.POLICE_CRIME, "all-crime");
    assertThat(all).hasSize(OffenceTypes.of(SetKey.POLICE_CRIME).size() - 1);
    assertThat(OffenceTypes.matching(SetKey.POLICE_CRIME, "asb"))
        .extracting(OffenceType::code)
        .containsExactly("anti-social-behaviour");
  }

  @ParameterizedTest
  @CsvSource({
    "police-crime, 28E, 1, Burglary - residential, burglaries",
    "police-crime, violence-with-injury, 14, Violence with injury, offences",
    "police-crime, Possession of weapons, 8, Possession of weapons, weapon offences",
    "police-crime, 2007-drug-offences, 6, 2007-drug-offences, drug offences",
    "police-crime, 4.1, 1, Manslaughter, offences",
    "police-incidents, asb, 27, Anti-social behaviour, incidents",
    "fire, 3A_DELIB_PRIMARY, 2, 'Deliberate primary fire, not in a vehicle', deliberate fires",
    "fire, 3e_dwelling_no_alarm, 2, 'Dwelling fire attended, no smoke alarm', dwelling fires",
    "collisions, 1, 1, Fatal, collisions",
    "exclusions, DA, 1, Drug and alcohol related, exclusions",
    "admissions, assault, 25, ASSAULT, admissions",
    "ambulance, 04, 1, Assault or sexual assault, call-outs"
  })
  void aWordMeansCategoriesOfItsOwnSetOnly(
      String set, String word, int found, String label, String unit) {
    SetKey key = SetKey.parse(set);
    assertThat(OffenceTypes.matching(key, word)).hasSize(found).allMatch(t -> t.set().equals(key));
    assertThat(OffenceTypes.label(key, word)).isEqualTo(label);
    assertThat(OffenceTypes.unit(key, List.of(word))).isEqualTo(unit);
  }

  @Test
  void aFireThatIsTwoPrescribedItemsIsOneRecordUnderBothWords() {
    SetKey fire = SetKey.parse("fire");
    List<OffenceType> either = new ArrayList<>(OffenceTypes.matching(fire, "3A_DELIB_PRIMARY"));
    either.retainAll(OffenceTypes.matching(fire, "3E_DWELLING_NO_ALARM"));
    assertThat(either).extracting(OffenceType::code).containsExactly("3AE_DELIB_DWELLING_NO_ALARM");
  }

  @Test
  void aWordOfAnotherSetIsRefusedWithTheWordsOfThisOne() {
    assertThatThrownBy(() -> OffenceTypes.matching(SetKey.parse("fire"), "burglary"))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("burglary");
    assertThatThrownBy(() -> OffenceTypes.matching(SetKey.POLICE_CRIME, ""))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void whatIsCountedOfAWholeSetHasTheSetsOwnWord() {
    assertThat(OffenceTypes.unit(SetKey.parse("collisions"), List.of())).isEqualTo("collisions");
    assertThat(OffenceTypes.unit(SetKey.POLICE_CRIME, List.of())).isEqualTo("records");
    assertThat(OffenceTypes.unit(SetKey.POLICE_CRIME, List.of("burglary", "robbery")))
        .isEqualTo("offences");
    assertThat(OffenceTypes.unit(SetKey.POLICE_CRIME, List.of("asb"))).isEqualTo("incidents");
  }
}
