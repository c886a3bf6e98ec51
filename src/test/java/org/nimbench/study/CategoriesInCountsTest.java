package org.nimbench.study;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/** A word counts the categories of the set it is asked about, in every set. */
@SuppressWarnings("NullAway.Init")
class CategoriesInCountsTest {
  private static final Period YEAR = Period.parse("2025-01..2025-12");
  private static final SetKey FIRE = SetKey.parse("fire");

  @TempDir Path folder;

  @Test
  void aFireThatIsTwoItemsCountsUnderBothAndOnceInAll() {
    try (Workspace workspace = workspace()) {
      store(
          workspace,
          FIRE,
          "3A_DELIB_PRIMARY",
          "3AE_DELIB_DWELLING_NO_ALARM",
          "3E_DWELLING_NO_ALARM");
      assertThat(count(workspace, FIRE, "3A_DELIB_PRIMARY")).isEqualTo(2);
      assertThat(count(workspace, FIRE, "3E_DWELLING_NO_ALARM")).isEqualTo(2);
      assertThat(count(workspace, FIRE, "3A_DELIB_PRIMARY", "3E_DWELLING_NO_ALARM")).isEqualTo(3);
      assertThat(count(workspace, FIRE)).isEqualTo(3);
      assertThatThrownBy(() -> count(workspace, FIRE, "burglary"))
          .isInstanceOf(ProblemException.class);
    }
  }

  @Test
  void burglaryCountsThePublishedTypeAndAnExtractsCodes() {
    try (Workspace workspace = workspace()) {
      store(
          workspace, SetKey.POLICE_CRIME, "burglary", "28E", "30C", "46", "anti-social-behaviour");
      assertThat(count(workspace, SetKey.POLICE_CRIME, "burglary")).isEqualTo(3);
      assertThat(count(workspace, SetKey.POLICE_CRIME, "residential-burglary")).isEqualTo(1);
      assertThat(count(workspace, SetKey.POLICE_CRIME, "28E")).isEqualTo(1);
      assertThat(count(workspace, SetKey.POLICE_CRIME, "2007-burglary")).isEqualTo(2);
      assertThat(count(workspace, SetKey.POLICE_CRIME, "all-crime")).isEqualTo(4);
      assertThat(count(workspace, SetKey.POLICE_CRIME, "asb")).isEqualTo(1);
    }
  }

  @Test
  void aCountByTypeNamesTheCategoriesThatOccur() {
    try (Workspace workspace = workspace()) {
      store(workspace, SetKey.POLICE_CRIME, "shoplifting", "46", "46");
      Evidence evidence = answer(workspace, Filter.all(SetKey.POLICE_CRIME));
      assertThat(((Result.Table) evidence.result()).rows())
          .containsExactlyInAnyOrder(List.of("Shoplifting", "1"), List.of("46 Shoplifting", "2"));
    }
  }

  private Workspace workspace() {
    return Workspace.create(folder.resolve("w.gpkg"), "Northvale", ExampleWorkspace.CLOCK);
  }

  private static long count(Workspace workspace, SetKey set, String... words) {
    return ((Result.Table) answer(workspace, Filter.all(set).withTypes(List.of(words))).result())
        .total();
  }

  private static Evidence answer(Workspace workspace, Filter filter) {
    return new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE)
        .answer(
            new Recipe("count", filter, new PeriodRule.Absolute(YEAR), Map.of("by", "type"), null),
            null,
            Progress.SILENT);
  }

  private static void store(Workspace workspace, SetKey set, String... codes) {
    YearMonth january = YearMonth.of(2025, 1);
    List<SentRow> rows = new ArrayList<>();
    for (String code : codes) {
      int type = OffenceTypes.find(set, code).orElseThrow().number();
      rows.add(SentRow.of(rows.size() + 2L).on(DateSpan.ofMonth(january)).type(type));
    }
    SentFile.of(set).covering(january).into(workspace, rows);
  }
}
