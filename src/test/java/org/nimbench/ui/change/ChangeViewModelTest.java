package org.nimbench.ui.change;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Period;
import org.nimbench.measures.Reading;
import org.nimbench.ui.HeldRunner;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.Selection.Place;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.Combine;
import org.nimbench.work.CallingThreadRunner;

/** The comparison without a screen: every question is answered at once on the calling thread. */
class ChangeViewModelTest {
  private final MadeUpComparison questions = new MadeUpComparison();
  private final Selection selection = new Selection();
  private final FilterViewModel filter =
      new FilterViewModel(questions.workspace.choices(), new Deeds());
  private final ChangeViewModel model =
      new ChangeViewModel(
          questions, new CallingThreadRunner(), new CallingThreadRunner(), filter, selection);

  private Comparison shown() {
    Comparison shown = model.comparison().get();
    assertThat(shown).isNotNull();
    return shown;
  }

  @Test
  void nothingIsAskedBeforeTheComparisonIsShown() {
    model.settings().set(Map.of("kernel", "quartic"));
    assertThat(questions.asked).isEmpty();
    assertThat(model.isAsking().get()).isFalse();
    model.isShown().set(true);
    assertThat(questions.asked).first().isEqualTo("scenery");
    assertThat(model.isAsking().get()).isFalse();
  }

  @Test
  void bothMapsHaveTheBreaksOfTheLaterPeriodAndTheBandwidthOfTheDifference() {
    model.isShown().set(true);
    List<String> densities =
        questions.asked.stream().filter(one -> one.startsWith("hotspot.kde")).toList();
    assertThat(densities).hasSize(3);
    assertThat(densities.get(0)).contains("2024-10", "bandwidth=300").doesNotContain("breaks");
    assertThat(densities.get(1)).contains("2023-10", "breaks=");
    assertThat(densities.get(2)).contains("2024-10", "breaks=");
    assertThat(densities.get(1).substring(densities.get(1).indexOf("breaks")))
        .isEqualTo(densities.get(2).substring(densities.get(2).indexOf("breaks")));
  }

  @Test
  void breaksOfEachMapsOwnAreNotHandedOver() {
    model.breaks().set(ChangeViewModel.Breaks.EACH_ITS_OWN);
    model.isShown().set(true);
    assertThat(questions.asked)
        .filteredOn(one -> one.startsWith("hotspot.kde"))
        .hasSize(2)
        .noneMatch(one -> one.contains("breaks"));
  }

  @Test
  void theEarlierPeriodIsChosenInWords() {
    assertThat(model.before())
        .isEqualTo(Period.ofMonths(YearMonth.of(2023, 10), YearMonth.of(2024, 9)));
    model.preset().set(Preset.TWO_YEARS_BEFORE);
    assertThat(model.before())
        .isEqualTo(Period.ofMonths(YearMonth.of(2022, 10), YearMonth.of(2023, 9)));
    Period own = Period.ofMonths(YearMonth.of(2024, 1), YearMonth.of(2024, 3));
    model.preset().set(Preset.OWN);
    model.own().set(own);
    assertThat(model.before()).isEqualTo(own);
  }

  @Test
  void theLinesOfTheTableAreReadWithTheAnswer() {
    model.isShown().set(true);
    assertThat(shown().layer()).isEqualTo("wards");
    assertThat(shown().rows()).hasSize(2);
    AreaRow first = shown().rows().get(0);
    assertThat(first.difference()).isEqualTo(51);
    assertThat(first.percent()).isEqualTo("+124%");
    assertThat(first.reading()).isEqualTo(Reading.BEYOND_USUAL);
    assertThat(shown().rows().get(1).percent()).isEqualTo("n < 30");
  }

  @Test
  void whatIsSelectedIsCountedInBothPeriods() {
    model.isShown().set(true);
    AreaChoice wards = new AreaChoice("wards", List.of("E05000006"));
    selection.place().set(Place.of(wards, "Wharfside"));
    Chosen.Both both = model.chosen().both().get();
    assertThat(both).isNotNull();
    assertThat(both.before().incidents())
        .isEqualTo(
            questions
                .workspace
                .located(
                    filter.filter().get().withPeriod(model.before()).withAreas(wards),
                    org.nimbench.work.Progress.SILENT)
                .incidents());
    assertThat(both.before().incidents()).isPositive().isNotEqualTo(both.after().incidents());
    selection.clear();
    assertThat(model.chosen().both().get()).isNull();
  }

  private static final String NETHERBY = "E05000001";
  private static final Box EVERYWHERE = new Box(400_000, 280_000, 520_000, 360_000);

  @Test
  void aShapeChoosesAmongTheAreasThatTheFilterOffers() {
    filter.chooseOnlyArea("wards", NETHERBY);
    model.isShown().set(true);
    assertThat(shown().offered()).isEqualTo(new AreaChoice("wards", List.of(NETHERBY)));
    selection.place().set(Place.of(new AreaChoice("wards", List.of(NETHERBY)), "Netherby"));
    model.chosen().draw(Place.drawn(EVERYWHERE), Combine.ADD);
    assertThat(model.chosen().codes("wards")).containsExactly(NETHERBY);
    selection.clear();
    model.chosen().at(456_500, 318_000, Combine.REPLACE);
    assertThat(selection.isEmpty()).as("a click beside them").isTrue();
  }

  @Test
  void withoutAFilterAShapeChoosesAmongAllAreas() {
    model.isShown().set(true);
    selection.place().set(Place.of(new AreaChoice("wards", List.of(NETHERBY)), "Netherby"));
    model.chosen().draw(Place.drawn(EVERYWHERE), Combine.ADD);
    assertThat(model.chosen().codes("wards")).hasSizeGreaterThan(2).contains("E05000006");
  }

  @Test
  void whatIsPointedAtMeanwhileStopsNoCount() {
    HeldRunner quiet = new HeldRunner();
    ChangeViewModel held =
        new ChangeViewModel(questions, new CallingThreadRunner(), quiet, filter, selection);
    held.isShown().set(true);
    selection.place().set(Place.of(new AreaChoice("wards", List.of(NETHERBY)), "Netherby"));
    held.chosen().at(100, 100, Combine.ADD);
    quiet.all();
    assertThat(held.chosen().both().get()).isNotNull();
  }

  @Test
  void whatWasToBeCombinedGoesWithTheSelectionItWasMeantFor() {
    HeldRunner quiet = new HeldRunner();
    ChangeViewModel held =
        new ChangeViewModel(questions, new CallingThreadRunner(), quiet, filter, selection);
    held.isShown().set(true);
    selection.place().set(Place.of(new AreaChoice("wards", List.of(NETHERBY)), "Netherby"));
    held.chosen().draw(Place.drawn(EVERYWHERE), Combine.ADD);
    selection.clear();
    quiet.all();
    assertThat(selection.isEmpty()).isTrue();
  }

  @Test
  void aNewlyDrawnAreaIsReadWithoutComparingAgain() {
    model.rereadScenery();
    assertThat(questions.asked).isEmpty();
    model.isShown().set(true);
    ChangeGround before = model.ground().get();
    int asked = questions.asked.size();
    model.rereadScenery();
    assertThat(questions.asked).hasSize(asked + 1).last().isEqualTo("scenery");
    assertThat(model.ground().get()).isNotSameAs(before);
  }
}
