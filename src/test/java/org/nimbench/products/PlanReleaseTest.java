package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.nimbench.SentFile;
import org.nimbench.SentRow;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.DateSpan;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollForward;
import org.nimbench.products.roll.Rolled;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

/** What was hidden from partners in the first year of a plan does not stand open in its second. */
class PlanReleaseTest extends OpenTown {
  private static final String THEME = "theme-violence";
  private static final Filter VIOLENCE =
      Filter.all(SetKey.POLICE_CRIME).withTypes(List.of("violent-crime"));

  @BeforeEach
  void sendRecords() {
    SentFile.of(SetKey.POLICE_CRIME)
        .from("Police")
        .covering(YearMonth.of(2023, 10), YearMonth.of(2023, 11), YearMonth.of(2023, 12))
        .into(workspace, offences());
    SmallTown.send(workspace, 0, 3);
  }

  /** Three offences of violence in Ashby, and forty in another ward. */
  private static List<SentRow> offences() {
    int type = OffenceTypes.find(SetKey.POLICE_CRIME, "violent-crime").orElseThrow().number();
    List<SentRow> rows = new ArrayList<>();
    for (int i = 0; i < 43; i++) {
      rows.add(
          SentRow.of(5000 + i)
              .at(i < 3 ? 450_500 : 453_500, 320_500)
              .on(DateSpan.ofMonth(YearMonth.of(2023, 11)))
              .type(type));
    }
    return rows;
  }

  private String firstYear(String action, String milestone, String baseline) {
    String id =
        products
            .create(
                new NewProduct(
                    ProductType.PARTNERSHIP_PLAN,
                    "Plan",
                    Period.parse("2023-10..2023-12"),
                    Filter.all(SetKey.POLICE_CRIME),
                    Marking.OFFICIAL,
                    "Alex",
                    List.of(new Theme("violence", "Violence", VIOLENCE)),
                    null,
                    null),
                Progress.SILENT)
            .id();
    Recipe ashby =
        new Recipe(
            "count",
            VIOLENCE.withAreas(new AreaChoice("wards", List.of("E05000000"))),
            new PeriodRule.OfProduct(0),
            Map.of("by", "type"),
            null);
    String three = products.add(id, THEME, ashby, Progress.SILENT).id();
    Map<String, String> row = new LinkedHashMap<>();
    row.put("action", action);
    row.put("authority", "Police");
    row.put("owner", "A. B.");
    row.put("measure", "Offences in Ashby");
    row.put("baseline", baseline);
    row.put("baseline-day", "2023-12-31");
    row.put("year-1", milestone);
    row.put("target", "fewer");
    row.put("by", "2027-03-31");
    row.replaceAll((key, cell) -> cell.replace("ID", three));
    products.care().rows(id, THEME, List.of(row));
    return id;
  }

  private Product nextYear(String id) {
    RollForward forward = new RollForward(workspace, studies, products);
    Rolled rolled =
        forward.rehearse(
            id, new RollAsk(Period.parse("2024-10..2024-12"), false, ""), Progress.SILENT);
    forward.keep(List.of(rolled));
    return rolled.after().product();
  }

  private String released(String id, Release release) throws IOException {
    Path file = folder.resolve(id + release + ".docx");
    products.export(id, List.of(file), release, Progress.SILENT);
    return WordText.of(file);
  }

  private List<String> owed(String id, Release release) {
    return products.outlook(id, release, Progress.SILENT).blocks().stream()
        .filter(block -> block.kind() == ReleaseBlock.Kind.CLEARANCE)
        .map(ReleaseBlock::section)
        .distinct()
        .toList();
  }

  @Test
  void aBaselineThatWasHiddenLeavesOnlyWhenSomebodyLookedAtIt() throws IOException {
    String first = firstYear("Target: fewer", "fewer", "{{ID.total}}");
    assertThat(owed(first, Release.PARTNER)).isEmpty();
    assertThat(released(first, Release.PARTNER)).contains("a small number, not shown");
    String next = nextYear(first).id();
    for (Release release : List.of(Release.PARTNER, Release.PUBLIC)) {
      assertThat(owed(next, release)).contains(THEME);
      assertThatThrownBy(() -> released(next, release))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("kept from an earlier plan")
          .hasMessageContaining(THEME + ": 3");
    }
    products.clearance().acknowledge(next, THEME, Release.PARTNER, "A. B.", "no person is known");
    assertThat(owed(next, Release.PARTNER)).doesNotContain(THEME);
    assertThat(released(next, Release.PARTNER)).doesNotContain("{{").contains("Target: fewer");
  }

