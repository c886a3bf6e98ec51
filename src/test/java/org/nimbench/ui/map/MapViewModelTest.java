package org.nimbench.ui.map;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.property.SimpleObjectProperty;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Drawing;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Ring;
import org.nimbench.settings.Look;
import org.nimbench.study.Evidence;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.kit.Selection;
import org.nimbench.ui.kit.command.Deeds;
import org.nimbench.ui.kit.filter.FilterViewModel;
import org.nimbench.ui.view.Combine;
import org.nimbench.ui.view.MapMode;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.Progress;

/** The map without a screen: every question is answered at once on the calling thread. */
class MapViewModelTest {
  private final MadeUpWorkspace workspace = new MadeUpWorkspace();
  private final FilterViewModel filter = new FilterViewModel(workspace.choices(), new Deeds());
  private final Selection selection = new Selection();
  private final List<Filter> asked = new ArrayList<>();
  private final List<String> methods = new ArrayList<>();
  private boolean fails;
  private String suits = "300";
  private final MapQuestions listened =
      new MapQuestions() {
        @Override
        public Scenery scenery(Progress progress) {
          return workspace.scenery(progress);
        }

        @Override
        public Evidence hotspot(
            String method, Filter question, Map<String, String> parameters, Progress progress) {
          asked.add(question);
          methods.add(method + parameters);
          if (fails) {
            throw new Problem(ProblemKind.NOT_COMPUTABLE, "made.up", "Too few", "", "Widen it")
                .asException();
          }
          Map<String, String> given = new LinkedHashMap<>(parameters);
          given.replace("bandwidth", "auto", suits);
          return withRecipe(workspace.hotspot(method, question, given, progress), parameters);
        }

        @Override
        public Places located(Filter question, Progress progress) {
          return workspace.located(question, progress);
        }

        @Override
        public Drawing finished(Evidence evidence, Progress progress) {
          return workspace.finished(evidence, progress);
        }

        @Override
        public PointedAt at(
            Filter question, double easting, double northing, double metres, Progress progress) {
          asked.add(question);
          return workspace.at(question, easting, northing, metres, progress);
        }

        @Override
        public void write(Evidence evidence, Path file, Progress progress) {
          workspace.write(evidence, file, progress);
        }
      };
  private final MapViewModel model =
      new MapViewModel(
          listened,
          new CallingThreadRunner(),
          new CallingThreadRunner(),
          filter,
          selection,
          new SimpleObjectProperty<>(Look.LIGHT));

  private Evidence shown() {
    Evidence evidence = model.evidence().get();
    assertThat(evidence).isNotNull();
    return evidence;
  }

  private void set(String key, String typed) {
    Parameter parameter =
        model.method().parameters().stream()
            .filter(p -> p.key().equals(key))
            .findFirst()
            .orElseThrow();
    assertThat(model.method().enter(parameter, typed)).isEmpty();
  }

  private Filter last() {
    return asked.get(asked.size() - 1);
  }

  @Test
  void nothingIsAskedBeforeTheMapIsOpened() {
    set("bandwidth", "500 m");
    assertThat(asked).isEmpty();
    model.open();
    assertThat(methods).containsExactly("hotspot.kde{bandwidth=500, boundary=wards}");
  }

  private static Evidence withRecipe(Evidence made, Map<String, String> parameters) {
    Recipe recipe =
        new Recipe(
            made.recipe().method(),
            made.recipe().filter(),
            made.recipe().period(),
            parameters,
            made.recipe().seed());
    return new Evidence(
        made.id(), recipe, made.period(), made.result(), made.stamp(), made.telling());
  }

  @Test
  void theMapOpensWithTheBandwidthThatSuitsThePlaceAndKeepsIt() {
    suits = "450";
    model.open();
    assertThat(methods).containsExactly("hotspot.kde{boundary=wards, bandwidth=auto}");
    filter.choose(filter.filter().get().withPeriod(Period.parse("2025-01..2025-06")));
    set("bandwidth", "500 m");
    assertThat(methods.get(1)).contains("bandwidth=450");
    assertThat(methods.get(2)).contains("bandwidth=500");
  }

  @Test
  void theSurfaceFollowsTheBandwidth() {
    model.open();
    for (int metres : new int[] {310, 320, 700}) {
      set("bandwidth", Integer.toString(metres));
    }
    assertThat(((Result.Hotspot) shown().result()).bandwidth()).isEqualTo(700);
    assertThat(asked).hasSize(4);
    assertThat(model.isAsking().get()).isFalse();
  }

  @Test
  void theModeChoosesTheMethod() {
    model.open();
    model.mode().set(MapMode.GRID);
    set("cell", "500");
    assertThat(methods.get(methods.size() - 1)).isEqualTo("hotspot.grid{cell=500, boundary=wards}");
    assertThat(((Result.Hotspot) shown().result()).kind()).isEqualTo("grid");
  }

  @Test
  void theFilterSaysHowManyMatch() {
    model.open();
    assertThat(filter.matching().get()).isNotNull();
    assertThat(filter.matching().get().all()).isEqualTo(shown().stamp().n());
  }

