package org.nimbench.products.roll;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.SetKey;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Outline;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.products.Release;
import org.nimbench.products.Section;
import org.nimbench.store.Incidents;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.Studies;
import org.nimbench.work.Cancelled;
import org.nimbench.work.Progress;

/** Northvale's burglary profile, carried one quarter on; what is right is counted here by hand. */
class NorthvaleRollTest {
  private static final Period BEFORE = Period.parse("2024-07..2025-06");
  private static final Period AFTER = Period.parse("2024-10..2025-09");

  @SuppressWarnings("NullAway.Init")
  @TempDir
  Path folder;

  @SuppressWarnings("NullAway.Init")
  private Workspace workspace;

  @SuppressWarnings("NullAway.Init")
  private Products products;

  @SuppressWarnings("NullAway.Init")
  private RollForward forward;

  @SuppressWarnings("NullAway.Init")
  private Product profile;

  @BeforeEach
  void aProfileOfBurglary() {
    workspace = Workspace.openToWrite(ExampleWorkspace.copyTo(folder), ExampleWorkspace.CLOCK);
    Studies studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
    products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
    forward = new RollForward(workspace, studies, products);
    Filter burglary = Filter.allCrime().withTypes(List.of("burglary"));
    profile =
        products.create(
            new NewProduct(ProductType.PROBLEM_PROFILE, "Burglary", BEFORE, burglary),
            Progress.SILENT);
  }

  @AfterEach
  void closeIt() {
    workspace.close();
  }

  /** What the incidents themselves say of a period. */
  private record Counted(long total, String top, long topCount) {}

  private Counted counted(Period period) {
    Incidents all = workspace.incidents(SetKey.POLICE_CRIME, Progress.SILENT);
    AreaLayer wards = workspace.layer("wards");
    int[] inside = PointInArea.of(wards).locate(all.eastings(), all.northings(), Progress.SILENT);
    int type =
        OffenceTypes.matching(SetKey.POLICE_CRIME, "burglary").stream()
            .map(OffenceType::number)
            .findFirst()
            .orElseThrow();
    Map<String, Long> byWard = new TreeMap<>();
    long total = 0;
    for (int i = 0; i < all.size(); i++) {
      boolean isIn =
          all.firstDays()[i] >= period.from().toEpochDay()
              && all.lastDays()[i] <= period.lastDay().toEpochDay();
      if (isIn && all.types()[i] == type) {
        total++;
        if (inside[i] >= 0) {
          byWard.merge(wards.areas().get(inside[i]).name(), 1L, Long::sum);
        }
      }
    }
    Map.Entry<String, Long> top =
        byWard.entrySet().stream().max(Map.Entry.comparingByValue()).orElseThrow();
    return new Counted(total, top.getKey(), top.getValue());
  }

  /** Puts the analyst's words into every section, so that nothing of the template is left. */
  private void writeEverySection(Map<String, String> texts) {
    for (Outline.Part part : Outline.of(ProductType.PROBLEM_PROFILE).sections()) {
      products.text(
          profile.id(),
          part.key(),
          texts.getOrDefault(part.key(), "Written by hand, with {{e3.total}} in it."));
    }
  }

  private Rolled rolled(boolean inPlace) {
    Rolled rolled =
        forward.rehearse(profile.id(), new RollAsk(AFTER, inPlace, ""), Progress.SILENT);
    forward.keep(List.of(rolled));
    return rolled;
  }

