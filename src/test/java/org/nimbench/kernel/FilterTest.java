package org.nimbench.kernel;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FilterTest {
  @Test
  void aFilterReadsAsWords() {
    Filter filter =
        new Filter(
            SetKey.POLICE_CRIME,
            List.of("burglary"),
            Period.parse("2024-10..2025-09"),
            new AreaChoice("wards", List.of("E05990001")),
            Set.of(DayOfWeek.SATURDAY, DayOfWeek.FRIDAY),
            HourRange.parse("22-03"),
            null,
            null);
    assertThat(filter.inWords())
        .isEqualTo(
            "Burglary · Oct 2024 – Sep 2025 · wards:E05990001 · Fri, Sat · 22:00–03:00 next day");
    assertThat(filter.withDays(Set.of()).daysAndHours()).isEqualTo("22:00–03:00");
    assertThat(filter.withDays(Filter.WEEKDAYS).withHours(new HourRange(8, 18)).daysAndHours())
        .isEqualTo("Mon–Fri · 08:00–18:00");
    assertThat(filter.withDays(Filter.WEEKEND).withHours(null).daysAndHours())
        .isEqualTo("Sat, Sun");
    assertThat(Filter.allCrime().daysAndHours()).isEmpty();
  }

  @Test
  void aFridayNightIsFridaysEveningUntilSaturdaysMorning() {
    Filter night =
        Filter.allCrime().withDays(Set.of(DayOfWeek.FRIDAY)).withHours(HourRange.parse("22-04"));
    assertThat(night.mayHold(DayOfWeek.FRIDAY, 22)).isTrue();
    assertThat(night.mayHold(DayOfWeek.SATURDAY, 3)).isTrue();
    assertThat(night.mayHold(DayOfWeek.FRIDAY, 3)).as("Thursday night").isFalse();
    assertThat(night.mayHold(DayOfWeek.SATURDAY, 23)).as("Saturday night").isFalse();
    assertThat(night.mayHold(DayOfWeek.SATURDAY, 4)).as("over").isFalse();
    assertThat(night.mayHold(DayOfWeek.SATURDAY, -1)).as("perhaps before four").isTrue();
    assertThat(night.mayHold(DayOfWeek.SUNDAY, -1)).isFalse();
    assertThat(night.mayHold(null, -1)).isTrue();
    Filter evening = night.withHours(new HourRange(18, 24));
    assertThat(evening.mayHold(DayOfWeek.FRIDAY, 23)).isTrue();
    assertThat(evening.mayHold(DayOfWeek.SATURDAY, 18)).isFalse();
    assertThat(evening.mayHold(DayOfWeek.SATURDAY, -1)).isFalse();
    assertThat(night.withHours(new HourRange(22, 0)).mayHold(DayOfWeek.SATURDAY, 0)).isFalse();
  }

  @Test
  void severalTypesAreListedAsASentenceWould() {
    assertThat(
            Filter.all(SetKey.POLICE_CRIME)
                .withTypes(List.of("burglary", "robbery", "vehicle-crime"))
                .subject())
        .isEqualTo("Burglary, robbery and vehicle crime");
  }

  @Test
  void allCrimeLeavesAntiSocialBehaviourOut() {
    assertThat(OffenceTypes.matching(SetKey.POLICE_CRIME, "all-crime"))
        .noneMatch(type -> type.group().equals("asb"));
    assertThat(OffenceTypes.matching(SetKey.POLICE_CRIME, "asb")).hasSize(1);
    assertThat(Filter.allCrime().subject()).isEqualTo("All crime");
  }

  @Test
  void hoursMayRunOverMidnight() {
    HourRange night = HourRange.parse("22-03");
    assertThat(night.holds(23)).isTrue();
    assertThat(night.holds(2)).isTrue();
    assertThat(night.holds(3)).isFalse();
    assertThat(HourRange.parse("08-18").holds(18)).isFalse();
  }

  @Test
  void hoursUntilMidnightHaveOneSpelling() {
    assertThat(HourRange.parse("22-0")).isEqualTo(HourRange.parse("22-24"));
    assertThat(new HourRange(22, 0)).hasToString("22-24");
    assertThat(new HourRange(22, 0).crossesMidnight()).isFalse();
    assertThat(new HourRange(22, 0).holds(23)).isTrue();
    assertThat(new HourRange(22, 0).holds(0)).isFalse();
    assertThatThrownBy(() -> HourRange.parse("0-0")).isInstanceOf(ProblemException.class);
  }

  @Test
  void aWholeDayOfHoursRestrictsNothing() {
    Filter all = Filter.allCrime();
    assertThat(all.withHours(HourRange.parse("0-24"))).isEqualTo(all);
    assertThat(all.withHours(HourRange.parse("0-23")).hours()).isNotNull();
    assertThat(all.withHours(HourRange.parse("1-24")).hours()).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"wards", "wards:", ":E05"})
  void areasWithoutLayerOrCodeAreRefused(String text) {
    assertThatThrownBy(() -> AreaChoice.parse(text)).isInstanceOf(ProblemException.class);
  }

  @ParameterizedTest
  @ValueSource(strings = {"1,2,3", "5,5,1,1", "a,b,c,d", "1,2,3,NaN"})
  void whatIsNoRectangleIsRefused(String text) {
    assertThatThrownBy(() -> Box.parse(text)).isInstanceOf(ProblemException.class);
  }

  @Test
  void setsAreNamedByNumberOrKey() {
    assertThat(SetKey.parse("2")).isEqualTo(SetKey.POLICE_CRIME);
    assertThat(SetKey.parse("12").key()).isEqualTo("ambulance");
    assertThat(SetKey.parse("custom:noise").number()).isZero();
    assertThatThrownBy(() -> SetKey.parse("13")).isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> SetKey.parse("custom:")).isInstanceOf(ProblemException.class);
  }

  @Test
  void aParameterRefusesWhatItsDeclarationDoesNotAllow() {
    Parameter open = Parameter.numberOr("auto", "bandwidth", "m", 25, 5000, "300");
    assertThat(open.check(" auto ")).isEqualTo("auto");
    assertThat(open.check("40")).isEqualTo("40");
    assertThatThrownBy(() -> open.check("automatic"))
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().toDo()).contains("auto, 25"));
    Parameter bandwidth = Parameter.number("bandwidth", "m", 25, 5000, "300");
    assertThat(bandwidth.check(" 250 ")).isEqualTo("250");
    for (String wrong : List.of("10", "6000", "wide", "NaN", "Infinity", "")) {
      assertThatThrownBy(() -> bandwidth.check(wrong)).isInstanceOf(ProblemException.class);
    }
    Parameter kernel = Parameter.choice("kernel", List.of("quartic", "uniform"), "quartic");
    assertThat(kernel.check("uniform")).isEqualTo("uniform");
    assertThatThrownBy(() -> kernel.check("cubic")).isInstanceOf(ProblemException.class);
    assertThat(Parameter.text("baseline", "").check("2024-01..2024-12"))
        .isEqualTo("2024-01..2024-12");
  }
}
