package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.DatePrecision;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** Questions about days of the week beside the same about all days. */
class DaysReleaseTest extends OpenTown {
  private static final Filter VIOLENCE =
      Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("violent-crime"));

  /** Of 22 in the month 20 were on a Monday: two on another day. */
  @Test
  void mondaysLessAllDaysWhichPartnersKnowDoNotGiveAwayTheOtherDays() throws IOException {
    send();
    assertThat(export(VIOLENCE, "all")).containsPattern("\\b22\\b");
    Filter mondays =
        new Filter(
            VIOLENCE.set(),
            VIOLENCE.types(),
            null,
            null,
            Set.of(DayOfWeek.MONDAY),
            null,
            null,
            null);
    assertThat(export(mondays, "mondays")).doesNotContainPattern("\\b20\\b");
  }

  private void send() {
    List<SentRow> rows = new ArrayList<>();
    for (int i = 0; i < 22; i++) {
      LocalDate day = LocalDate.of(2024, 10, i < 20 ? 7 : 13);
      rows.add(
          SentRow.of(100 + i)
              .at(450_500, 320_500)
              .on(new DateSpan(day, day, DatePrecision.DAY))
              .type(
                  OffenceTypes.find(SetKey.POLICE_CRIME, "violent-crime").orElseThrow().number()));
    }
    SentFile.of(SetKey.POLICE_CRIME).from("Police").covering(SmallTown.FIRST).into(workspace, rows);
  }

  private String export(Filter filter, String name) throws IOException {
    String id = TownReader.begun(products, "2024-10");
    Recipe recipe =
        new Recipe("count", filter, new PeriodRule.OfProduct(0), Map.of("by", "month"), null);
    products.add(id, "purpose", recipe, Progress.SILENT);
    Path file = folder.resolve(name + ".docx");
    products.export(id, List.of(file), Release.PARTNER, Progress.SILENT);
    return WordText.of(file);
  }
}