  @Test
  void exactlyThePlantedClaimsThatBreakAreListed() {
    Counted before = counted(BEFORE);
    Counted after = counted(AFTER);
    assertThat(after.total()).as("Operation Lantern took some away").isLessThan(before.total());
    long middle = (before.total() + after.total()) / 2;
    writeEverySection(
        Map.of(
            "summary",
            "Burglary stays above "
                + middle
                + ". {{e3.total > "
                + middle
                + "}} It has not gone away. {{e3.total > 0}} **The year begins in July.**"
                + " {{e3.first-month = 2024-07}}",
            "options",
            "Fewer than "
                + middle
                + " were recorded. {{e3.total < "
                + middle
                + "}}\n\n"
                + before.top()
                + " has "
                + before.topCount()
                + ", the most. {{e5.top-count = "
                + before.topCount()
                + "}} {{e1.hotspot-share > 0%}}",
            "gaps",
            "We go on although it falls. {{e3.total > " + middle + " ; kept: it was agreed}}"));

    RollReport report = rolled(false).report();

    List<String> broken = new ArrayList<>();
    broken.add("summary|e3.total > " + middle + "|Burglary stays above " + middle + ".");
    broken.add("summary|e3.first-month = 2024-07|The year begins in July.");
    broken.add("gaps|e3.total > " + middle + "|We go on although it falls.");
    if (after.topCount() != before.topCount()) {
      broken.add(
          "options|e5.top-count = "
              + before.topCount()
              + "|"
              + before.top()
              + " has "
              + before.topCount()
              + ", the most.");
    }
    assertThat(report.claims(ClaimTurn.Turn.BROKEN))
        .extracting(one -> one.section() + "|" + one.claim() + "|" + one.sentence())
        .containsExactlyElementsOf(broken);
    assertThat(report.claims(ClaimTurn.Turn.MENDED))
        .extracting(ClaimTurn::claim)
        .containsExactly("e3.total < " + middle);
    assertThat(report.claims(ClaimTurn.Turn.UNKNOWN)).isEmpty();
    assertThat(report.claims(ClaimTurn.Turn.STILL_BROKEN)).isEmpty();
    assertThat(products.check(report.into()).broken())
        .extracting(one -> one.section() + "|" + one.claim())
        .as("the document marks the same ones, but for the kept one")
        .containsExactlyElementsOf(
            broken.stream()
                .filter(line -> !line.startsWith("gaps"))
                .map(line -> line.substring(0, line.lastIndexOf('|')))
                .toList());
  }

  @Test
  void everyFigureFollowsAndSaysWhatTheIncidentsSay() {
    RollReport report = rolled(false).report();
    assertThat(report.figures()).isNotEmpty();
    assertThat(report.figures()).allMatch(figure -> figure.fate() == Fate.FOLLOWED);
    assertThat(report.figures()).allMatch(figure -> figure.gaps().isEmpty());
    FigureTurn months = figure(report, "e3");
    assertThat(value(months, "total"))
        .isEqualTo(
            new ValueTurn(
                "total",
                Long.toString(counted(BEFORE).total()),
                Long.toString(counted(AFTER).total())));
    assertThat(value(figure(report, "e5"), "top").after()).isEqualTo(counted(AFTER).top());
    for (Evidence one : products.evidence(report.into()).values()) {
      assertThat(one.period()).isEqualTo(one.recipe().period().resolve(AFTER));
    }
  }

  private static FigureTurn figure(RollReport report, String id) {
    return report.figures().stream().filter(one -> one.id().equals(id)).findFirst().orElseThrow();
  }

  private static ValueTurn value(FigureTurn figure, String name) {
    return figure.values().stream().filter(v -> v.name().equals(name)).findFirst().orElseThrow();
  }

  @Test
  void theTwoDocumentsDifferInLiveValuesAndMarksAndInNothingElse() {
    writeEverySection(
        Map.of(
            "summary",
            "In {{product.period}} {{e3.total}} were recorded, {{e3.change|words}}. **{{e5.top}}**"
                + " had most ({{ref e5}}), {{e5.top-share}}.\n\n- one\n- {{e1.hotspot-share}} in"
                + " {{e1.hotspot-area-share}}\n\nThe year begins in July. {{e3.first-month ="
                + " 2024-07}} Nothing else is claimed. {{e3.total > 0}}"));
    List<DocumentRuns.Run> before = runs(profile.id());
    RollReport report = rolled(false).report();
    List<DocumentRuns.Run> after = new ArrayList<>(runs(report.into()));

    List<String> notes =
        after.stream()
            .filter(run -> run.kind() == DocumentRuns.Kind.NOTE)
            .map(DocumentRuns.Run::words)
            .filter(words -> words.startsWith("Re-read"))
            .toList();
    assertThat(notes).hasSize(1);
    assertThat(notes.get(0)).contains("The year begins in July.");
    after.removeIf(run -> notes.contains(run.words()));

    List<String> live = new ArrayList<>(List.of(BEFORE.inSentence(), AFTER.inSentence()));
    report
        .figures()
        .forEach(f -> f.values().forEach(v -> live.addAll(List.of(v.before(), v.after()))));
    assertThat(DocumentRuns.changed(before, after, live))
        .as("live values did change")
        .isGreaterThan(5);
  }

  private List<DocumentRuns.Run> runs(String id) {
    return DocumentRuns.body(products.document(id, Release.PARTNER, Progress.SILENT));
  }

