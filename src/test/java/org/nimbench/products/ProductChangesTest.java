package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.nimbench.document.Block;
import org.nimbench.kernel.Period;
import org.nimbench.measures.Reading;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;

class ProductChangesTest {
  private static final Period LAST_YEAR = Period.parse("2023-10..2024-09");
  private static final Period THIS_YEAR = Period.parse("2024-10..2025-09");

  private static WholeProduct product(Period period, int abbey, int priory, String outcome) {
    Evidence wards =
        evidence("e1", period, "name", List.of(row("Abbey", abbey), row("Priory", priory)));
    Evidence outcomes = evidence("e2", period, "outcome", List.of(row(outcome, abbey + priory)));
    Product bare = Made.bare().change().period(period).done();
    Product product =
        bare.withSections(List.of(new Section("analysis", "", true, List.of("e1", "e2"))), 2);
    return new WholeProduct(product, Map.of("e1", wards, "e2", outcomes));
  }

  private static List<String> row(String name, int count) {
    return List.of(name, Integer.toString(count));
  }

  private static Evidence evidence(
      String id, Period period, String heading, List<List<String>> rows) {
    long total = rows.stream().mapToLong(row -> Long.parseLong(row.get(1))).sum();
    Recipe recipe =
        new Recipe(
            "count", Evidences.BURGLARY, new PeriodRule.OfProduct(0), Map.of("by", heading), null);
    Evidence made = Evidences.of(id, "count", Evidences.table("type"));
    return new Evidence(
        id,
        recipe,
        period,
        new Result.Table(List.of(heading, "count"), rows, total),
        made.stamp(),
        made.telling());
  }

  private static ProductChanges changes(WholeProduct before, WholeProduct after, String covered) {
    NavigableSet<YearMonth> months = new TreeSet<>(Period.parse(covered).months());
    return ProductChanges.of(before, after, set -> months);
  }

  @Test
  void theLargestMovementComesFirstAndOutcomesAreNotCompared() {
    ProductChanges changes =
        changes(
            product(LAST_YEAR, 100, 100, "Charged"),
            product(THIS_YEAR, 110, 196, "Under investigation"),
            "2022-01..2025-09");
    assertThat(changes.movements())
        .extracting(Movement::inWords)
        .containsExactly("Burglary, Priory", "Burglary", "Burglary, Abbey");
    Movement first = changes.movements().get(0);
    assertThat(first.before()).isEqualTo(100);
    assertThat(first.after()).isEqualTo(196);
    // 2024 was a leap year: 366 days against 365.
    assertThat(first.change().z()).isEqualTo(2 * (Math.sqrt(196) - Math.sqrt(100)), within(0.05));
    assertThat(first.reading()).isEqualTo(Reading.BEYOND_USUAL);
    assertThat(changes.movements().get(2).reading()).isEqualTo(Reading.USUAL);
  }

  @Test
  void periodsThatShareMonthsOrHoldGapsAreToldAndNotTested() {
    WholeProduct after = product(THIS_YEAR, 10, 20, "Charged");
    Movement shared =
        changes(
                product(Period.parse("2024-07..2025-06"), 30, 40, "Charged"),
                after,
                "2022-01..2025-09")
            .movements()
            .get(0);
    assertThat(shared.reading()).isNull();
    assertThat(shared.why()).contains("share months");
    Movement gap =
        changes(product(LAST_YEAR, 30, 40, "Charged"), after, "2024-01..2025-09")
            .movements()
            .get(0);
    assertThat(gap.reading()).isNull();
    assertThat(gap.why()).contains("October 2023 to December 2023");
  }

  @Test
  void theTableMarksWhatIsBeyondUsualAndPrintsNoPercentageOnASmallBase() {
    List<Block> blocks =
        ChangeBlocks.of(
            changes(
                product(LAST_YEAR, 10, 100, "Charged"),
                product(THIS_YEAR, 12, 196, "Charged"),
                "2022-01..2025-09"));
    Block.Table table = (Block.Table) blocks.get(0);
    assertThat(table.caption()).startsWith("2 movements are beyond usual: October 2024");
    assertThat(table.noticed()).containsExactly(0, 1);
    assertThat(table.rows().get(0))
        .containsExactly("Burglary, Priory", "100", "196", "+96%", "beyond usual");
    assertThat(table.rows().get(2)).containsExactly("Burglary, Abbey", "10", "12", "+2", "usual");
  }

  /** Readers must not think that nothing moved, nor that nothing was compared. */
  @Test
  void whatIsHiddenIsNotSaidToHaveStoodStill() {
    ProductChanges all =
        changes(
            product(LAST_YEAR, 10, 100, "Charged"),
            product(THIS_YEAR, 12, 196, "Charged"),
            "2022-01..2025-09");
    assertThat(ChangeBlocks.of(all.of(id -> false)).toString())
        .contains("is not shown, because it rests on numbers some of which are hidden")
        .doesNotContain("nothing is compared");
    ProductChanges usual =
        new ProductChanges(all.before(), all.after(), all.movements().subList(2, 3), true);
    List<Block> blocks = ChangeBlocks.of(usual);
    assertThat(((Block.Table) blocks.get(0)).caption())
        .startsWith("No movement that is shown is beyond usual: ");
    assertThat(blocks.get(1).toString()).contains("whose numbers are hidden is not shown");
    assertThat(ChangeBlocks.of(all.of(id -> true))).isEqualTo(ChangeBlocks.of(all));
  }

  @Test
  void whereNothingIsAskedTwiceNothingIsCompared() {
    Product empty = Made.bare();
    List<Block> blocks =
        ChangeBlocks.of(
            changes(
                new WholeProduct(empty, Map.of()),
                product(THIS_YEAR, 1, 2, "Charged"),
                "2022-01..2025-09"));
    assertThat(blocks).hasSize(1);
    assertThat(blocks.get(0)).isInstanceOf(Block.Paragraph.class);
  }
}
