package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.document.Block;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

class StrategicAssessmentTest {
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

  private Set<String> missing(String id) {
    Set<String> letters = new TreeSet<>();
    bench.products.check(id).missing().stream()
        .map(CheckReport.Missing::statutory)
        .filter(letter -> !letter.isEmpty())
        .forEach(letters::add);
    return letters;
  }

  private Care care() {
    return bench.products.care();
  }

  /** An assessment with every prescribed content in it. */
  private String complete() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    bench.register(true);
    care().previous(id, new Previous("", LocalDate.of(2024, 9, 30)));
    for (Theme theme : ProductBench.THEMES) {
      care().rows(id, theme.section(), List.of(Map.of("explanation", "Unexplained")));
    }
    care().rows(id, "priorities", scores("Yes"));
    care()
        .rows(
            id,
            "community",
            List.of(
                Map.of("theme", "burglary", "public", "29%; fourth"),
                Map.of("theme", "vehicle-crime", "public", "7%; eleventh")));
    care().rows(id, "review", List.of(Map.of("item", "Fewer burglaries", "status", "Met")));
    bench.products.text(id, "county", "Northvale is a unitary area: not two-tier.");
    return id;
  }

  private static List<Map<String, String>> scores(String recommended) {
    return List.of(
        Map.of("theme", "burglary", "score", "21", "recommended", recommended, "reason", "Rising"),
        Map.of("theme", "vehicle-crime", "score", "24", "recommended", "No", "reason", "Steady"));
  }

  @Test
  void aNewAssessmentHasItsLevelsAndPatternsAndLacksTheOtherSix() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    assertThat(missing(id)).containsExactly("b", "c", "d", "e", "f", "g");
    assertThat(bench.products.check(id).missing())
        .allSatisfy(one -> assertThat(one.why()).isNotBlank());
  }

  @Test
  void aCompleteOneLacksNone() {
    assertThat(missing(complete())).isEmpty();
  }

  @Test
  void aThemeWhoseRecordsAreOfOneKindHasNoTableOfKinds() throws Exception {
    try (Workspace town = SmallTown.create(Files.createDirectory(folder.resolve("small")))) {
      SmallTown.send(town, 0, SmallTown.MONTHS);
      Products products =
          new Products(town, new Studies(town, SmallTown.CLOCK, Events.NONE), SmallTown.CLOCK);
      Theme two = ProductBench.theme("burglary", "Two");
      Theme one = ProductBench.theme("violent-crime", "One");
      Filter both = two.filter().withTypes(List.of("burglary", "robbery"));
      NewProduct wanted =
          new NewProduct(
              ProductType.STRATEGIC_ASSESSMENT,
              "Assessment",
              Period.parse("2024-10..2025-03"),
              Filter.allCrime(),
              null,
              null,
              List.of(new Theme("two", "Two", both), one),
              null,
              null);
      Product made = products.create(wanted, Progress.SILENT);
      assertThat(kinds(products, made, "theme-two")).hasSize(1);
      // Two codes, an old and a new one, of which the records have one.
      assertThat(kinds(products, made, "theme-violent-crime")).isEmpty();
    }
  }

  private static List<String> kinds(Products products, Product product, String section) {
    return product.section(section).evidence().stream()
        .filter(
            id ->
                "type"
                    .equals(
                        requireNonNull(products.evidence(product.id()).get(id))
                            .recipe()
                            .parameters()
                            .get("by")))
        .toList();
  }

  @Test
  void withoutTheMapsOfAThemeItsLevelsAreMissingByName() {
    String id = complete();
    Product product = bench.products.product(id);
    String map =
        product.section("theme-burglary").evidence().stream()
            .filter(
                one ->
                    requireNonNull(bench.products.evidence(id).get(one))
                        .recipe()
                        .method()
                        .equals("hotspot.kde"))
            .findFirst()
            .orElseThrow();
    bench.products.editor().takeOut(id, "theme-burglary", map);
    assertThat(missing(id)).containsExactly("a");
    assertThat(bench.products.check(id).missing().get(0).why())
        .contains("Burglary")
        .doesNotContain("Vehicle");
  }

  @Test
  void withoutThePreviousAssessmentsDayChangesAreMissing() {
    String before = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    LocalDate last = LocalDate.of(2024, 9, 30);
    assertThatThrownBy(() -> care().previous(id, new Previous("2024-09-30", last)))
        .as("a product that is named must be here")
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("2024-09-30");
    assertThat(missing(id)).contains("b");
    care().previous(id, new Previous(before, last));
    assertThat(missing(id)).doesNotContain("b");
  }

  @Test
  void theDayOfTheAssessmentBeforeDoesNotLieInThePeriodItself() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    LocalDate first = bench.products.product(id).period().from();
    for (LocalDate inside : List.of(first, first.plusMonths(5))) {
      assertThatThrownBy(() -> care().previous(id, new Previous("", inside)))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("into the period");
    }
    care().previous(id, new Previous("", first.minusDays(1)));
    assertThat(missing(id)).doesNotContain("b");
    String tactical = bench.begun(ProductType.TACTICAL_ASSESSMENT);
    care().previous(tactical, new Previous("", first.plusMonths(5)));
  }

  @Test
  void aProductBeforeWhoseDataGoesIntoThePeriodIsNoneToCompareWith() {
    String id = complete();
    WholeProduct whole = bench.products.continuing().whole(id);
    LocalDate first = whole.product().period().from();
    Product moved = whole.product().change().previous(new Previous("", first)).done();
    bench.products.editor().put("test", List.of(new WholeProduct(moved, whole.evidence())));
    assertThat(missing(id)).containsExactly("b");
  }

  @Test
  void aChangeOutsideTheUsualRangeNeedsAnExplanationOrTheWordUnexplained() {
    String id = complete();
    care().rows(id, "theme-burglary", List.of());
    assertThat(missing(id)).containsExactly("c");
  }

  @Test
  void everyThemeNeedsAScoreAndOneARecommendation() {
    String id = complete();
    care().rows(id, "priorities", scores("No"));
    assertThat(missing(id)).containsExactly("d");
    care().rows(id, "priorities", scores("Yes").subList(0, 1));
    assertThat(missing(id)).containsExactly("d");
  }

  @Test
  void consultationNeedsARecordAndTheTable() {
    String id = complete();
    bench.register(false);
    assertThat(missing(id)).containsExactly("e");
    bench.register(true);
    care().rows(id, "community", List.of());
    assertThat(missing(id)).containsExactly("e");
  }

  @Test
  void everyItemOfTheLastPlanNeedsAStatus() {
    String id = complete();
    care().rows(id, "review", List.of(Map.of("item", "Fewer burglaries")));
    assertThat(missing(id)).containsExactly("f");
    care().rows(id, "review", List.of());
    assertThat(missing(id)).containsExactly("f");
  }

  @Test
  void theCountySectionIsWrittenOrSaysWhyItDoesNotApply() {
    String id = complete();
    Product product = bench.products.product(id);
    Section county = product.section("county");
    bench
        .products
        .editor()
        .section(id, new Section("county", county.text(), false, county.evidence()));
    assertThat(missing(id)).containsExactly("g");
  }

  @Test
  void anEmptiedCountySectionIsNotWritten() {
    String id = complete();
    bench.products.text(id, "county", " ");
    assertThat(missing(id)).containsExactly("g");
  }

  @Test
  void themesHaveSectionsOfTheirOwnThatComeAndGo() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    Product before = bench.products.product(id);
    Product added =
        bench.products.themes().add(id, ProductBench.theme("robbery", "Robbery"), Progress.SILENT);
    assertThat(added.sections()).hasSize(before.sections().size() + 1);
    Section robbery = added.section("theme-robbery");
    assertThat(robbery.evidence()).isNotEmpty().doesNotContainAnyElementsOf(before.evidence());
    assertThat(added.sections().indexOf(robbery))
        .isEqualTo(added.sections().indexOf(added.section("theme-vehicle-crime")) + 1);
    Product renamed = bench.products.themes().rename(id, "robbery", "Street robbery");
    assertThat(bench.products.heading(renamed, "theme-robbery")).isEqualTo("Street robbery");
    Product removed = bench.products.themes().remove(id, "robbery");
    assertThat(removed.themes()).isEqualTo(before.themes());
    assertThat(removed.sections()).hasSameSizeAs(before.sections());
  }

  @Test
  void themesAreNumberedBelowTheSectionThatHoldsThem() {
    String id = complete();
    List<String> numbers =
        bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks().stream()
            .filter(Block.Heading.class::isInstance)
            .map(Block.Heading.class::cast)
            .filter(heading -> heading.id().startsWith(Theme.SECTION))
            .map(Block.Heading::number)
            .filter(number -> !number.isEmpty())
            .toList();
    assertThat(numbers).containsExactly("7.1", "7.2");
  }

  @Test
  void theTextNamesNothingUnknownAndEveryClaimHolds() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    CheckReport report = bench.products.check(id);
    assertThat(report.unresolved()).isEmpty();
    assertThat(report.broken()).isEmpty();
    assertThat(bench.products.product(id).section("theme-burglary").text())
        .contains("Recorded burglary fell")
        .contains("outside the usual range")
        .doesNotContain("theme.");
  }
}