  @Test
  void theAnalystsWordsStayAndTheTemplatesAreMadeAnew() {
    products.text(profile.id(), "responses", "Patrols since March; {{e3.total}} so far.");
    Rolled rolled = rolled(false);
    Product now = products.product(rolled.report().into());
    assertThat(now.section("responses").text())
        .isEqualTo("Patrols since March; {{e3.total}} so far.");
    assertThat(now.section("responses").written()).isTrue();
    Section summary = now.section("summary");
    assertThat(summary.written()).isFalse();
    Product fresh =
        products.create(
            new NewProduct(ProductType.PROBLEM_PROFILE, "New", AFTER, profile.subject()),
            Progress.SILENT);
    assertThat(summary.text()).isEqualTo(fresh.section("summary").text());
    assertThat(now.section("analysis").text()).isEqualTo(fresh.section("analysis").text());
    PartTurn part =
        rolled.report().parts().stream()
            .filter(one -> one.key().equals("responses"))
            .findFirst()
            .orElseThrow();
    assertThat(part.isAnew()).isFalse();
    assertThat(part.come()).isEmpty();
  }

  @Test
  void aNewProductContinuesTheOldWhichStaysAsItWas() {
    Map<String, Evidence> before = products.evidence(profile.id());
    Rolled rolled = rolled(false);
    Product now = products.product(rolled.report().into());
    assertThat(now.id()).isNotEqualTo(profile.id());
    assertThat(Objects.requireNonNull(now.previous()).id()).isEqualTo(profile.id());
    assertThat(now.previous().dataTo()).isEqualTo(BEFORE.lastDay());
    assertThat(now.period()).isEqualTo(AFTER);
    assertThat(now.draft()).isTrue();
    assertThat(products.product(profile.id())).isEqualTo(profile);
    assertThat(stamps(products.evidence(profile.id()))).isEqualTo(stamps(before));
    assertThat(workspace.verify(Progress.SILENT)).isEmpty();
  }

  private static Map<String, Object> stamps(Map<String, Evidence> evidence) {
    Map<String, Object> stamps = new HashMap<>();
    evidence.forEach((id, one) -> stamps.put(id, List.of(one.stamp(), one.telling())));
    return stamps;
  }

  @Test
  void aStrategicAssessmentSaysWhatChangedSinceTheOneBefore() {
    Product last =
        products.create(
            new NewProduct(
                ProductType.STRATEGIC_ASSESSMENT,
                "Strategic assessment",
                Period.parse("2023-10..2024-09"),
                Filter.allCrime()),
            Progress.SILENT);
    Rolled rolled = forward.rehearse(last.id(), RollAsk.to(AFTER), Progress.SILENT);
    forward.keep(List.of(rolled));
    assertThat(rolled.report().figures(Fate.BEHIND))
        .as("seasons of a set whose newer months are not all in cannot be told, and it says so")
        .allMatch(figure -> figure.why().contains("season"));
    Document now = products.document(rolled.report().into(), Release.PARTNER, Progress.SILENT);
    Block.Table changes =
        now.blocks().stream()
            .filter(block -> block instanceof Block.Table table && table.id().equals("changes"))
            .map(Block.Table.class::cast)
            .findFirst()
            .orElseThrow();
    assertThat(changes.caption()).contains("October 2024 to September 2025 against October 2023");
    assertThat(changes.rows()).hasSize(12);
    assertThat(DocumentRuns.of(products.document(last.id(), Release.PARTNER, Progress.SILENT)))
        .as("the first has nothing before it")
        .noneMatch(run -> run.words().equals("changes"));
    products.export(
        rolled.report().into(),
        List.of(Path.of("target", "rolled-assessment.pdf")),
        Release.PARTNER,
        Progress.SILENT);
  }

  @Test
  void aFrozenFigureStaysUnderItsLabel() {
    products.care().freeze(profile.id(), "e3", "as at the meeting");
    RollReport report = rolled(true).report();
    assertThat(report.figures(Fate.FROZEN)).extracting(FigureTurn::id).containsExactly("e3");
    assertThat(figure(report, "e3").why()).isEqualTo("as at the meeting");
    assertThat(Objects.requireNonNull(products.evidence(profile.id()).get("e3")).period())
        .isEqualTo(BEFORE);
  }

