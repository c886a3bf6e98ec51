package org.nimbench.presentation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.document.PdfPages;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.ProblemException;
import org.nimbench.products.NewProduct;
import org.nimbench.products.Product;
import org.nimbench.products.ProductType;
import org.nimbench.products.Products;
import org.nimbench.store.Workspace;
import org.nimbench.study.Events;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.study.Studies;
import org.nimbench.temporal.MonthlySeries;
import org.nimbench.work.Progress;

/** Pages of pins and of a product on Northvale, asked from the data as it is now. */
class MeetingTest {
  private static final Period YEAR = Period.ofMonths(YearMonth.of(2024, 10), YearMonth.of(2025, 9));
  private static final Filter BURGLARY = Filter.allCrime().withTypes(List.of("burglary"));

  private final Workspace workspace;
  private final Studies studies;
  private final Meeting meeting;

  MeetingTest(@TempDir Path folder) {
    workspace = Workspace.openToWrite(ExampleWorkspace.copyTo(folder), ExampleWorkspace.CLOCK);
    studies = new Studies(workspace, ExampleWorkspace.CLOCK, Events.NONE);
    meeting = new Meeting(workspace, studies, ExampleWorkspace.CLOCK);
  }

  @AfterEach
  void close() {
    workspace.close();
  }

  private static PageSource.Pinned map() {
    return new PageSource.Pinned(
        new Recipe(
            "hotspot.kde",
            BURGLARY,
            new PeriodRule.Absolute(YEAR),
            Map.of("bandwidth", "300", "boundary", "district"),
            null),
        new ShowView(452_000, 312_000, 3_000, 2_000));
  }

  private static PageSource.Pinned chart() {
    return new PageSource.Pinned(
        new Recipe("trend.control", BURGLARY, new PeriodRule.Always(), Map.of(), null), null);
  }

  private ShowPage page(PageSource source) {
    return meeting.page(new ShowItem("S1", "", "", source), null, Progress.SILENT);
  }

  @Test
  void aShowIsKeptInOrderAndTakenBackByKeepingTheOldOne() {
    Show two = meeting.keep(Show.EMPTY.with("", map()).with("Months", chart()));
    assertThat(meeting.show()).isEqualTo(two);
    Show turned = two.moved("S2", -1).changed("S2", item -> item.withNotes("Ask"));
    meeting.keep(turned);
    assertThat(meeting.show().items()).extracting(ShowItem::id).containsExactly("S2", "S1");
    meeting.keep(two);
    assertThat(meeting.show()).isEqualTo(two);
    Show again = two.without("S2").with("", chart());
    assertThat(again.items())
        .extracting(ShowItem::id)
        .as("never twice")
        .containsExactly("S1", "S3");
    assertThat(two.moved("S1", -5)).isEqualTo(two);
    assertThat(two.moved("S9", 1)).isEqualTo(two);
  }

  @Test
  void aPinnedMapHasItsMonthsAndThreeFactsThatAddUp() {
    ShowPage page = page(map());
    Evidence trend = Objects.requireNonNull(page.trend());
    Evidence months =
        studies.answer(
            new Recipe("trend.monthly", BURGLARY, new PeriodRule.Absolute(YEAR), Map.of(), null),
            null,
            Progress.SILENT);
    Evidence before =
        studies.answer(
            new Recipe(
                "trend.monthly",
                BURGLARY,
                new PeriodRule.Absolute(YEAR.shiftMonths(-12)),
                Map.of(),
                null),
            null,
            Progress.SILENT);
    assertThat(page.facts()).hasSize(3);
    assertThat(page.facts().get(0).figure())
        .isEqualTo(
            ((Result.Trend) before.result()).series().total()
                + " → "
                + ((Result.Trend) months.result()).series().total());
    assertThat(page.facts().get(1).figure()).endsWith("%");
    assertThat(page.marking()).isEqualTo("OFFICIAL");
    assertThat(((Result.Trend) trend.result()).limits()).isNotNull();
  }

  @Test
  void anotherFilterIsAskedOfTheSamePage() {
    Filter vehicle = BURGLARY.withTypes(List.of("vehicle-crime")).withPeriod(YEAR);
    ShowPage page = meeting.page(new ShowItem("S1", "", "", map()), vehicle, Progress.SILENT);
    assertThat(page.title()).isEqualTo("Vehicle crime hotspots");
    assertThat(page.evidence().recipe().parameters()).containsEntry("bandwidth", "300");
  }

