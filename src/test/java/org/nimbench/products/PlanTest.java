package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.document.Block;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.products.roll.RollAsk;
import org.nimbench.products.roll.RollForward;
import org.nimbench.products.roll.Rolled;
import org.nimbench.work.Progress;

/** A partnership plan runs for three years and is refreshed before each of them. */
class PlanTest {
  private static final PlanSpan SECOND = new PlanSpan(Period.parse("2025-04..2028-03"), 2);

  @TempDir
  @SuppressWarnings("NullAway.Init")
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private ProductBench bench;

  @BeforeEach
  void begin() {
    bench = new ProductBench(folder);
  }

  @AfterEach
  void end() {
    bench.close();
  }

  private String plan(@Nullable PlanSpan span, @Nullable Previous previous, Period period) {
    return bench
        .products
        .create(
            new NewProduct(
                ProductType.PARTNERSHIP_PLAN,
                "Plan",
                period,
                Filter.allCrime(),
                null,
                null,
                ProductBench.THEMES,
                previous,
                null,
                span),
            Progress.SILENT)
        .id();
  }

  private static Map<String, String> target(String baseline) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("action", "Target: no more than 300 a year");
    row.put("authority", "Wendshire Police");
    row.put("owner", "Insp. D. Kaye");
    row.put("measure", "Offences in a year");
    row.put("baseline", baseline);
    row.put("baseline-day", "2024-09-30");
    row.put("year-1", "340");
    row.put("year-2", "320");
    row.put("year-3", "300");
    row.put("target", "300");
    row.put("by", "2028-03-31");
    return row;
  }

  private static Map<String, String> action(String action, String year, String milestone) {
    Map<String, String> row = new LinkedHashMap<>();
    row.put("action", action);
    row.put("authority", "District Council");
    row.put("owner", "R. Ashdown");
    row.put(year, milestone);
    return row;
  }

  private void rows(String id, String section, List<Map<String, String>> rows) {
    bench.products.care().rows(id, section, rows);
  }

  private List<String> missing(String id, String section) {
    return bench.products.check(id).missing().stream()
        .filter(one -> one.section().equals(section))
        .map(CheckReport.Missing::why)
        .toList();
  }

  private Product rolled(String id, String to, boolean inPlace) {
    Rolled rolled = rehearsed(id, to, inPlace);
    forward().keep(List.of(rolled));
    return rolled.after().product();
  }

  private Rolled rehearsed(String id, String to, boolean inPlace) {
    return forward().rehearse(id, new RollAsk(Period.parse(to), inPlace, ""), Progress.SILENT);
  }

  private RollForward forward() {
    return new RollForward(
        bench.products,
        new Evidences(),
        evidence -> false,
        set -> new TreeSet<>(Period.parse("2020-01..2030-12").months()));
  }

  @Test
  void aNewPlanRunsForThreeYearsAfterItsDataUnlessOthersAreAskedFor() {
    String id = plan(null, null, Evidences.YEAR);
    assertThat(bench.products.product(id).span())
        .isEqualTo(new PlanSpan(Period.parse("2026-04..2029-03"), 1));
    assertThat(bench.products.product(plan(SECOND, null, Evidences.YEAR)).span()).isEqualTo(SECOND);
    assertThat(bench.products.product(bench.begun(ProductType.STRATEGIC_ASSESSMENT)).span())
        .isNull();
  }

  @Test
  void aPlanThatContinuesAnotherIsItsNextYear() {
    String before = plan(null, null, Period.parse("2023-10..2024-09"));
    String id = plan(null, new Previous(before, LocalDate.of(2024, 9, 30)), Evidences.YEAR);
    assertThat(bench.products.product(id).span()).isEqualTo(SECOND);
  }

  @Test
  void aCopyOfAPlanStaysInItsYearAndItsPeriod() {
    String id = plan(SECOND, null, Evidences.YEAR);
    Product copy = bench.products.continuing().clone(id, "Copy");
    assertThat(copy.span()).isEqualTo(SECOND);
    assertThat(copy.period()).isEqualTo(Evidences.YEAR);
  }

  @Test
  void onlyAPlanHasYears() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    assertThatThrownBy(() -> bench.products.care().span(id, SECOND))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Strategic assessment");
  }

  @Test
  void aPlanOfAnOlderVersionReadsAsWithoutYearsAndIsNamed() {
    String id = plan(null, null, Evidences.YEAR);
    WholeProduct whole = bench.products.continuing().whole(id);
    String json = ProductJson.write(whole.product().change().span(null).done());
    assertThat(json).doesNotContain("\"span\"");
    Product older = ProductJson.read(json, "test");
    bench.products.editor().put("test", List.of(new WholeProduct(older, whole.evidence())));
    assertThat(missing(id, "foreword")).anyMatch(why -> why.contains("for which 3 years"));
    bench.products.care().span(id, SECOND);
    assertThat(missing(id, "foreword")).noneMatch(why -> why.contains("3 years"));
    assertThat(ProductJson.read(ProductJson.write(bench.products.product(id)), "test").span())
        .isEqualTo(SECOND);
    bench.products.care().span(id, new PlanSpan(Period.parse("2025-04..2027-03"), 2));
    assertThat(missing(id, "foreword"))
        .anyMatch(why -> why.contains("runs for 3 years") && why.contains("March 2027"));
  }

  @Test
  void aPriorityWithoutOwnerTargetOrMilestoneOfTheYearIsNamed() {
    String id = plan(SECOND, null, Evidences.YEAR);
    String burglary = "theme-burglary";
    assertThat(missing(id, burglary))
        .anyMatch(
            why ->
                why.startsWith("Burglary lacks an owner, a target")
                    && why.contains("anything to be reached in 2026/27"));
    rows(id, burglary, List.of(action("1.1 Gates", "year-1", "80 homes")));
    assertThat(missing(id, burglary))
        .singleElement()
        .asString()
        .doesNotContain("owner")
        .contains("a target")
        .contains("2026/27");
    Map<String, String> open = target("360");
    open.remove("by");
    rows(id, burglary, List.of(open));
    assertThat(missing(id, burglary)).singleElement().asString().contains("a target");
    rows(id, burglary, List.of(target("360")));
    assertThat(missing(id, burglary)).isEmpty();
  }

  @Test
  void theYearsOfThePlanAreTheColumnsOfItsTablesAndStandOnTheFirstPages() {
    String id = plan(SECOND, null, Evidences.YEAR);
    rows(
        id,
        "theme-burglary",
        List.of(target("360"), action("1.1 Gates", "year-2", "80 homes by July 2026")));
    List<Block> blocks = bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks();
    List<Block.Table> tables = new ArrayList<>();
    blocks.stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .filter(table -> table.id().startsWith("rows-theme-burglary"))
        .forEach(tables::add);
    assertThat(headings(tables.get(0)))
        .containsExactly("Target or action", "Authority", "Owner", "Target", "By");
    assertThat(headings(tables.get(1)))
        .containsExactly(
            "Measured by", "Baseline", "Baseline of", "2025/26", "2026/27 (now)", "2027/28");
    assertThat(headings(tables.get(2)))
        .containsExactly(
            "Target or action", "Authority", "Owner", "2025/26", "2026/27 (now)", "2027/28");
    assertThat(tables.get(2).rows().get(0))
        .containsExactly(
            "1.1 Gates", "District Council", "R. Ashdown", "–", "80 homes by July 2026", "–");
    String told = SECOND.inWords();
    assertThat(blocks)
        .anyMatch(block -> block instanceof Block.Facts && block.toString().contains(told))
        .anyMatch(block -> block instanceof Block.Table && block.toString().contains(told));
    assertThat(MarkdownReaderTest.words(blocks))
        .contains("This plan runs from April 2025 to March 2028")
        .contains("this is year 2 of 3, 2026/27.");
    RowTable form =
        bench.products.rowForm(bench.products.product(id), "theme-burglary").orElseThrow().table();
    assertThat(form.column("year-3").orElseThrow().heading()).isEqualTo("2027/28");
    assertThat(form.column("year-2").orElseThrow().width())
        .as("where there is little room, this year is seen")
        .isGreaterThan(form.column("year-1").orElseThrow().width());
  }

  @Test
  void theForewordBeginsAPageWhichTheDutiesShare() {
    String id = plan(SECOND, null, Evidences.YEAR);
    List<Block.Heading> sections =
        bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.level() == 1 && heading.number().matches("[1-4]"))
            .toList();
    assertThat(sections)
        .extracting(Block.Heading::number, Block.Heading::runsOn)
        .containsExactly(tuple("1", false), tuple("2", true), tuple("3", false), tuple("4", false));
  }

  private static List<String> headings(Block.Table table) {
    return table.columns().stream().map(Block.Column::heading).toList();
  }

  @Test
  void rowsOfAnOlderPlanArePrintedWithAllTheyHold() {
    String id = plan(SECOND, null, Evidences.YEAR);
    Map<String, String> row = action("1.1 Gates", "target", "80");
    row.put("by", "2026-03-31");
    rows(id, "theme-burglary", List.of(row));
    WholeProduct whole = bench.products.continuing().whole(id);
    Product older = whole.product().change().span(null).done();
    bench.products.editor().put("test", List.of(new WholeProduct(older, whole.evidence())));
    assertThat(bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks())
        .filteredOn(
            block -> block instanceof Block.Table table && table.id().equals("rows-theme-burglary"))
        .singleElement()
        .satisfies(
            table ->
                assertThat(((Block.Table) table).rows().get(0))
                    .containsExactly(
                        "1.1 Gates", "District Council", "R. Ashdown", "80", "31/03/2026"));
  }

  private String firstYear() {
    String id = plan(null, null, Period.parse("2023-10..2024-09"));
    rows(
        id,
        "theme-burglary",
        List.of(
            target("{{e1.total}}"),
            action("1.1 Gates", "year-1", "80 homes"),
            action("Advice to tenants", "year-2", "4 associations")));
    return id;
  }

  @Test
  void refreshedItIsTheNextYearKeepsWhatWasPromisedAndAsksWhatBecameOfIt() {
    String before = firstYear();
    Product next = rolled(before, "2024-10..2025-09", false);
    assertThat(next.span()).isEqualTo(SECOND);
    Map<String, String> kept = new LinkedHashMap<>(target("{{was 360 ; " + before + " e1.total}}"));
    kept.put("now", "{{e1.total}}");
    assertThat(next.section("theme-burglary").rows().get(0)).isEqualTo(kept);
    assertThat(next.section("theme-burglary").rows().subList(1, 3))
        .isEqualTo(bench.products.product(before).section("theme-burglary").rows().subList(1, 3));
    assertThat(next.section("progress").rows())
        .containsExactly(
            Map.of(
                "item",
                "Target: no more than 300 a year (Burglary; 2025/26: 340)",
                "actual",
                "{{e1.total}}"),
            Map.of("item", "1.1 Gates (2025/26: 80 homes)"));
    assertThat(missing(next.id(), "progress"))
        .anyMatch(why -> why.contains("Row 1") && why.contains("Status"))
        .anyMatch(why -> why.contains("Row 2") && why.contains("Reached and Status"))
        .noneMatch(why -> why.contains("promised this"));
    List<Map<String, String>> answered = new ArrayList<>();
    for (Map<String, String> row : next.section("progress").rows()) {
      Map<String, String> answer = new LinkedHashMap<>(row);
      answer.putIfAbsent("actual", "40 homes");
      answer.put("status", "Carried over");
      answered.add(answer);
    }
    rows(next.id(), "progress", answered);
    assertThat(missing(next.id(), "progress")).noneMatch(why -> why.contains("promised"));
    rows(next.id(), "progress", answered.subList(0, 1));
    assertThat(missing(next.id(), "progress"))
        .anyMatch(
            why ->
                why.contains("promised this")
                    && why.contains("1.1 Gates")
                    && !why.contains("Advice"));
  }

  @Test
  void aFigureThatStaysFrozenAnswersNothingOfTheYearSince() {
    String id = firstYear();
    bench.products.care().freeze(id, "e1", "as published");
    Product next = rolled(id, "2024-10..2025-09", false);
    assertThat(next.section("theme-burglary").rows().get(0))
        .containsEntry("baseline", "{{was 360 ; " + id + " e1.total}}");
    assertThat(next.section("progress").rows().get(0)).doesNotContainKey("actual");
  }

  @Test
  void whatRefreshingDoesToItsRowsIsToldBefore() {
    Rolled rolled = rehearsed(firstYear(), "2024-10..2025-09", false);
    assertThat(rolled.report().parts())
        .filteredOn(part -> part.key().equals("progress"))
        .singleElement()
        .satisfies(part -> assertThat(part.come()).contains("1.1 Gates (2025/26: 80 homes)"));
  }

  @Test
  void afterItsLastYearTheNextPlanBeginsWithItsTargetsAndWithoutTheYearsOfTheOld() {
    Product third =
        rolled(rolled(firstYear(), "2024-10..2025-09", false).id(), "2025-10..2026-09", false);
    assertThat(requireNonNull(third.span()).year()).isEqualTo(3);
    Product next = rolled(third.id(), "2026-10..2027-09", false);
    assertThat(next.span()).isEqualTo(new PlanSpan(Period.parse("2028-04..2031-03"), 1));
    assertThat(next.section("theme-burglary").rows().get(0))
        .containsEntry("target", "300")
        .containsEntry("owner", "Insp. D. Kaye")
        .doesNotContainKeys("year-1", "year-2", "year-3");
    assertThat(next.section("progress").rows())
        .extracting(row -> row.getOrDefault("item", ""))
        .containsExactly("Target: no more than 300 a year (Burglary; 2027/28: 300)");
  }

  @Test
  void aPlanThatMovesByMonthsStaysInItsYear() {
    String id = firstYear();
    Product moved = rolled(id, "2024-01..2024-12", true);
    assertThat(requireNonNull(moved.span()).year()).isEqualTo(1);
    assertThat(moved.section("theme-burglary").rows().get(0))
        .containsEntry("baseline", "{{e1.total}}");
    assertThat(moved.section("progress").rowsWritten()).isFalse();
  }

  @Test
  void aPlanThatMovesByQuartersReachesItsNextYearAsItsDataGoesPastTheBeginningOfOne() {
    String id = firstYear();
    for (String to : List.of("2024-01..2024-12", "2024-04..2025-03")) {
      assertThat(requireNonNull(rolled(id, to, true).span()).year()).as(to).isEqualTo(1);
    }
    Product second = rolled(id, "2024-07..2025-06", false);
    assertThat(second.span()).isEqualTo(SECOND);
    assertThat(second.section("progress").rows()).hasSize(2);
    Product still = rolled(second.id(), "2024-10..2025-09", true);
    assertThat(still.span()).isEqualTo(SECOND);
    assertThat(still.section("progress").rows()).hasSize(2);
  }

  @Test
  void aPlanBegunAfterAnotherIsInTheYearThatItsDataReaches() {
    String before = plan(null, null, Period.parse("2023-10..2024-09"));
    Previous previous = new Previous(before, LocalDate.of(2024, 9, 30));
    String id = plan(null, previous, Period.parse("2024-10..2025-06"));
    assertThat(bench.products.product(id).span()).isEqualTo(SECOND);
  }

  @Test
  void aPlanIsNotTakenToItsNextYearInPlaceForItsAnswersWouldGo() {
    String id = firstYear();
    rows(id, "progress", List.of(Map.of("item", "Old", "actual", "4", "status", "Done")));
    assertThatThrownBy(() -> rehearsed(id, "2024-10..2025-09", true))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("2026/27")
        .hasMessageContaining("new product");
    assertThat(bench.products.product(id).section("progress").rows()).hasSize(1);
  }

  @Test
  void promisesAreThoseOfThePlanThatItContinues() {
    String before = firstYear();
    String next = rolled(before, "2024-10..2025-09", false).id();
    String other = plan(null, null, Period.parse("2024-01..2024-12"));
    rows(other, "theme-burglary", List.of(action("7.7 Something else", "year-1", "9")));
    assertThat(missing(next, "progress")).noneMatch(why -> why.contains("7.7"));
    rows(next, "progress", List.of());
    assertThat(missing(next, "progress"))
        .anyMatch(why -> why.contains("1.1 Gates") && !why.contains("7.7"));
  }

  @Test
  void aPromiseWithALiveValueIsAnsweredUnderTheWordsItWasPrintedWith() {
    String before = plan(null, null, Period.parse("2023-10..2024-09"));
    rows(
        before,
        "theme-burglary",
        List.of(action("Fewer than {{e1.total}} offences", "year-1", "{{e1.total}}")));
    String next = rolled(before, "2024-10..2025-09", false).id();
    assertThat(missing(next, "progress")).noneMatch(why -> why.contains("promised this"));
    rows(next, "progress", List.of(Map.of("item", "Something else")));
    assertThat(missing(next, "progress"))
        .anyMatch(why -> why.contains("Fewer than 360 offences") && !why.contains("{{"));
    rows(next, "progress", List.of(Map.of("item", "Fewer than 360 offences (Burglary)")));
    assertThat(missing(next, "progress")).noneMatch(why -> why.contains("promised this"));
  }

  @Test
  void aTargetThatIsDueBeforeThePlanBeginsIsNamed() {
    String id = plan(new PlanSpan(Period.parse("2028-04..2031-03"), 1), null, Evidences.YEAR);
    rows(id, "theme-burglary", List.of(target("360")));
    assertThat(missing(id, "theme-burglary"))
        .singleElement()
        .asString()
        .startsWith("Burglary lacks")
        .contains("31/03/2028", "April 2028");
    Map<String, String> ahead = target("360");
    ahead.put("by", "2028-04-01");
    rows(id, "theme-burglary", List.of(ahead));
    assertThat(missing(id, "theme-burglary")).isEmpty();
  }
}