  @Test
  void inPlaceAndBackAgainGivesTheSameFigures() {
    Map<String, Object> before = stamps(products.evidence(profile.id()));
    rolled(true);
    assertThat(products.product(profile.id()).period()).isEqualTo(AFTER);
    Rolled back = forward.rehearse(profile.id(), new RollAsk(BEFORE, true, ""), Progress.SILENT);
    forward.keep(List.of(back));
    assertThat(products.product(profile.id())).isEqualTo(profile);
    assertThat(stamps(products.evidence(profile.id()))).isEqualTo(before);
  }

  @Test
  void theSamePeriodChangesNothingAndIsRefusedForANewProduct() {
    Rolled same = forward.rehearse(profile.id(), new RollAsk(BEFORE, true, ""), Progress.SILENT);
    assertThat(same.report().isUnchanged()).isTrue();
    assertThat(same.after().product()).isEqualTo(profile);
    assertThatThrownBy(() -> forward.rehearse(profile.id(), RollAsk.to(BEFORE), Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("already");
  }

  @Test
  void whereNoDataReachesEveryFigureStaysBehindAndNothingIsMadeUp() {
    Period future = Period.parse("2026-01..2026-12");
    products.text(
        profile.id(),
        "summary",
        "There were {{e3.total}}, many. {{e3.total > 1}} It was so in {{product.period}}.");
    Rolled rolled = forward.rehearse(profile.id(), RollAsk.to(future), Progress.SILENT);
    forward.keep(List.of(rolled));
    RollReport report = rolled.report();
    List<FigureTurn> ofTheYear =
        report.figures().stream().filter(one -> one.fate() == Fate.BEHIND).toList();
    assertThat(ofTheYear).extracting(FigureTurn::id).contains("e1", "e3", "e5", "e7");
    assertThat(ofTheYear).allMatch(one -> one.why().contains("No data covers"));
    assertThat(ofTheYear).allMatch(one -> BEFORE.equals(one.after()) || one.id().equals("e2"));
    assertThat(report.claims(ClaimTurn.Turn.UNKNOWN))
        .extracting(ClaimTurn::claim)
        .containsExactly("e3.total > 1");
    String words =
        DocumentRuns.of(products.document(report.into(), Release.PARTNER, Progress.SILENT))
            .toString();
    assertThat(words)
        .contains(counted(BEFORE).total() + " (Jul 2024 – Jun 2025)")
        .contains("Re-read: whether “There were")
        .doesNotContain("VALUE, words=0");
    assertThat(products.product(report.into()).behind()).containsKeys("e1", "e3", "e5", "e7");
  }

  @Test
  void whatIsStoppedLeavesAllAsItWas() {
    List<Product> before = products.list();
    int documents = workspace.documents("evidence").size();
    Progress stopping =
        new Progress() {
          private int asked;

          @Override
          public void at(long done, long total, String what) {}

          @Override
          public boolean isCancelled() {
            return ++asked > 40;
          }
        };
    assertThatThrownBy(() -> forward.rehearse(profile.id(), RollAsk.to(AFTER), stopping))
        .isInstanceOf(Cancelled.class);
    assertThat(products.list()).isEqualTo(before);
    assertThat(workspace.documents("evidence")).hasSize(documents);
  }

  @Test
  void whatWasRehearsedIsNotKeptOverAProductThatChangedSince() {
    Rolled rolled = forward.rehearse(profile.id(), RollAsk.to(AFTER), Progress.SILENT);
    products.text(profile.id(), "responses", "Something new.");
    assertThatThrownBy(() -> forward.keep(List.of(rolled)))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("has changed since");
    assertThat(products.list()).hasSize(1);
  }

  @Test
  void withoutANameThoseAreMeantThatAreAsLongAndNotContinued() {
    assertThat(forward.meant(AFTER)).extracting(Product::id).containsExactly(profile.id());
    Rolled rolled = rolled(false);
    assertThat(forward.meant(AFTER)).isEmpty();
    Period next = AFTER.shiftMonths(3);
    assertThat(forward.meant(next)).extracting(Product::id).containsExactly(rolled.report().into());
    products.create(
        new NewProduct(
            ProductType.PROBLEM_PROFILE, "A month", Period.parse("2025-06"), profile.subject()),
        Progress.SILENT);
    assertThatThrownBy(() -> forward.meant(Period.parse("2025-01..2025-06")))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("6 months");
    RollPeriods periods = forward.periods(profile.id());
    assertThat(periods.newest()).isEqualTo(AFTER);
    assertThat(forward.periods(rolled.report().into()).newest()).isNull();
  }
}