  @Test
  void theCountOfAnotherFilterIsNotToldWhereThereIsNoAnswer() {
    model.open();
    fails = true;
    filter.chooseOnlyType("vehicle-crime");
    assertThat(filter.matching().get()).isNull();
    assertThat(filter.matchingWords().get()).isEmpty();
  }

  @Test
  void brushedMonthsNarrowTheMapButNotTheFilter() {
    model.open();
    Filter before = filter.filter().get();
    FilterViewModel.Matching matching = filter.matching().get();
    Period winter = Period.ofMonths(YearMonth.of(2024, 11), YearMonth.of(2025, 2));
    selection.months().set(winter);
    assertThat(last()).isEqualTo(before.withPeriod(winter));
    assertThat(filter.filter().get()).isEqualTo(before);
    assertThat(filter.matching().get()).isEqualTo(matching);
  }

  @Test
  void aClickPicksTheAreaAndASecondLetsGo() {
    model.open();
    int questions = asked.size();
    model.brush().at(456_500, 318_000);
    Selection.Place place = selection.place().get();
    assertThat(place).isNotNull();
    assertThat(place.name()).isEqualTo("Priory");
    assertThat(model.brush().picked().get()).isNotNull();
    assertThat(model.brush().picked().get().incidents())
        .isPositive()
        .isLessThan(shown().stamp().used());
    assertThat(asked).as("a selection asks nothing new of the surface").hasSize(questions);
    model.brush().at(456_500, 318_000);
    assertThat(selection.isEmpty()).isTrue();
    assertThat(model.brush().picked().get()).isNull();
  }

  @Test
  void aClickOnNoAreaClearsTheSelection() {
    model.open();
    model.brush().at(456_500, 318_000);
    model.brush().at(100, 100);
    assertThat(selection.isEmpty()).isTrue();
  }

  @Test
  void anAreaOutsideTheFilterCannotBePicked() {
    model.open();
    filter.chooseOnlyArea("wards", "E05000001");
    model.brush().at(456_500, 318_000);
    assertThat(selection.isEmpty()).isTrue();
  }

  @Test
  void aRectangleCountsWhatLiesInIt() {
    model.open();
    model.brush().box(new Box(452_000, 315_000, 461_000, 321_000));
    Picked picked = model.brush().picked().get();
    assertThat(picked).isNotNull();
    assertThat(picked.share()).isGreaterThan(0.95);
    assertThat(picked.of()).isEqualTo(shown().stamp().used());
  }

  @Test
  void aCircleAndAnOutlineCountLikeTheRectangleTheyGoAround() {
    model.open();
    model.brush().box(new Box(455_000, 317_000, 457_000, 319_000));
    long inBox = picked().incidents();
    model
        .brush()
        .ring(
            Ring.of(
                new double[] {455_000, 457_000, 457_000, 455_000},
                new double[] {317_000, 317_000, 319_000, 319_000}));
    assertThat(picked().incidents()).isEqualTo(inBox);
    model.brush().circle(456_000, 318_000, 1_000);
    assertThat(picked().incidents()).isPositive().isLessThan(inBox);
    assertThat(picked().name()).isEqualTo("Circle, 1,000 m");
    assertThat(model.brush().around()).isEqualTo(new Box(455_000, 317_000, 457_000, 319_000));
  }

  @Test
  void areasAreAddedTakenOutAndTurnedRound() {
    model.open();
    long all = shown().stamp().used();
    model.brush().at(456_500, 318_000, Combine.ADD);
    long one = picked().incidents();
    model.brush().invert();
    long others = picked().incidents();
    assertThat(picked().name()).endsWith(" areas");
    model.brush().at(456_500, 318_000, Combine.ADD);
    assertThat(picked().incidents()).isEqualTo(one + others).isLessThanOrEqualTo(all);
    model.brush().at(456_500, 318_000, Combine.SUBTRACT);
    assertThat(picked().incidents()).isEqualTo(others);
    model.brush().at(100, 100, Combine.ADD);
    assertThat(picked().incidents()).as("a miss adds nothing").isEqualTo(others);
  }

  @Test
  void shapesAreJoinedAndCutWhereOnePieceRemainsAndRefusedInWordsWhereNot() {
    model.open();
    Box left = new Box(455_000, 317_000, 456_000, 319_000);
    Box right = new Box(456_000, 317_000, 457_000, 319_000);
    model.brush().box(new Box(455_000, 317_000, 457_000, 319_000));
    long both = picked().incidents();
    model.brush().box(left);
    long first = picked().incidents();
    model.brush().draw(Selection.Place.drawn(right), Combine.ADD);
    assertThat(picked().incidents()).isEqualTo(both);
    assertThat(picked().name()).isEqualTo("Outline");
    model.brush().draw(Selection.Place.drawn(right), Combine.SUBTRACT);
    assertThat(picked().incidents()).isEqualTo(first);
    Selection.Place before = selection.place().get();
    model
        .brush()
        .draw(Selection.Place.drawn(new Box(459_000, 318_000, 460_000, 319_000)), Combine.ADD);
    assertThat(selection.place().get()).as("apart").isEqualTo(before);
    assertThat(selection.refused().get()).startsWith("Unchanged: a selection is one piece");
    model.brush().draw(Selection.Place.drawn(left.widened(10)), Combine.ADD);
    Selection.Place wider = selection.place().get();
    assertThat(wider).isNotEqualTo(before);
    assertThat(selection.refused().get()).as("the newest is no refusal").isEmpty();
    model.brush().draw(Selection.Place.circle(455_500, 318_000, 100), Combine.SUBTRACT);
    assertThat(selection.place().get()).as("a hole").isEqualTo(wider);
    assertThat(selection.refused().get()).startsWith("Unchanged: a selection is one piece");
    model.brush().draw(Selection.Place.drawn(left.widened(20)), Combine.SUBTRACT);
    assertThat(selection.isEmpty()).isTrue();
    assertThat(selection.refused().get()).isEmpty();
  }

