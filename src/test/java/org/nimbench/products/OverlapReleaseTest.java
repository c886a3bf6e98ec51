package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.geography.Area;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.release.ReleasedFigures;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/**
 * Drawn areas that lie over one another: Ashby, Brook and Castle with 21 offences of violence,
 * Brook and Dale with 19. One is in both, for it is in Brook.
 */
class OverlapReleaseTest extends OpenTown {
  private static final String QUARTER = "2024-10..2024-12";
  private static final Filter VIOLENCE = of("violent-crime");

  @BeforeEach
  void sendRecords() {
    SmallTown.send(workspace, 0, 3);
    draw(List.of(List.of(0, 1, 2), List.of(1, 3)));
  }

  /** Draws areas, each around some wards, in place of those that were there. */
  private void draw(List<List<Integer>> wards) {
    List<Area> areas =
        IntStream.range(0, wards.size())
            .mapToObj(i -> new Area("D" + (i + 1), "Area " + (i + 1), around(wards.get(i))))
            .toList();
    workspace.write(
        "drawn areas",
        transaction -> {
          transaction.putDrawn(areas);
          return true;
        });
  }

  private static Geometry around(List<Integer> wards) {
    GeometryFactory shapes = new GeometryFactory();
    return wards.stream()
        .map(ward -> 450_000 + 1000 * ward)
        .map(west -> shapes.toGeometry(new Envelope(west, west + 1000, 320_000, 321_000)))
        .reduce(Geometry::union)
        .orElseThrow();
  }

  @Test
  void aTableAndALaterQuestionAboutOneAreaDoNotTellHowManyAreInBoth() throws IOException {
    assertThat(export(byArea(VIOLENCE))).contains("21", "18", "39");
    assertThat(export(about(VIOLENCE, "D2")))
        .as("19 less 18 in its row")
        .contains("A small number, or one from which")
        .doesNotContain("19");
  }

  @Test
  void twoAreasAndBothTogetherDoNotTellHowManyAreInBoth() {
    ReleasedFigures released =
        released(about(VIOLENCE, "D1"), about(VIOLENCE, "D2"), about(VIOLENCE, "D1", "D2"));
    assertThat(released.leftOut()).isEmpty();
    assertThat(released.hidden()).as("21 and 19 less 39").isNotEmpty();
  }

  /** Of the third, what is not in the second is divided by the first. */
  @Test
  void threeAreasOfWhichEachLiesOverTheOthersContradictNothing() {
    draw(List.of(List.of(0, 1, 2), List.of(1, 3), List.of(2, 3)));
    Filter shops = of("shoplifting");
    List<Recipe> asked =
        Stream.of(
                List.of("D1"),
                List.of("D2"),
                List.of("D3"),
                List.of("D3", "D2"),
                List.of("D1", "D3"),
                List.of("D1", "D2", "D3"))
            .map(codes -> about(shops, codes.toArray(String[]::new)))
            .toList();
    List<Recipe> all = new ArrayList<>(asked);
    all.add(byArea(shops));
    all.add(byArea(shops.withAreas(new AreaChoice("drawn", List.of("D2")))));
    ReleasedFigures released = released(all.toArray(Recipe[]::new));
    assertThat(released.leftOut()).isEmpty();
    assertThat(released.hidden()).as("partners see shoplifting as it is").isEmpty();
    assertThat(released.evidence()).hasSize(all.size());
  }

  /** Else a hidden row and a question about the same area would be two numbers. */
  @Test
  void theRowOfAnAreaThatSharesNoGroundIsWhatAQuestionAboutItCounts() {
    draw(List.of(List.of(0, 1), List.of(2), List.of(3)));
    ReleasedFigures released = released(byArea(VIOLENCE));
    assertThat(released.judged().published().cells())
        .extracting(entry -> entry.key().place().code())
        .contains("drawn:D1", "drawn:D2", "drawn:D3")
        .noneMatch(code -> code.contains("-but-"));
  }

  private static Filter of(String type) {
    return Filter.all(SetKey.POLICE_CRIME).withTypes(List.of(type));
  }

  private static Recipe byArea(Filter filter) {
    return recipe(filter, "area:drawn");
  }

  private static Recipe about(Filter filter, String... codes) {
    return recipe(filter.withAreas(new AreaChoice("drawn", List.of(codes))), "type");
  }

  private static Recipe recipe(Filter filter, String by) {
    return new Recipe("count", filter, new PeriodRule.OfProduct(0), Map.of("by", by), null);
  }

  private String export(Recipe recipe) throws IOException {
    String id = TownReader.begun(products, QUARTER);
    products.add(id, "purpose", recipe, Progress.SILENT);
    Path word = folder.resolve(id + ".docx");
    products.export(id, List.of(word), Release.PARTNER, Progress.SILENT);
    return WordText.of(word);
  }

  private ReleasedFigures released(Recipe... recipes) {
    List<Evidence> figures = new ArrayList<>();
    for (Recipe recipe : recipes) {
      Evidence answer = studies.answer(recipe, Period.parse(QUARTER), Progress.SILENT);
      figures.add(answer.withId("e" + (figures.size() + 1)));
    }
    return ReleasedFigures.of(
        workspace,
        new ReleasedFigures.Asked(
            "p1/1", ReleaseClass.PARTNER, LocalDate.of(2025, 5, 6), figures, List.of()),
        Progress.SILENT);
  }
}
