package org.nimbench.ui.kit;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterChoices;
import org.nimbench.ui.kit.filter.FilterChoices.Layer;
import org.nimbench.ui.kit.filter.FilterChoices.NamedArea;
import org.nimbench.ui.kit.filter.FilterViewModel;

class FilterViewModelTest {
  private static final Period COVERED =
      Period.ofMonths(YearMonth.of(2022, 10), YearMonth.of(2025, 9));

  private final FilterViewModel model =
      new FilterViewModel(
          new FilterChoices(
              "Northvale",
              Filter.allCrime().withPeriod(COVERED.lastMonths(12)),
              List.of("all-crime", "asb", "burglary", "robbery"),
              COVERED,
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
    model.matching().set(new FilterViewModel.Matching(1438, 1426));
    assertThat(model.matchingWords().get()).isEqualTo("1,438 match · 1,426 located");
  }
}
