package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.study.Caution;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Telling;
import org.nimbench.work.Progress;

/** Releases know reasons and cautions by their codes; what they do not know is not shown. */
class ReasonsReleaseTest extends OpenTown {
  private static final Filter ALL = Filter.all(SetKey.POLICE_CRIME);

  @BeforeEach
  void sendRecords() {
    SmallTown.send(workspace, 0, 3);
  }

  @ParameterizedTest
  @EnumSource(ReleaseClass.class)
  void aFigureThatLeavesRecordsOutForNoKnownReasonIsLeftOut(ReleaseClass readers) {
    Evidence known = leavingOut(30, "not-located");
    assertThat(released(readers, known).leftOut()).isEmpty();
    assertThat(released(readers, leavingOut(30, "no coordinates")).leftOut())
        .as("as stamps of versions without codes have it")
        .isEmpty();
    ReleasedFigures unknown = released(readers, leavingOut(30, "no place that we know of"));
    assertThat(unknown.evidence()).isEmpty();
    assertThat(unknown.leftOut()).containsOnlyKeys("e1");
  }

  @Test
  void aMapThatMustNotTellHowManyHaveNoPlaceKeepsTheCautionsThatDoNot() {
    Evidence map = leavingOut(3, "not-located");
    Telling told = map.telling();
    List<Caution> cautions =
        List.of(
            new Caution("few", "Only 12 are counted."),
            new Caution("not-located", "Only 80% are on the map."),
            new Caution("snapped", "They were moved."),
            new Caution("", "Only 80% are on the map, an earlier version says."));
    Evidence cautious =
        new Evidence(
            map.id(),
            map.recipe(),
            map.period(),
            map.result(),
            map.stamp(),
            new Telling(
                told.title(),
                told.finding(),
                told.subtitle(),
                told.alternativeText(),
                told.whatThisDid(),
                cautions));
    Evidence shown = released(ReleaseClass.PARTNER, cautious).evidence().get("e1");
    assertThat(shown).isNotNull();
    assertThat(shown.telling().cautions())
        .extracting(Caution::code)
        .containsExactly("few", "snapped");
  }

  /**
   * They are in tables and ledgers that are kept: under other words these rows would not be known.
   */
  @Test
  void rowsThatLieInNoAreaAreCalledWhatTheyAreCalledInTablesThatAreKept() {
    for (String room : List.of("study.label.", "products.release.")) {
      assertThat(Words.text(room + "not-located")).isEqualTo("Not located");
      assertThat(Words.text(room + "outside")).isEqualTo("Outside all areas");
    }
  }

  private ReleasedFigures released(ReleaseClass readers, Evidence figure) {
    return ReleasedFigures.of(
        workspace,
        new ReleasedFigures.Asked(
            "p1/1", readers, LocalDate.of(2025, 5, 6), List.of(figure), List.of()),
        Progress.SILENT);
  }

  /** A hotspot map of the town, said to leave out more records for a reason. */
  private Evidence leavingOut(long count, String reason) {
    Recipe recipe =
        new Recipe(
            "hotspot.kde",
            ALL,
            new PeriodRule.OfProduct(0),
            Map.of("bandwidth", "300", "cell", "100"),
            null);
    Evidence made = studies.answer(recipe, Period.parse("2024-10..2024-12"), Progress.SILENT);
    Stamp of = made.stamp();
    Stamp stamp =
        new Stamp(
            of.source(),
            of.asAt(),
            of.set(),
            of.filter(),
            of.method(),
            of.parameters(),
            of.n() + count,
            of.located(),
            of.used(),
            Map.of(reason, count),
            of.dataVersions(),
            of.programVersion(),
            of.seed(),
            of.made());
    return new Evidence("e1", made.recipe(), made.period(), made.result(), stamp, made.telling());
  }
}
