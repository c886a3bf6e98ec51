package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.geography.Area;
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
    List<Caution> cautions =
        List.of(
            new Caution("few", "Only 12 are counted."),
            new Caution("coarse", "The shapes follow the cells."),
            new Caution("not-located", "Only 80% are on the map."),
            new Caution("snapped", "They were moved."),
            new Caution("edge", "Places near the boundary read low."),
            new Caution("night", "01:00 on a Saturday is part of Friday night."),
            new Caution("", "Only 80% are on the map, an earlier version says."));
    Evidence cautious = map.withCautions(cautions);
    Evidence shown = released(ReleaseClass.PARTNER, cautious).evidence().get("e1");
    assertThat(shown).isNotNull();
    assertThat(shown.telling().cautions())
        .extracting(Caution::code)
        .containsExactly("few", "coarse", "snapped", "edge", "night");
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

  /**
   * A table by drawn areas counts each record once, so that this number stands in no row of it and
   * nobody judged whether it may be told.
   */
  @ParameterizedTest
  @EnumSource(ReleaseClass.class)
  void howManyRecordsLieInMoreThanOneDrawnAreaLeavesInNoRelease(ReleaseClass readers)
      throws IOException {
    drawTwoAreasThatOverlap();
    String id = TownReader.begun(products, "2024-10..2024-12");
    Evidence made = products.add(id, "purpose", byDrawnArea(), Progress.SILENT);
    assertThat(made.telling().cautionsInWords())
        .as("what the analyst is told")
        .singleElement()
        .asString()
        .contains(" of the records lie in more than one drawn area");
    Evidence later = made.withCautions(List.of(new Caution("shared", "42 lie in two areas.")));
    for (Evidence figure : List.of(made, withPlain(made), later)) {
      ReleasedFigures released = released(readers, figure);
      assertThat(released.hidden()).as("all its counts are large").isEmpty();
      Evidence shown = requireNonNull(released.evidence().get("e1"));
      assertThat(shown.telling().cautions()).isEmpty();
      assertThat(released.whole()).as("its hash would prove a guess").isEmpty();
    }
    Path word = folder.resolve("release.docx");
    Release release = readers == ReleaseClass.PUBLIC ? Release.PUBLIC : Release.PARTNER;
    products.export(id, List.of(word), release, Progress.SILENT);
    assertThat(WordText.of(word)).contains("West side").doesNotContain("more than one drawn area");
  }

  private void drawTwoAreasThatOverlap() {
    GeometryFactory shapes = new GeometryFactory();
    List<Area> areas =
        List.of(
            new Area(
                "D1",
                "West side",
                shapes.toGeometry(new Envelope(450_000, 452_000, 320_000, 321_000))),
            new Area(
                "D2",
                "East side",
                shapes.toGeometry(new Envelope(451_000, 454_000, 320_000, 321_000))));
    workspace.write(
        "drawn areas",
        transaction -> {
          transaction.putDrawn(areas);
          return true;
        });
  }

  private static Recipe byDrawnArea() {
    return new Recipe(
        "count",
        ALL.withTypes(List.of("shoplifting")),
        new PeriodRule.OfProduct(0),
        Map.of("by", "area:drawn"),
        null);
  }

  /** The same figure as versions kept it whose cautions had no codes. */
  private static Evidence withPlain(Evidence made) {
    return made.withCautions(Caution.plain(made.telling().cautionsInWords()));
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
