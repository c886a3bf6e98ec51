package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.desk.Desk;
import org.nimbench.document.Block;
import org.nimbench.kernel.Period;
import org.nimbench.priorities.Entry;
import org.nimbench.priorities.Matrix;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.PrioritiesView;
import org.nimbench.products.CheckReport;
import org.nimbench.products.PlanSpan;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.Review;
import org.nimbench.products.Section;
import org.nimbench.products.WholeProduct;
import org.nimbench.store.Workspace;
import org.nimbench.study.Studies;
import org.nimbench.work.Progress;

/** What the analysts of Northvale have written is whole, and says what the figures say. */
class NorthvaleProductsTest {
  private static final String ASSESSMENT = "sa-2025-02";

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private Products products;

  @BeforeEach
  void open() {
    workspace = Workspace.openToWrite(ExampleWorkspace.finishedTo(folder), ExampleWorkspace.CLOCK);
    products =
        new Products(
            workspace,
            new Studies(
                workspace,
                ExampleWorkspace.CLOCK,
                new Desk(workspace, ExampleWorkspace.CLOCK).events()),
            ExampleWorkspace.CLOCK);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  @Test
  void everyProductIsCompleteAndEveryClaimHolds() {
    assertThat(products.list()).hasSize(NorthvaleProducts.NAMES.size());
    for (Product product : products.list()) {
      CheckReport report = products.check(product.id());
      assertThat(report.missing()).as(product.title()).isEmpty();
      assertThat(report.broken()).as(product.title()).isEmpty();
      assertThat(report.unresolved()).as(product.title()).isEmpty();
      assertThat(report.stale()).as(product.title()).isEmpty();
    }
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
  }

  @Test
  void nothingOfTheTemplatesStartingTextAsksToBeWrittenYet() {
    for (Product product : products.list()) {
      for (Section section : product.sections()) {
        assertThat(section.text())
            .as("%s, %s", product.title(), section.key())
            .doesNotContainIgnoringCase("not yet recorded")
            .doesNotContain("not yet agreed")
            .doesNotContain("Needed:");
      }
    }
  }

  @Test
  void everyScoreOfThisYearRestsOnAFigureOrAConsultationThatIsThere() {
    PrioritiesView view = new Priorities(workspace, ExampleWorkspace.CLOCK).view("M2");
    assertThat(view.isScored()).isTrue();
    assertThat(view.withoutEvidence()).isEmpty();
    assertThat(view.lost()).isEmpty();
    assertThat(view.matrix().model().criterion("peers")).as("nothing is held of peers").isEmpty();
  }

  @Test
  void promisesOfTheLastPlanWithoutARowAreNamed() {
    products
        .care()
        .review(ASSESSMENT, Review.State.DRAFT, "J. Marsh", "rows taken out to see who notices");
    List<Map<String, String>> rows =
        products.product(ASSESSMENT).section("review").rows().stream()
            .filter(row -> !row.getOrDefault("item", "").startsWith("1.2"))
            .filter(row -> !row.getOrDefault("item", "").startsWith("Priority 3"))
            .map(
                row ->
                    row.getOrDefault("item", "").startsWith("3.2")
                        ? Map.of("item", row.getOrDefault("item", ""))
                        : row)
            .toList();
    products.care().rows(ASSESSMENT, "review", rows);
    assertThat(products.check(ASSESSMENT).missing())
        .filteredOn(one -> one.statutory().equals("f") && one.why().contains("promised"))
        .singleElement()
        .satisfies(
            one ->
                assertThat(one.why())
                    .contains("1.2 Door staff trained")
                    .contains("Target: no more than 640 offences a year")
                    .contains("3.2 Alley gates")
                    .doesNotContain("1.1")
                    .doesNotContain("3,200"));
  }

  @Test
  void everyTypeOfProductIsThere() {
    assertThat(products.list()).extracting(Product::type).contains(ProductType.values());
  }

  @Test
  void lastYearsAssessmentIsApprovedFrozenAndContinuedByThisYears() {
    Product last = products.product("sa-2025-01");
    assertThat(last.review().state()).isEqualTo(Review.State.APPROVED);
    assertThat(last.frozen().keySet()).isEqualTo(products.evidence(last.id()).keySet());
    Product now = products.product(ASSESSMENT);
    assertThat(Objects.requireNonNull(now.previous()).id()).isEqualTo(last.id());
    assertThat(now.previous().dataTo()).isEqualTo(last.period().lastDay());
  }

  @Test
  void everyTargetAndActionOfLastYearsPlanIsReviewedWithAStatus() {
    Product plan = products.product("pl-2025-01");
    List<Map<String, String>> reviewed = products.product(ASSESSMENT).section("review").rows();
    assertThat(reviewed).allMatch(row -> row.containsKey("status"));
    for (String priority : List.of("violence", "asb", "burglary")) {
      List<Map<String, String>> promised = plan.section("theme-" + priority).rows();
      assertThat(promised)
          .allMatch(row -> row.containsKey("owner") && row.containsKey("authority"));
      for (Map<String, String> row : promised) {
        String action = row.getOrDefault("action", "");
        boolean isTarget = action.startsWith("Target");
        assertThat(reviewed)
            .as(action)
            .anyMatch(
                one ->
                    isTarget
                        ? one.getOrDefault("item", "").contains(row.getOrDefault("target", "-"))
                        : one.getOrDefault("item", "").startsWith(action.substring(0, 4)));
      }
    }
  }

  @Test
  void theSecondYearOfThePlanAnswersEachPromiseOfTheFirstAndKeepsItsTargets() {
    Product first = products.product("pl-2025-01");
    Product second = products.product("pl-2025-02");
    Period years = Period.parse("2025-04..2028-03");
    assertThat(first.span()).isEqualTo(new PlanSpan(years, 1));
    assertThat(second.span()).isEqualTo(new PlanSpan(years, 2));
    List<String> answered =
        second.section("progress").rows().stream()
            .filter(row -> row.containsKey("actual") && row.containsKey("status"))
            .map(row -> row.getOrDefault("item", ""))
            .toList();
    for (String priority : List.of("violence", "asb", "burglary")) {
      for (Map<String, String> promise : first.section("theme-" + priority).rows()) {
        String words = promise.getOrDefault("action", "");
        assertThat(answered)
            .as(words)
            .anyMatch(
                one ->
                    one.startsWith(words)
                        && one.endsWith("2025/26: " + promise.getOrDefault("year-1", "") + ")"));
      }
      assertThat(goal(second, priority)).isEqualTo(goal(first, priority));
    }
    assertThat(printed("pl-2025-02")).contains(Objects.requireNonNull(second.span()).inWords());
  }

  @Test
  void theTargetsOfThePlanStandWithTheWordsThatNameThemLaterAndWithTheirNewestValue() {
    List<String> words = new ArrayList<>();
    List<String> newest = new ArrayList<>();
    for (Block block : products.document("pl-2025-02", Release.PARTNER, Progress.SILENT).blocks()) {
      if (block instanceof Block.Table table && table.id().startsWith("rows-theme-")) {
        under("Target or action", table).stream()
            .filter(action -> action.startsWith("Target"))
            .forEach(words::add);
        newest.addAll(under("Newest value", table));
      }
    }
    assertThat(words)
        .containsExactly(
            "Target: no more than 3,200 offences a year",
            "Target: no more than 1,750 reports a year",
            "Target: no more than 640 offences a year");
    assertThat(newest).hasSize(3).allMatch(now -> now.matches("[\\d,]+"));
  }

  private static List<String> under(String heading, Block.Table table) {
    List<String> headings = table.columns().stream().map(Block.Column::heading).toList();
    int column = headings.indexOf(heading);
    return column < 0 ? List.of() : table.rows().stream().map(row -> row.get(column)).toList();
  }

  @Test
  void theStepsOfThePlanAreAsItsTextSays() {
    for (String priority : List.of("violence", "asb", "burglary")) {
      Product plan = products.product("pl-2025-01");
      assertThat(plan.section("theme-" + priority).text()).contains("equal yearly steps");
      List<Integer> steps =
          Stream.of(2, 3, 4, 5)
              .map(cell -> Integer.parseInt(goal(plan, priority).get(cell).replace(",", "")))
              .toList();
      int yearly = steps.get(0) - steps.get(1);
      int last = steps.get(2) - steps.get(3);
      assertThat(steps.get(1) - steps.get(2)).as(priority).isEqualTo(yearly);
      assertThat(last).as(priority).isPositive().isLessThan(yearly);
    }
  }

  @Test
  void whatIsCarriedOverHasANewDayOrMoreToReach() {
    Product plan = products.product("pl-2025-02");
    List<String> carried = new ArrayList<>();
    for (Map<String, String> answer : plan.section("progress").rows()) {
      if (answer.getOrDefault("status", "").equals("Carried over")) {
        carried.add(secondYear(plan, answer.getOrDefault("item", "").substring(0, 3)));
      }
    }
    assertThat(carried).hasSize(4);
    assertThat(carried).filteredOn(year -> year.contains("by September 2026")).hasSize(3);
    assertThat(carried).contains("100 nights");
    assertThat(plan.section("progress").text())
        .contains("four are carried over into the second year: three with a new day")
        .contains("the safe space with more nights");
  }

  /** What an action is to reach in the second year. */
  private static String secondYear(Product plan, String number) {
    return plan.themes().stream()
        .flatMap(theme -> plan.section(theme.section()).rows().stream())
        .filter(row -> row.getOrDefault("action", "").startsWith(number))
        .map(row -> row.getOrDefault("year-2", ""))
        .findFirst()
        .orElseThrow();
  }

  /** What the first row of a priority is to reach, and when. */
  private static List<String> goal(Product plan, String priority) {
    Map<String, String> target = plan.section("theme-" + priority).rows().get(0);
    return Stream.of("measure", "baseline-day", "year-1", "year-2", "year-3", "target", "by")
        .map(key -> Objects.requireNonNull(target.get(key), key))
        .toList();
  }

  private Set<String> missing() {
    Set<String> letters = new TreeSet<>();
    products.check(ASSESSMENT).missing().stream()
        .map(CheckReport.Missing::statutory)
        .filter(letter -> !letter.isEmpty())
        .forEach(letters::add);
    return letters;
  }

  private String why() {
    return products.check(ASSESSMENT).missing().stream()
        .map(CheckReport.Missing::why)
        .reduce("", (a, b) -> a + b);
  }

  @Test
  void eachStatutoryContentThatIsTakenAwayIsNamed() {
    products.care().review(ASSESSMENT, Review.State.DRAFT, "J. Marsh", "to see what is named");
    Product whole = products.product(ASSESSMENT);
    String map = whole.section("theme-burglary").evidence().get(0);
    products.editor().takeOut(ASSESSMENT, "theme-burglary", map);
    assertThat(missing()).containsExactly("a");
    assertThat(why()).contains("Burglary").doesNotContain("Violence");
    back(whole, "theme-burglary");

    WholeProduct since = products.continuing().whole(ASSESSMENT);
    Product unrelated = since.product().change().previous(null).done();
    products.editor().put("test", List.of(new WholeProduct(unrelated, since.evidence())));
    assertThat(missing()).containsExactly("b");
    assertThat(why()).contains("last day of the previous assessment");
    products.editor().put("test", List.of(since));

    products.care().rows(ASSESSMENT, "theme-fires", List.of());
    assertThat(missing()).containsExactly("c");
    assertThat(why()).contains("Deliberate fires");
    back(whole, "theme-fires");

    Priorities priorities = new Priorities(workspace, ExampleWorkspace.CLOCK);
    String matrix = priorities.list().get(0).id();
    priorities.dropTheme(matrix, "fires", "to see", "J. Marsh");
    assertThat(missing()).containsExactly("d");
    assertThat(why()).contains("Deliberate fires");
    priorities.takeBack(matrix, priorities.matrix(matrix).entries().size() - 1, "J. Marsh");

    products.care().rows(ASSESSMENT, "community", List.of());
    assertThat(missing()).containsExactly("e");
    back(whole, "community");

    products.care().rows(ASSESSMENT, "review", List.of());
    assertThat(missing()).containsExactly("f");
    back(whole, "review");

    Section county = whole.section("county");
    products
        .editor()
        .section(ASSESSMENT, new Section("county", county.text(), false, county.evidence()));
    assertThat(missing()).containsExactly("g");
    back(whole, "county");
    assertThat(missing()).isEmpty();
  }

  private void back(Product whole, String key) {
    products.editor().section(ASSESSMENT, whole.section(key));
  }

  @Test
  void anApprovedProductKeepsToTheMatrixOfItsTime() {
    assertThat(printed("sa-2025-01")).contains("(Strategic assessment 2024)");
    assertThat(printed("sa-2025-01")).doesNotContain("(Strategic assessment 2025)");
    assertThat(printed(ASSESSMENT)).contains("(Strategic assessment 2025)");
  }

  private String printed(String id) {
    return products.document(id, Release.PARTNER, Progress.SILENT).blocks().toString();
  }

  @Test
  void noStepOfReviewComesBeforeTheProductWasMadeOrTheStepBefore() {
    for (String name : NorthvaleProducts.NAMES) {
      DeclaredProduct declared = DeclaredProduct.read(name);
      List<Instant> moments = new ArrayList<>(List.of(Instant.parse(declared.need("made"))));
      declared.parts("review").forEach(step -> moments.add(Instant.parse(step.arguments().get(2))));
      assertThat(moments).as(name).isSorted();
    }
  }

  @Test
  void theReasonsOfScoresSayWhatTheFiguresSayAndAgreeWithWhatWasTypedBefore() {
    Matrix matrix = new Priorities(workspace, ExampleWorkspace.CLOCK).list().get(0);
    Map<String, String> typed = new TreeMap<>();
    Map<String, String> printed = new TreeMap<>();
    for (Entry entry : matrix.entries()) {
      if (entry instanceof Entry.Scored scored && scored.why().matches("\\d.*")) {
        String key = scored.theme() + " " + scored.criterion();
        (scored.evidence().isEmpty() ? typed : printed).put(key, scored.why());
      }
    }
    assertThat(printed).containsEntry("fires trend", "193 to 240; outside the usual range");
    assertThat(printed).containsAllEntriesOf(typed);
  }

  @Test
  void theReadMeOfTheExamplesTellsTheThemesAndTheTiesOfBothMatrices() throws IOException {
    List<Matrix> matrices = new Priorities(workspace, ExampleWorkspace.CLOCK).list();
    assertThat(matrices).extracting(one -> one.themes().size()).containsExactly(10, 9);
    assertThat(ranks(matrices.get(1))).contains("2 burglary", "2 road-safety");
    assertThat(ranks(matrices.get(1))).contains("7 damage", "7 vehicle");
    assertThat(ranks(matrices.get(0)))
        .contains("3 burglary", "5 fires", "8 damage", "8 vehicle", "2 road-safety");
    assertThat(Files.readString(Path.of("examples", "README.md")).replaceAll("\\s+", " "))
        .contains("the matrix of 2024 with nine themes and that of 2025 with ten")
        .contains("burglary and road safety tie for second place")
        .contains("tie, for seventh place in 2024 and for eighth in 2025");
  }

  private List<String> ranks(Matrix matrix) {
    return new Priorities(workspace, ExampleWorkspace.CLOCK)
        .view(matrix.id()).ranking().rows().stream()
            .map(row -> row.rank() + " " + row.theme().key())
            .toList();
  }

  @Test
  void aWorkspaceThatNeverWantedThemLacksNone() {
    try (Workspace other =
        Workspace.create(folder.resolve("o.gpkg"), "Other", ExampleWorkspace.CLOCK)) {
      assertThat(NorthvaleProducts.areMissing(other)).isFalse();
    }
  }
}
