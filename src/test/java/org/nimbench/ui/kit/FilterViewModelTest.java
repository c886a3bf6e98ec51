package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.HourRange;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterChoices.HeldSet;
import org.nimbench.ui.kit.filter.FilterChoices.Layer;
import org.nimbench.ui.kit.filter.FilterChoices.NamedArea;
import org.nimbench.ui.kit.filter.FilterViewModel;

class FilterViewModelTest {
  private static final Period COVERED =
      Period.ofMonths(YearMonth.of(2022, 10), YearMonth.of(2025, 9));

  private static final SetKey AMBULANCE = SetKey.parse("ambulance");
  private static final SetKey EXCLUSIONS = SetKey.parse("exclusions");
  private static final Set<DayOfWeek> FRIDAY = Set.of(DayOfWeek.FRIDAY);

  private final FilterViewModel model =
      new FilterViewModel(
          new FilterChoices(
              "Northvale",
              Filter.allCrime().withPeriod(COVERED.lastMonths(12)),
              List.of(
                  new HeldSet(
                      SetKey.POLICE_CRIME,
                      List.of("all-crime", "asb", "burglary", "robbery"),
                      COVERED,
                      false,
                      false),
                  new HeldSet(AMBULANCE, List.of("4", "21"), COVERED.lastMonths(24), true, true),
                  new HeldSet(
                      EXCLUSIONS,
                      List.of(),
                      Period.ofMonths(YearMonth.of(2023, 1), YearMonth.of(2024, 8)),
                      true,
                      false)),
              List.of(
                  new Layer(
                      "wards",
                      "Wards",
                      List.of(
                          new NamedArea("W1", "Priory"),
                          new NamedArea("W2", "Wharfside"),
                          new NamedArea("W3", "Netherby"))))),
          new Deeds());

  @Test
  void theFilterReadsAsWords() {
    assertThat(model.what().get()).isEqualTo("All crime");
    assertThat(model.when().get()).isEqualTo("Oct 2024 – Sep 2025");
    assertThat(model.where().get()).isEqualTo("Northvale");
    model.choosePeriod(null);
    assertThat(model.when().get()).isEqualTo("Oct 2022 – Sep 2025");
  }

  @Test
  void anAreaThatIsDrawnIsOfferedAtOnceAndItsNewNameIsRead() {
    model.offer(new Layer("drawn", "Drawn", List.of(new NamedArea("D1", "Quay"))));
    assertThat(model.choices().layers()).extracting(Layer::name).containsExactly("wards", "drawn");
    model.chooseOnlyArea("drawn", "D1");
    assertThat(model.where().get()).isEqualTo("Quay");
    model.offer(new Layer("drawn", "Drawn", List.of(new NamedArea("D1", "The quay"))));
    assertThat(model.where().get()).isEqualTo("The quay");
    model.offer(new Layer("drawn", "Drawn", List.of()));
    assertThat(model.choices().layers()).extracting(Layer::name).containsExactly("wards");
  }

  @Test
  void tickingATypeReplacesTheGroupAndUntickingTheLastBringsItBack() {
    model.toggleType("burglary");
    model.toggleType("robbery");
    assertThat(model.filter().get().types()).containsExactly("burglary", "robbery");
    assertThat(model.what().get()).isEqualTo("Burglary and robbery");
    model.toggleType("burglary");
    model.toggleType("robbery");
    assertThat(model.filter().get().types()).containsExactly("all-crime");
  }

  @Test
  void crimeAndAntiSocialBehaviourAreNeverAdded() {
    model.toggleType("burglary");
    model.toggleType("asb");
    assertThat(model.filter().get().types()).containsExactly("asb");
    model.toggleType("robbery");
    assertThat(model.filter().get().types()).containsExactly("robbery");
  }

  @Test
  void severalAreasAreCountedAfterTheFirst() {
    model.chooseOnlyArea("wards", "W2");
    assertThat(model.where().get()).isEqualTo("Wharfside");
    model.toggleArea("wards", "W1");
    model.toggleArea("wards", "W3");
    assertThat(model.where().get()).isEqualTo("Wharfside and 2 more");
    assertThat(model.inWords(model.filter().get()))
        .isEqualTo(
            String.join(" · ", model.what().get(), model.when().get(), "Wharfside and 2 more"));
    model.toggleArea("wards", "W2");
    model.toggleArea("wards", "W1");
    model.toggleArea("wards", "W3");
    assertThat(model.filter().get().areas()).isNull();
  }

  @Test
  void areasOfAnotherLayerReplaceThose() {
    model.chooseOnlyArea("wards", "W2");
    model.toggleArea("lsoa", "L1");
    assertThat(model.filter().get().areas()).isEqualTo(new AreaChoice("lsoa", List.of("L1")));
    assertThat(model.where().get()).as("a code no layer knows stands for itself").isEqualTo("L1");
  }