  @Test
  void aProductGivesItsFiguresOnceEachAndAPageSaysWhenItsFigureIsGone() {
    Products products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
    Product made =
        products.create(
            new NewProduct(ProductType.PROBLEM_PROFILE, "Burglary", YEAR, BURGLARY),
            Progress.SILENT);
    Show show =
        Show.EMPTY.with("", new PageSource.WholeProduct(made.id())).asFigures(meeting::figures);
    assertThat(show.items()).hasSameSizeAs(made.evidence());
    assertThat(meeting.products()).extracting(Product::id).contains(made.id());
    for (ShowItem item : show.items()) {
      ShowPage page = meeting.page(item, null, Progress.SILENT);
      assertThat(page.caution()).isEmpty();
      assertThat(page.evidence().stamp().used()).isPositive();
    }
    products.editor().remove(made.id());
    assertThatThrownBy(() -> meeting.page(show.items().get(0), null, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no longer");
  }

  @Test
  void aProductIsSetAsItsPagesOnceAndAgainWhenItChanges() {
    Products products = new Products(workspace, studies, ExampleWorkspace.CLOCK);
    Product made =
        products.create(
            new NewProduct(ProductType.PROBLEM_PROFILE, "Burglary", YEAR, BURGLARY),
            Progress.SILENT);
    Paper paper = meeting.paper(made.id(), null, Progress.SILENT);
    assertThat(paper.marking()).isEqualTo(made.marking().words());
    assertThat(paper.caution()).isEmpty();
    assertThat(paper.figures())
        .extracting(Paper.Figure::id)
        .containsExactlyInAnyOrderElementsOf(made.evidence());
    int pages = paper.pages().count();
    assertThat(paper.figures()).allSatisfy(each -> assertThat(each.page()).isBetween(1, pages));
    assertThat(paper.figures()).isSortedAccordingTo(Comparator.comparing(Paper.Figure::page));
    Paper.Figure first = paper.figures().get(0);
    assertThat(paper.on(first.page())).contains(first);
    assertThat(paper.pageOf(first.id())).isEqualTo(first.page());
    assertThat(meeting.paper(made.id(), paper, Progress.SILENT)).isSameAs(paper);
    products.text(made.id(), "summary", "Police recorded burglaries.");
    try (PdfPages again = meeting.paper(made.id(), paper, Progress.SILENT).pages()) {
      assertThat(again).isNotSameAs(paper.pages());
    }
    paper.pages().close();
    products.editor().remove(made.id());
    assertThatThrownBy(() -> meeting.paper(made.id(), null, Progress.SILENT))
        .isInstanceOf(ProblemException.class)
        .hasMessageContaining("no longer");
  }

  @Test
  void theFactsOfAMonthAreOfThatMonth() {
    ShowPage page = page(map());
    Evidence months = Objects.requireNonNull(page.trend());
    YearMonth november = YearMonth.of(2024, 11);
    Evidence one =
        meeting.answer(
            LiveRecipe.locked(page.evidence(), Period.ofMonths(november, november), 1 / 12.0),
            Progress.SILENT);
    MonthlySeries series = ((Result.Trend) months.result()).series();
    int at = (int) series.first().until(november, ChronoUnit.MONTHS);
    List<Fact> facts = meeting.facts(one, months);
    assertThat(facts.get(0).figure())
        .isEqualTo(series.counts()[at - 12] + " → " + series.counts()[at]);
    assertThat(facts).noneMatch(fact -> fact.says().startsWith("in "));
    assertThat(facts).last().satisfies(used -> assertThat(used.detail()).contains("recorded"));
  }

  @Test
  void anEarlierPeriodIsDrawnInTheColoursOfTheLater() {
    Evidence now = page(map()).evidence();
    Evidence then =
        meeting.answer(LiveRecipe.locked(now, YEAR.shiftMonths(-12), 1), Progress.SILENT);
    Result.Hotspot later = (Result.Hotspot) now.result();
    Result.Hotspot earlier = (Result.Hotspot) then.result();
    assertThat(earlier.bandwidth()).isEqualTo(later.bandwidth());
    assertThat(earlier.surface().grid()).isEqualTo(later.surface().grid());
    assertThat(earlier.classes().count()).isEqualTo(later.classes().count());
    for (int i = 0; i < later.classes().count(); i++) {
      double wanted = later.classes().lower()[i];
      assertThat(earlier.classes().lower()[i]).isBetween(wanted * 0.99, wanted * 1.01);
    }
  }

  @Test
  void aMonthIsDrawnAtTheSameRateAsItsYear() {
    Evidence year = page(map()).evidence();
    Period month = Period.ofMonths(YearMonth.of(2024, 11), YearMonth.of(2024, 11));
    Evidence one = meeting.answer(LiveRecipe.locked(year, month, 1 / 12.0), Progress.SILENT);
    double least = ((Result.Hotspot) year.result()).classes().lower()[0];
    assertThat(((Result.Hotspot) one.result()).classes().lower()[0] * 12)
        .isBetween(least * 0.98, least * 1.02);
    assertThat(one.stamp().n()).isLessThan(year.stamp().n());
  }
}
