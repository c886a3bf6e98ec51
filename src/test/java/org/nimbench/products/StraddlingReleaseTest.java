package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.release.ReleaseLedger;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** Records that run over an end of the period, or have no place, no day and no hour. */
class StraddlingReleaseTest extends OpenTown {
  private static final String QUARTER = "2024-10..2024-12";
  private static final Filter ALL = Filter.all(SetKey.POLICE_CRIME);

  @BeforeEach
  void sendRecords() {
    SmallTown.send(workspace, 0, 3);
    SentFile.of(SetKey.POLICE_CRIME)
        .from("Transport police")
        .covering(YearMonth.of(2024, 9), YearMonth.of(2024, 10), YearMonth.of(2024, 12))
        .into(
            workspace,
            row(9001, "burglary", "2024-12-30", "2025-01-02").at(452_500, 320_500),
            row(9002, "violent-crime", "2024-12-31", "2025-01-01").at(452_500, 320_500),
            row(9003, "burglary", "2024-09-30", "2024-10-01").at(450_500, 320_500),
            row(9004, "shoplifting", "2024-12-31", "2025-01-01").nowhere(),
            row(9005, "shoplifting", "2024-10-07", "2024-10-07").nowhere());
  }

  private static SentRow row(long line, String type, String from, String to) {
    DateSpan span = new DateSpan(LocalDate.parse(from), LocalDate.parse(to), DatePrecision.DAY);
    return SentRow.of(line)
        .on(span)
        .type(OffenceTypes.find(SetKey.POLICE_CRIME, type).orElseThrow().number());
  }

  @ParameterizedTest
  @EnumSource(
      value = Release.class,
      names = {"PARTNER", "PUBLIC"})
  void aProductOfEveryKindOfFigureIsReleased(Release release) throws IOException {
    List<Recipe> recipes = new ArrayList<>();
    for (List<String> types : List.of(List.<String>of(), List.of("burglary"))) {
      Filter filter = ALL.withTypes(types);
      recipes.add(recipe("count", filter, Map.of("by", "type")));
      recipes.add(recipe("count", filter, Map.of("by", "month")));
      recipes.add(recipe("count", filter, Map.of("by", "area:wards")));
      recipes.add(recipe("count", filter, Map.of("by", "area:wards,month")));
      recipes.add(recipe("trend.monthly", filter, Map.of()));
      recipes.add(recipe("hotspot.areas", filter, Map.of("layer", "wards", "per", "none")));
      recipes.add(recipe("hotspot.kde", filter, Map.of("bandwidth", "300", "cell", "100")));
      recipes.add(
          recipe("compare.change", filter, Map.of("layer", "wards", "before", "2024-07..2024-09")));
    }
    Path word = export(release, recipes);
    assertThat(WordText.of(word)).contains("Castle");
    assertThat(ReleaseLedger.read(workspace)).hasSize(1);
    assertThat(workspace.documents("suppression").get(0).json())
        .doesNotContain("\"proved\" : false");
  }

  @ParameterizedTest
  @EnumSource(
      value = Release.class,
      names = {"PARTNER", "PUBLIC"})
  void aQuestionAboutADayThatSomeRecordsDoNotTellIsReleased(Release release) throws IOException {
    Filter mondays = ALL.withDays(Set.of(DayOfWeek.MONDAY));
    Path word =
        export(
            release,
            List.of(
                recipe("count", mondays, Map.of("by", "type")),
                recipe("trend.monthly", mondays, Map.of())));
    assertThat(WordText.of(word)).contains("Mon");
    assertThat(ReleaseLedger.read(workspace)).hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(
      value = Release.class,
      names = {"PARTNER", "PUBLIC"})
  void theTableBesideAMapCountsAsNotLocatedWhatHasNoPlace(Release release) throws IOException {
    Filter violence = ALL.withTypes(List.of("violent-crime"));
    Path word =
        export(
            release,
            List.of(
                recipe("hotspot.areas", violence, Map.of("layer", "wards", "per", "none")),
                recipe("count", violence, Map.of("by", "area:wards"))));
    assertThat(WordText.of(word)).contains("Castle").doesNotContain("Not located");
  }

  /** A reader who knew both would know how many run over the end. */
  @Test
  void thePublicIsToldHowManyAChartCountsAndNotHowManyOthersOfThemThereAre() throws IOException {
    Recipe chart = recipe("trend.monthly", ALL, Map.of());
    String pages = WordText.of(export(Release.PUBLIC, List.of(chart)));
    long whole = 1;
    for (int ward = 0; ward < SmallTown.WARDS.size(); ward++) {
      for (int i = 0; i < 3 * SmallTown.TYPES.size(); i++) {
        whole += SmallTown.count(ward, i / SmallTown.TYPES.size(), i % SmallTown.TYPES.size());
      }
    }
    assertThat(pages)
        .contains("n " + (whole + 3) + ".", (whole + 3) + " records were counted in 3 months")
        .doesNotContain(Long.toString(whole) + " ", whole + ".");
  }

  private Path export(Release release, List<Recipe> recipes) {
    String id = TownReader.begun(products, QUARTER);
    recipes.forEach(one -> products.add(id, "purpose", one, Progress.SILENT));
    Path word = folder.resolve("release.docx");
    products.export(id, List.of(word), release, Progress.SILENT);
    return word;
  }

  private static Recipe recipe(String method, Filter filter, Map<String, String> parameters) {
    return new Recipe(method, filter, new PeriodRule.OfProduct(0), parameters, null);
  }
}