  @Test
  void resetGoesBackToHowTheWorkspaceOpened() {
    assertThat(model.isChanged().get()).isFalse();
    model.choose(model.filter().get().withBox(new Box(0, 0, 1, 1)));
    assertThat(model.isChanged().get()).isTrue();
    assertThat(model.where().get()).isEqualTo("Drawn rectangle");
    model.reset();
    assertThat(model.isChanged().get()).isFalse();
  }

  @Test
  void howManyMatchIsSaidOnceItIsKnown() {
    assertThat(model.matchingWords().get()).isEmpty();
    model.matching().set(new FilterViewModel.Matching(1438, 1426, Map.of()));
    assertThat(model.matchingWords().get()).isEqualTo("1,438 match · 1,426 located");
  }

  @Test
  void fridayNightsAreAskedDayByDayAndReadAsWords() {
    model.chooseSet(AMBULANCE);
    assertThat(model.times().get()).isEqualTo("All days, all hours");
    model.toggleDay(DayOfWeek.FRIDAY);
    model.chooseHours(22, 4);
    assertThat(model.filter().get().days()).isEqualTo(FRIDAY);
    assertThat(model.filter().get().hours()).isEqualTo(new HourRange(22, 4));
    assertThat(model.times().get()).isEqualTo("Fri · 22:00–04:00 next day");
    assertThat(model.inWords(model.filter().get()))
        .endsWith(" · Northvale · Fri · 22:00–04:00 next day");
    model.toggleDay(DayOfWeek.FRIDAY);
    assertThat(model.times().get()).isEqualTo("22:00–04:00");
    model.chooseHours(0, 24);
    assertThat(model.filter().get().asksForDayOrHour()).isFalse();
  }

  @Test
  void allSevenDaysAreEveryDayAndTheSameHourTwiceIsEveryHour() {
    model.chooseSet(AMBULANCE);
    model.chooseDays(Filter.WEEKDAYS);
    assertThat(model.times().get()).isEqualTo("Mon–Fri");
    model.toggleDay(DayOfWeek.SATURDAY);
    model.toggleDay(DayOfWeek.SUNDAY);
    assertThat(model.filter().get().days()).isEmpty();
    model.chooseHours(6, 6);
    assertThat(model.filter().get().hours()).isNull();
    model.chooseDays(FRIDAY);
    model.chooseHours(18, 24);
    model.chooseAnyTime();
    assertThat(model.filter().get().asksForDayOrHour()).isFalse();
  }

  @Test
  void anotherSetBringsItsTypesAndLeavesOutWhatItsRecordsCannotAnswer() {
    model.chooseOnlyArea("wards", "W2");
    model.chooseSet(AMBULANCE);
    assertThat(model.what().get()).isEqualTo("Ambulance call-outs to crime and disorder");
    assertThat(model.held().types()).containsExactly("4", "21");
    assertThat(model.where().get()).as("the place stays").isEqualTo("Wharfside");
    assertThat(model.when().get()).as("and the period").isEqualTo("Oct 2024 – Sep 2025");
    model.toggleType("4");
    assertThat(model.what().get()).endsWith(" (Ambulance call-outs to crime and disorder)");
    model.toggleType("4");
    assertThat(model.filter().get().types()).as("all of the set").isEmpty();
    model.chooseDays(FRIDAY);
    model.chooseHours(22, 4);
    model.chooseSet(EXCLUSIONS);
    assertThat(model.filter().get().days()).isEqualTo(FRIDAY);
    assertThat(model.filter().get().hours()).as("no record gives one").isNull();
    assertThat(model.when().get())
        .as("the set has nothing of the year before")
        .isEqualTo("Sep 2023 – Aug 2024");
    model.chooseSet(SetKey.POLICE_CRIME);
    assertThat(model.what().get()).isEqualTo("All crime");
    assertThat(model.filter().get().days()).as("known by month only").isEmpty();
  }

  @Test
  void whatIsLeftOutIsToldWithItsReason() {
    assertThat(model.leftOut().get()).isEmpty();
    model
        .matching()
        .set(new FilterViewModel.Matching(1438, 1426, Map.of("time of day not known", 36L)));
    assertThat(model.leftOut().get()).as("days and hours are not asked for").isEmpty();
    model.chooseHours(22, 4);
    assertThat(model.leftOut().get())
        .isEqualTo("Left out of 1,438 that match: 36 time of day not known.");
  }

  @Test
  void everyMonthThatAnySetHoldsIsOffered() {
    assertThat(model.choices().covered()).isEqualTo(COVERED);
    assertThat(model.held().covered()).isEqualTo(COVERED);
    model.chooseSet(AMBULANCE);
    assertThat(model.held().covered()).isEqualTo(COVERED.lastMonths(24));
  }
}