  @Test
  void aLargeNumberWhoseFigurePartnersSeeWholeIsOwedToThePublicAlone() throws IOException {
    String next = nextYear(firstYear("Target: fewer", "fewer", "{{e1.total}}")).id();
    assertThat(products.product(next).section(THEME).rows().toString()).contains("{{was 43 ; ");
    assertThat(owed(next, Release.PARTNER)).isEmpty();
    assertThat(released(next, Release.PARTNER))
        .doesNotContain("{{")
        .containsPattern("Offences in Ashby\\s*43");
    assertThat(owed(next, Release.PUBLIC)).contains(THEME);
  }

  @Test
  void aLargeNumberThatItsFigureDoesNotSayIsOwed() {
    String first = firstYear("Target: fewer", "fewer", "{{e1.total}}");
    String next = nextYear(first).id();
    for (String unknown :
        List.of(
            "was 44 ; " + first + " e1.total",
            "was 43 ; pl-2001-01 e1.total",
            "was 43 ; " + first + " e9.total",
            "was 43 ; " + first + " e1.used",
            "was 43 ; " + first + " e1.total|guess")) {
      Map<String, String> row =
          new LinkedHashMap<>(products.product(next).section(THEME).rows().get(0));
      row.put("baseline", "{{" + unknown + "}}");
      products.care().rows(next, THEME, List.of(row));
      assertThat(owed(next, Release.PARTNER)).as(unknown).contains(THEME);
    }
  }

  /** What the earlier plan printed is then judged with nothing of the data of now. */
  @Test
  void aLargeNumberOfDataThatWereSentAgainIsOwedAndLeavesOnceItWasLookedAt() throws IOException {
    String first = firstYear("Target: fewer", "fewer", "{{e1.total}}");
    sendAgain();
    String next = nextYear(first).id();
    assertThat(products.product(next).section(THEME).rows().toString()).contains("{{was 43 ; ");
    assertThat(owed(next, Release.PARTNER)).contains(THEME);
    assertThatThrownBy(() -> released(next, Release.PARTNER))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining(THEME + ": 43");
    products.clearance().acknowledge(next, THEME, Release.PARTNER, "A. B.", "the old number");
    assertThat(owed(next, Release.PARTNER)).isEmpty();
    assertThat(released(next, Release.PARTNER)).containsPattern("Offences in Ashby\\s*43");
  }

  /** One more offence of the first year. */
  private void sendAgain() {
    SentFile.of(SetKey.POLICE_CRIME)
        .from("Police")
        .covering(YearMonth.of(2023, 11))
        .into(workspace, offences().get(0));
  }

  @Test
  void numbersInTheWordsAndMilestonesOfAPromiseAreOwedTooWholeOrNot() {
    String first = firstYear("Fewer than {{ID.total}}", "{{e2.mean}} a month", "many");
    Product next = nextYear(first);
    assertThat(owed(next.id(), Release.PARTNER)).contains(THEME, "progress");
    assertThat(next.section("progress").rows().get(0).toString()).contains("{{was 3 ; " + first);
  }

  @Test
  void whatAnEarlierPlanPrintedGoesOnFromYearToYear() {
    String first = firstYear("Target: fewer", "fewer", "{{ID.total}}");
    Map<String, String> kept = nextYear(first).section(THEME).rows().get(0);
    String settled = kept.getOrDefault("baseline", "");
    assertThat(settled).matches("\\{\\{was 3 ; " + first + " e\\d+\\.total}}");
    assertThat(LiveText.unmarked(settled)).isEqualTo("3");
    assertThat(LiveText.parse("{{was 5 of 8 ; pl-2025-01 e1.top-share|words}}"))
        .singleElement()
        .isInstanceOf(LivePiece.Settled.class);
  }
}