  @Test
  void whatSucceedsWithoutAChangeIsNoRefusalAnyMore() {
    model.open();
    model.brush().at(456_500, 318_000);
    Selection.Place one = selection.place().get();
    selection.refuse("Unchanged");
    model.brush().draw(Selection.Place.drawn(new Box(0, 0, 10, 10)), Combine.ADD);
    assertThat(selection.place().get()).isEqualTo(one);
    assertThat(selection.refused().get()).isEmpty();
  }

  @Test
  void aShapeAddsAndTakesOutTheAreasWhoseMiddleLiesInIt() {
    model.open();
    model.brush().at(456_500, 318_000);
    Selection.Place one = selection.place().get();
    Box around = model.brush().around();
    assertThat(around).isNotNull();
    model
        .brush()
        .draw(Selection.Place.drawn(new Box(440_000, 300_000, 480_000, 340_000)), Combine.ADD);
    AreaChoice all = selection.place().get().areas();
    assertThat(all).isNotNull();
    assertThat(all.codes()).hasSizeGreaterThan(2).contains("E05000005");
    model.brush().draw(Selection.Place.drawn(around), Combine.SUBTRACT);
    AreaChoice left = selection.place().get().areas();
    assertThat(left).isNotNull();
    assertThat(left.codes()).doesNotContain("E05000005");
    model.brush().box(around);
    model.brush().at(456_500, 318_000, Combine.SUBTRACT);
    assertThat(selection.place().get()).as("never silently another").isNotEqualTo(one);
  }

  private Picked picked() {
    Picked picked = model.brush().picked().get();
    assertThat(picked).isNotNull();
    return picked;
  }

  @Test
  void theFigureOfTheSelectionIsOfWhatIsShownAndAComparisonHasNone() {
    model.open();
    assertThat(model.whyNoFigure().getValue()).isEqualTo("Nothing is selected on the map");
    model.brush().at(456_500, 318_000);
    List<Evidence> figures = new ArrayList<>();
    for (MapMode mode : MapMode.values()) {
      model.mode().set(mode);
      model.figureOfSelection(figures::add);
    }
    assertThat(model.whyNoFigure().getValue()).isEqualTo("Not while two periods are compared");
    assertThat(figures)
        .extracting(figure -> figure.recipe().method())
        .containsExactly("hotspot.grid", "hotspot.kde", "hotspot.grid", "hotspot.areas");
    assertThat(figures)
        .allSatisfy(
            figure ->
                assertThat(figure.recipe().filter().areas())
                    .isEqualTo(new AreaChoice("wards", List.of("E05000005"))));
  }

  @Test
  void theSelectionBecomesTheFilter() {
    model.open();
    Period winter = Period.ofMonths(YearMonth.of(2024, 11), YearMonth.of(2025, 2));
    model.brush().at(456_500, 318_000);
    selection.months().set(winter);
    model.makeFilter();
    assertThat(selection.isEmpty()).isTrue();
    assertThat(filter.filter().get().areas())
        .isEqualTo(new AreaChoice("wards", List.of("E05000005")));
    assertThat(filter.filter().get().period()).isEqualTo(winter);
    assertThat(last()).isEqualTo(filter.filter().get());
  }

  @Test
  void aRefusedQuestionIsToldAndTheLastPictureStays() {
    model.open();
    Evidence before = shown();
    fails = true;
    set("bandwidth", "900");
    assertThat(model.problem().get()).isNotNull();
    assertThat(model.problem().get().toDo()).isEqualTo("Widen it");
    assertThat(model.evidence().get()).isEqualTo(before);
    fails = false;
    set("bandwidth", "800");
    assertThat(model.problem().get()).isNull();
  }

  @Test
  void aSelectionIsCountedAlikeWhateverIsShown() {
    model.open();
    model.brush().at(456_500, 318_000);
    Picked inHotspots = picked();
    assertThat(inHotspots.incidents()).isPositive();
    for (MapMode mode : MapMode.values()) {
      model.mode().set(mode);
      assertThat(picked()).as(mode.name()).isEqualTo(inHotspots);
    }
    filter.choose(filter.filter().get().withPeriod(Period.parse("2025-01..2025-06")));
    assertThat(picked().of()).as("also where no map is asked").isLessThan(inHotspots.of());
  }
}
