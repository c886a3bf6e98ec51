package org.nimbench.products;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.kernel.ProblemException;
import org.nimbench.priorities.Criterion;
import org.nimbench.priorities.Priorities;
import org.nimbench.priorities.ScoringModel;
import org.nimbench.priorities.ScoringModels;
import org.nimbench.work.Progress;

class CareTest {
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

  @ParameterizedTest
  @EnumSource(ProductType.class)
  void everyTypeOpensChecksAndIsLaidOut(ProductType type) {
    String id = bench.begun(type);
    assertThat(id).startsWith(type.prefix() + "-2025-");
    CheckReport report = bench.products.check(id);
    assertThat(report.unresolved()).isEmpty();
    assertThat(report.broken()).isEmpty();
    assertThat(report.missing()).isNotEmpty();
    Document document = bench.products.document(id, Release.PARTNER, Progress.SILENT);
    assertThat(MarkdownReaderTest.words(document.blocks())).doesNotContain("{{");
    Product product = bench.products.product(id);
    assertThat(ProductJson.read(ProductJson.write(product), "test")).isEqualTo(product);
  }

  @Test
  void anApprovedProductNamesWhoCheckedItUntilItIsADraftAgain() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    Care care = bench.products.care();
    care.review(id, Review.State.REVIEWED, "P. Adeyemi", "");
    care.review(id, Review.State.APPROVED, "C. Ellery", "");
    assertThat(control(id))
        .contains("Quality check, P. Adeyemi")
        .contains("Approved by, C. Ellery");
    care.review(id, Review.State.DRAFT, "C. Ellery", "a new figure");
    assertThat(control(id)).contains("Quality check, not yet").contains("Approved by, not yet");
  }

  /** The rows of document control, each cell after the other. */
  private String control(String id) {
    return bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks().stream()
        .filter(Block.Table.class::isInstance)
        .map(Block.Table.class::cast)
        .map(table -> table.rows().toString())
        .reduce("", (all, one) -> all + one);
  }

  @Test
  void rowsMustFitTheirColumns() {
    String id = bench.begun(ProductType.INFORMATION_REQUIREMENTS);
    Care care = bench.products.care();
    for (Map<String, String> row :
        List.of(
            Map.of("no", "IR-01", "grade", "F24"),
            Map.of("no", "IR-01", "date", "5 May"),
            Map.of("nr", "IR-01"))) {
      assertThatThrownBy(() -> care.rows(id, "answers", List.of(row)))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("Row 1");
    }
    assertThatThrownBy(() -> care.rows(id, "purpose", List.of(Map.of("no", "1"))))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no rows");
    for (String grade : List.of("B21", "2BP")) {
      Map<String, String> row = Map.of("no", "IR-01", "answer", "Two vans", "grade", grade);
      care.rows(id, "answers", List.of(row));
      assertThat(answersMissing(id)).as(grade).isEmpty();
    }
  }

  @Test
  void rowsThatTheAnalystPutArePrintedThoughSomethingIsMissing() {
    String id = bench.begun(ProductType.INFORMATION_REQUIREMENTS);
    bench.products.care().rows(id, "answers", List.of(Map.of("no", "IR-01", "answer", "Two vans")));
    assertThat(control(id)).contains("Two vans");
    assertThat(answersMissing(id)).isNotEmpty();
  }

  @Test
  void itemsInOpenCommentsOfADraftAreLookedAtToo() {
    String id = bench.begun(ProductType.COUNTY_MATTERS);
    bench.products.care().comment(id, "summary", "P. Reader", "Known: two vans (B24).");
    assertThat(bench.products.blocks(id, Release.PARTNER, Progress.SILENT))
        .anyMatch(block -> block.section().equals("summary") && block.words().contains("B24"));
    bench.products.care().commentDone(id, "summary", 1, true);
    assertThat(bench.products.blocks(id, Release.PARTNER, Progress.SILENT)).isEmpty();
  }

  @Test
  void theMatrixOfAnApprovedProductStaysAsItWasWhenItWasApproved() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    Priorities then = new Priorities(bench.workspace, ProductBench.NOON);
    ScoringModel model = ScoringModels.all().get(0);
    String matrix =
        then.create(
                "Scores",
                model,
                List.of(new org.nimbench.priorities.Theme("burglary", "Burglary", List.of())),
                "A. Analyst")
            .id();
    score(then, matrix, model, "Many homes");
    bench.products.care().review(id, Review.State.APPROVED, "C. Chair", "");
    String approved = control(id);
    assertThat(approved).contains("Many homes");
    Clock later = Clock.offset(ProductBench.NOON, Duration.ofDays(1));
    score(new Priorities(bench.workspace, later), matrix, model, "Homes were made safe");
    assertThat(control(id)).isEqualTo(approved).doesNotContain("Homes were made safe");
    bench.products.care().review(id, Review.State.DRAFT, "C. Chair", "scores were missing");
    assertThat(control(id)).contains("Homes were made safe");
  }

  private static void score(Priorities matrices, String id, ScoringModel model, String why) {
    Criterion first = model.criteria().get(0);
    matrices.score(id, "burglary", first.key(), first.lowest(), why, List.of(), "A. Analyst");
  }

  @Test
  void scoresWithoutALinkAreNamedInADraftAndMakeNothingIncomplete() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    Priorities matrices = new Priorities(bench.workspace, ProductBench.NOON);
    ScoringModel model = ScoringModels.all().get(0);
    org.nimbench.priorities.Theme theme =
        new org.nimbench.priorities.Theme("burglary", "Burglary", List.of());
    String matrix = matrices.create("Scores", model, List.of(theme), "A. Analyst").id();
    score(matrices, matrix, model, "Many homes");
    List<CheckReport.Missing> lacking = bench.products.check(id).missing();
    String first = model.criteria().get(0).name();
    assertThat(bench.products.check(id).notes())
        .anySatisfy(
            note -> {
              assertThat(note.section()).isEqualTo("priorities");
              assertThat(note.statutory()).isEqualTo("d");
              assertThat(note.why()).contains("Burglary (" + first + ")");
            });
    bench.products.care().review(id, Review.State.APPROVED, "C. Chair", "");
    assertThat(bench.products.check(id).missing()).isEqualTo(lacking);
    assertThat(bench.products.check(id).notes()).noneMatch(note -> note.statutory().equals("d"));
  }

  @ParameterizedTest
  @EnumSource(ProductType.class)
  void whatCannotBeMadeYetIsSaidAndMakesNothingIncomplete(ProductType type) {
    String id = bench.begun(type);
    Template template = TemplateJson.of(type);
    CheckReport report = bench.products.check(id);
    assertThat(report.notes()).hasSameSizeAs(template.awaits());
    assertThat(report.notes()).allMatch(note -> note.why().startsWith("Not yet available: "));
    CheckReport done =
        new CheckReport(
            List.of(), List.of(), List.of(), List.of(), Map.of(), Map.of(), report.notes());
    assertThat(done.isComplete()).isTrue();
  }

  @Test
  void theLargerProductsSayWhatEvidenceIsNotYetAvailable() {
    assertThat(TemplateJson.of(ProductType.STRATEGIC_ASSESSMENT).awaits())
        .extracting(Template.Awaited::what)
        .anyMatch(what -> what.contains("similar areas"))
        .anyMatch(what -> what.contains("aoristic"))
        .anyMatch(what -> what.contains("repeat victims"))
        .anyMatch(what -> what.contains("displacement"));
    assertThat(TemplateJson.of(ProductType.PROBLEM_PROFILE).awaits()).isNotEmpty();
    assertThat(TemplateJson.of(ProductType.TACTICAL_ASSESSMENT).awaits()).isNotEmpty();
    assertThat(TemplateJson.of(ProductType.PARTNERSHIP_PLAN).awaits()).isNotEmpty();
  }

  @Test
  void whatIsSharedUnderConditionsOwesThem() {
    String id = bench.begun(ProductType.INFORMATION_REQUIREMENTS);
    for (String grade : List.of("2BC", "B24")) {
      Map<String, String> row = Map.of("no", "IR-01", "answer", "Two vans", "grade", grade);
      bench.products.care().rows(id, "answers", List.of(row));
      assertThat(answersMissing(id)).as(grade).anyMatch(why -> why.contains("Conditions"));
    }
  }

  @Test
  void aLowerMarkingNeedsANameAndAReason() {
    String id = bench.begun(ProductType.SUBJECT_PROFILE);
    Care care = bench.products.care();
    assertThatThrownBy(() -> care.marking(id, Marking.OFFICIAL, "Alex Example", " "))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("reason");
    care.marking(id, Marking.OFFICIAL, "Alex Example", "Counts of a town only");
    Product lower = bench.products.product(id);
    assertThat(lower.marking()).isEqualTo(Marking.OFFICIAL);
    assertThat(java.util.Objects.requireNonNull(lower.care()).lowerMarking())
        .isEqualTo("Counts of a town only");
    care.marking(id, Marking.OFFICIAL_SENSITIVE, "", "");
    assertThat(bench.products.product(id).marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
  }

  private List<String> answersMissing(String id) {
    return bench.products.check(id).missing().stream()
        .filter(one -> one.section().equals("answers"))
        .map(CheckReport.Missing::why)
        .toList();
  }

  @Test
  void rowsGoOutAndComeBackAsCsvAndJson() {
    String id = bench.begun(ProductType.HALLMARKS);
    Product product = bench.products.product(id);
    List<Map<String, String>> rows = product.section("hallmarks").rows();
    List<RowTable.Column> columns =
        bench.products.rowTable(product, "hallmarks").orElseThrow().columns();
    assertThat(rows).hasSize(6);
    for (String name : List.of("rows.csv", "rows.json")) {
      Path file = folder.resolve(name);
      RowFiles.write(file, columns, rows);
      Product again = bench.products.care().rows(id, "hallmarks", RowFiles.read(file));
      assertThat(again.section("hallmarks").rows()).as(name).isEqualTo(rows);
    }
  }

  @Test
  void outputAndResultOfProctorAreTwoFields() {
    assertThat(
            requireNonNull(TemplateJson.of(ProductType.PROBLEM_PROFILE).section("responses").rows())
                .columns())
        .extracting(RowTable.Column::key)
        .containsExactly("problem", "cause", "tactic", "output", "result");
  }

  @Test
  void outputAndResultOfSaraAreTwoFields() {
    assertThat(
            requireNonNull(TemplateJson.of(ProductType.PROBLEM_PROFILE).section("sara").rows())
                .columns())
        .extracting(RowTable.Column::key)
        .containsExactly("scanning", "analysis", "response", "output", "result");
  }

  @Test
  void eitherSaraOrProctorIsEnoughAndOnlyWhatIsFilledIsPrinted() {
    String id = bench.begun(ProductType.PROBLEM_PROFILE);
    assertThat(missingOf(id, "responses")).singleElement().asString().contains("by SARA");
    assertThat(missingOf(id, "sara")).isEmpty();
    assertThat(headings(id)).contains("responses").doesNotContain("sara");
    Map<String, String> row =
        Map.of(
            "scanning", "Calls at night",
            "analysis", "Open alleys",
            "response", "Gates",
            "output", "84 gates",
            "result", "A third fewer");
    bench.products.care().rows(id, "sara", List.of(row));
    assertThat(missingOf(id, "responses")).isEmpty();
    assertThat(missingOf(id, "sara")).isEmpty();
    assertThat(headings(id)).contains("sara").doesNotContain("responses");
    assertThat(bench.products.numbers(bench.products.product(id)))
        .containsEntry("sara", "7")
        .containsEntry("inferences", "8")
        .doesNotContainKey("responses");
    bench.products.care().rows(id, "sara", List.of(Map.of("output", "84 gates")));
    assertThat(missingOf(id, "sara")).singleElement().asString().contains("result");
    bench.products.text(id, "responses", "Patrols, weekly.");
    assertThat(headings(id)).contains("sara", "responses");
    bench.products.care().rows(id, "sara", List.of());
    assertThat(missingOf(id, "sara")).isEmpty();
    assertThat(headings(id)).contains("responses").doesNotContain("sara");
  }

  @Test
  void aSectionThatHoldsAFigureIsPrintedThoughTheOtherIsFilled() {
    String id = bench.begun(ProductType.PROBLEM_PROFILE);
    bench.products.text(id, "responses", "Patrols, weekly.");
    assertThat(headings(id)).doesNotContain("sara");
    Product product = bench.products.product(id);
    bench.products.editor().section(id, product.section("sara").withEvidence("e3"));
    assertThat(headings(id)).as("a chart that partners see").contains("responses", "sara");
  }

  @Test
  void aMentionOfASectionThatIsNotPrintedIsUnresolvedUntilItIsPrinted() {
    String id = bench.begun(ProductType.PROBLEM_PROFILE);
    bench.products.text(id, "inferences", "The steps stand in {{ref sara}}.");
    assertThat(bench.products.check(id).unresolved())
        .containsExactly(new CheckReport.Unresolved("inferences", "{{ref sara}}"));
    assertThat(
            MarkdownReaderTest.words(
                bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks()))
        .contains("{{ref sara}}");
    bench.products.care().rows(id, "sara", List.of(Map.of("output", "84 gates")));
    assertThat(bench.products.check(id).unresolved()).isEmpty();
  }

  private List<String> missingOf(String id, String section) {
    return bench.products.check(id).missing().stream()
        .filter(one -> one.section().equals(section))
        .map(CheckReport.Missing::why)
        .toList();
  }

  private List<String> headings(String id) {
    return bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(block -> ((Block.Heading) block).id())
        .toList();
  }

  @Test
  void aSubjectHasNoNameAndItsProfileLeavesOnlyIfConfirmed() {
    assertThatThrownBy(
            () ->
                new SubjectCare(
                    SubjectCare.Kind.PSEUDONYM,
                    "John Smith",
                    "offender",
                    "s. 115",
                    "Counts",
                    "Few",
                    LocalDate.of(2026, 5, 1),
                    ""))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(() -> bench.begun(ProductType.SUBJECT_PROFILE, List.of(), null, null))
        .isInstanceOf(ProblemException.class);
    assertThatThrownBy(
            () ->
                bench.begun(
                    ProductType.SUBJECT_PROFILE, List.of(), ProductBench.CARE, Marking.OFFICIAL))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("reason");
    String id = bench.begun(ProductType.SUBJECT_PROFILE);
    assertThat(bench.products.product(id).marking()).isEqualTo(Marking.OFFICIAL_SENSITIVE);
    Path file = folder.resolve("sp.docx");
    assertThatThrownBy(
            () -> bench.products.export(id, List.of(file), Release.PARTNER, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("confirmed");
    assertThat(file).doesNotExist();
    ExportOrder confirmed = ExportOrder.of(List.of(file), Release.PARTNER).withConfirmed(true);
    bench.products.export(id, confirmed, Progress.SILENT);
    assertThat(file).exists();
  }

  @Test
  void aFigureOfASubjectProfileGoesIntoNoOtherProductButBackIntoItsOwn() {
    String subject = bench.begun(ProductType.SUBJECT_PROFILE);
    String figure = bench.products.evidence(subject).keySet().iterator().next();
    ProductEditor editor = bench.products.editor();
    for (ProductType type : List.of(ProductType.PUBLIC_SUMMARY, ProductType.SUBJECT_PROFILE)) {
      String other = bench.begun(type);
      Product before = bench.products.product(other);
      String section = before.sections().get(0).key();
      assertThatThrownBy(() -> editor.place(other, section, subject, figure))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining("kept apart");
      assertThat(bench.products.product(other)).isEqualTo(before);
    }
    Product own = bench.products.product(subject);
    String home =
        own.sections().stream()
            .filter(section -> section.evidence().contains(figure))
            .findFirst()
            .orElseThrow()
            .key();
    editor.takeOut(subject, home, figure);
    assertThat(editor.place(subject, home, subject, figure).section(home).evidence())
        .contains(figure);
  }

  @Test
  void aSubjectProfileIsToBeReviewedOrRemovedOnceItsDayHasPassed() {
    String id = bench.begun(ProductType.SUBJECT_PROFILE);
    assertThat(missingOf(id, "review")).noneMatch(why -> why.contains("1/05/2026"));
    Clock later = Clock.offset(ProductBench.NOON, Duration.ofDays(176));
    assertThat(later.instant()).isEqualTo("2026-05-02T12:00:00Z");
    Products then =
        new Products(
            bench.workspace,
            later,
            new Evidences(),
            evidence -> false,
            evidence -> new org.nimbench.picture.MapScene(null, "Northvale", List.of(), List.of()));
    assertThat(then.check(id).missing())
        .anyMatch(one -> one.section().equals("review") && one.why().contains("01/05/2026"));
  }

  @Test
  void whatMayNameSomebodyInASubjectProfileIsWarnedOf() {
    String id = bench.begun(ProductType.SUBJECT_PROFILE);
    bench.products.text(id, "summary", "Write to a.person@example.org about it.");
    assertThat(bench.products.check(id).missing())
        .anyMatch(one -> one.section().equals("summary") && one.why().contains("may name"));
  }

  @Test
  void reviewCountsVersionsAndKeepsItsHistory() {
    String id = bench.begun(ProductType.CONTROL_STRATEGY);
    Care care = bench.products.care();
    assertThat(care.review(id, Review.State.REVIEWED, "P. Reader", "").version()).isEqualTo("0.1");
    Product approved = care.review(id, Review.State.APPROVED, "C. Chair", "as tabled");
    assertThat(approved.version()).isEqualTo("1.0");
    assertThat(approved.draft()).isFalse();
    Product again = care.review(id, Review.State.DRAFT, "A. Analyst", "a ward was missing");
    assertThat(again.version()).isEqualTo("1.1");
    assertThat(again.review().history())
        .extracting(Review.Step::by)
        .containsExactly("P. Reader", "C. Chair", "A. Analyst");
    assertThatThrownBy(() -> care.review(id, Review.State.APPROVED, " ", ""))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void whatIsApprovedIsLockedUntilItIsADraftAgainWithAReason() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    Care care = bench.products.care();
    Product approved = care.review(id, Review.State.APPROVED, "C. Chair", "");
    assertRefused("products.review.locked", () -> bench.products.text(id, "summary", "More."));
    assertRefused("products.review.locked", () -> bench.products.themes().remove(id, "burglary"));
    assertRefused("products.review.locked", () -> bench.products.editor().remove(id));
    assertRefused(
        "products.review.locked", () -> bench.products.refreshOne(id, "e1", Progress.SILENT));
    assertRefused(
        "products.review.locked",
        () -> bench.products.editor().put("test", List.of(whole(approved.withTitle("Another")))));
    assertRefused(
        "products.review.locked",
        () -> bench.products.editor().put("test", List.of(unreviewed(approved))));
    assertRefused(
        "products.review.locked",
        () ->
            bench
                .products
                .editor()
                .put(
                    "test",
                    List.of(
                        whole(
                            approved
                                .change()
                                .title("Another")
                                .review(stepped(approved))
                                .version("1.1", true)
                                .done()))));
    care.comment(id, "summary", "P. Reader", "Which roads?");
    assertRefused(
        "products.review.reason", () -> care.review(id, Review.State.DRAFT, "A. Analyst", " "));
    care.review(id, Review.State.DRAFT, "A. Analyst", "a ward was missing");
    assertThat(bench.products.text(id, "summary", "More.").section("summary").text())
        .isEqualTo("More.");
  }

  private WholeProduct whole(Product product) {
    return new WholeProduct(product, bench.products.continuing().whole(product.id()).evidence());
  }

  /** As undo would leave it that took back more than it did. */
  private WholeProduct unreviewed(Product approved) {
    return whole(approved.change().review(Review.NONE).version("0.1", true).done());
  }

  private static Review stepped(Product approved) {
    return approved
        .review()
        .with(
            new Review.Step(
                Review.State.DRAFT, "A. Analyst", ProductBench.NOON.instant(), "1.1", "a reason"));
  }

  private static void assertRefused(
      String code, org.assertj.core.api.ThrowableAssert.ThrowingCallable change) {
    assertThatThrownBy(change)
        .isInstanceOfSatisfying(
            ProblemException.class, e -> assertThat(e.problem().code()).isEqualTo(code));
  }

  @Test
  void aCommentOnSomeWordsIsAnsweredAndReadBack() {
    String id = bench.begun(ProductType.COUNTY_MATTERS);
    Care care = bench.products.care();
    care.comment(id, "summary", "P. Reader", "two roads", "Which roads?");
    care.answer(id, "summary", 1, "A. Analyst", "Mill Road and Abbey Street.");
    Comment kept = bench.products.product(id).section("summary").comments().get(0);
    assertThat(kept.about()).isEqualTo("two roads");
    assertThat(kept.answers()).extracting(Comment.Answer::by).containsExactly("A. Analyst");
  }

  @Test
  void themesAreMovedWithTheirSections() {
    String id = bench.begun(ProductType.STRATEGIC_ASSESSMENT);
    List<String> before = bench.products.product(id).sections().stream().map(Section::key).toList();
    Product moved = bench.products.themes().move(id, "vehicle-crime", 1);
    assertThat(moved.themes()).extracting(Theme::key).containsExactly("vehicle-crime", "burglary");
    List<String> after = moved.sections().stream().map(Section::key).toList();
    assertThat(after).containsExactlyInAnyOrderElementsOf(before);
    assertThat(after.indexOf("theme-vehicle-crime")).isEqualTo(before.indexOf("theme-burglary"));
  }

  @Test
  void commentsAreKeptAndDealtWith() {
    String id = bench.begun(ProductType.COUNTY_MATTERS);
    bench.products.care().comment(id, "summary", "P. Reader", "Which roads?");
    Product done = bench.products.care().commentDone(id, "summary", 1, true);
    assertThat(done.section("summary").comments())
        .containsExactly(
            new Comment("P. Reader", ProductBench.NOON.instant(), "Which roads?", true));
    assertThatThrownBy(() -> bench.products.care().commentDone(id, "summary", 2, true))
        .isInstanceOf(ProblemException.class);
  }

  @Test
  void whatIsFrozenIsLeftByARefreshAndSaysSo() {
    String id = bench.begun(ProductType.COUNTY_MATTERS);
    bench.products.care().freeze(id, "e1", "as at 20/10/2025");
    Product product = bench.products.product(id);
    assertThat(product.frozen()).containsEntry("e1", "as at 20/10/2025");
    Document document = bench.products.document(id, Release.PARTNER, Progress.SILENT);
    assertThat(document.blocks().toString()).contains("as at 20/10/2025");
    assertThat(bench.products.care().thaw(id, "e1").frozen()).isEmpty();
  }

  @Test
  void aTemplateOfTheWorkspaceIsFollowedAndABrokenOneIsRefusedByName() throws IOException {
    Templates templates = bench.products.templates();
    String shipped = templates.text(ProductType.COUNTY_MATTERS);
    String own = shipped.replace("\"heading\": \"Summary\"", "\"heading\": \"What we ask\"");
    templates.use(ProductType.COUNTY_MATTERS, own, "own.json");
    assertThat(templates.isOwn(ProductType.COUNTY_MATTERS)).isTrue();
    Product product = bench.products.product(bench.begun(ProductType.COUNTY_MATTERS));
    assertThat(bench.products.heading(product, "summary")).isEqualTo("What we ask");
    templates.standard(ProductType.COUNTY_MATTERS);
    assertThat(templates.text(ProductType.COUNTY_MATTERS)).isEqualTo(shipped);
    for (String[] wrong :
        new String[][] {
          {"\"section\": \"picture\"", "\"section\": \"pictures\"", "pictures"},
          {"\"method\": \"trend.monthly\"", "\"method\": \"trend.weekly\"", "trend.weekly"},
          {"\"kind\": \"person\"", "\"kind\": \"persons\"", "persons"},
          {"\"marking\"", "\"markings\"", "markings"}
        }) {
      String broken = shipped.replace(wrong[0], wrong[1]);
      assertThat(broken).isNotEqualTo(shipped);
      assertThatThrownBy(() -> templates.use(ProductType.COUNTY_MATTERS, broken, "own.json"))
          .isInstanceOf(ProblemException.class)
          .hasMessageContaining(wrong[2]);
    }
    assertThat(Files.exists(folder.resolve("northvale.nimbench"))).isTrue();
  }

  @Test
  void openCommentsStandInADraftAndNoneIsLeftInAFinalProduct() {
    String id = bench.begun(ProductType.PROBLEM_PROFILE);
    Care care = bench.products.care();
    care.comment(id, "summary", "P. Lind", "Say what it costs.");
    care.comment(id, "summary", "P. Lind", "Dealt with.");
    care.commentDone(id, "summary", 2, true);
    bench.products.text(id, "responses", "Nothing fell. {{e3.total < 0}}");
    assertThat(remarks(id)).hasSize(2).anyMatch(words -> words.startsWith("Re-read"));
    assertThat(remarks(id)).contains("Say what it costs.").doesNotContain("Dealt with.");
    care.review(id, Review.State.APPROVED, "C. Osterley", "");
    assertThat(remarks(id)).isEmpty();
    Path file = folder.resolve("final.docx");
    assertThatThrownBy(
            () -> bench.products.export(id, List.of(file), Release.PARTNER, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("Nothing fell.");
    assertThat(file).doesNotExist();
  }

  private List<String> remarks(String id) {
    return bench.products.document(id, Release.PARTNER, Progress.SILENT).blocks().stream()
        .filter(Block.Remark.class::isInstance)
        .map(block -> ((Block.Remark) block).text())
        .toList();
  }
}
