package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.nimbench.document.Block;
import org.nimbench.document.Document;
import org.nimbench.document.Inline;
import org.nimbench.kernel.ProblemException;
import org.nimbench.study.Evidence;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.work.Progress;

class ProblemProfileTest {
  private static final Instant NOON = Instant.parse("2025-11-07T12:00:00Z");

  @Test
  void theTemplateHasItsSectionsInOrder() {
    assertThat(Made.TEMPLATE.sections().stream().map(Template.Part::key))
        .containsExactly(
            "terms",
            "summary",
            "definition",
            "analysis",
            "triangle",
            "community",
            "responses",
            "sara",
            "inferences",
            "gaps",
            "options",
            "recommendations",
            "assessment",
            "log");
    assertThat(Made.TEMPLATE.sections()).allSatisfy(part -> assertThat(part.prompt()).isNotBlank());
  }

  @Test
  void itsEvidenceFollowsTheProductAndTheWholeSeriesEndsWithIt() {
    Evidences answering = new Evidences();
    Made.profile(answering);
    assertThat(answering.asked.stream().map(Recipe::method))
        .containsExactly(
            "hotspot.kde", "trend.control", "trend.monthly", "trend.rolling", "count", "count");
    assertThat(answering.asked.get(0).parameters()).containsEntry("boundary", "wards");
    assertThat(answering.asked.get(1).period())
        .isEqualTo(new PeriodRule.Since(YearMonth.of(2022, 10)));
    assertThat(answering.asked.get(2).period()).isEqualTo(new PeriodRule.OfProduct(0));
    assertThat(answering.asked.get(4).parameters()).containsEntry("by", "area:wards");
  }

  @Test
  void withoutALayerNoAreaIsCountedAndTheGapIsNamed() {
    Evidences answering = new Evidences();
    Starting.Made made =
        new Starting(
                Made.TEMPLATE, Made.bare(), Made.facts(), new StartFacts(null, null, false, 36))
            .make(answering, Progress.SILENT);
    assertThat(made.evidence()).doesNotContainKey("e5");
    assertThat(answering.asked.get(0).parameters()).containsOnlyKeys("bandwidth");
    assertThat(made.product().section("gaps").text()).contains("no boundary layer");
    assertThat(made.product().section("gaps").text()).doesNotContain("month only");
    assertThat(check(made).unresolved()).isEmpty();
  }

  @Test
  void everyNameInTheStartingTextMeansSomethingAndEveryClaimHolds() {
    Starting.Made made = Made.profile();
    CheckReport report = check(made);
    assertThat(report.unresolved()).isEmpty();
    assertThat(report.broken()).isEmpty();
  }

  @Test
  void whateverTheDataCannotCarryLeavesAWholeDocumentAndItsReason() {
    for (String method : List.of("hotspot.kde", "trend.control", "trend.rolling", "count")) {
      Starting.Made made = Made.profile(new Evidences(method));
      assertThat(check(made).unresolved()).as(method).isEmpty();
      assertThat(made.product().section("gaps").text())
          .as(method)
          .contains("- **Not computable:** No month is covered.");
      assertThat(document(made).blocks()).as(method).isNotEmpty();
    }
  }

  @Test
  void sectionsThatOnlyTheAnalystCanFinishAreMissingUntilWritten() {
    Starting.Made made = Made.profile();
    assertThat(check(made).missing().stream().map(CheckReport.Missing::section))
        .containsExactly(
            "terms",
            "triangle",
            "community",
            "responses",
            "inferences",
            "options",
            "recommendations",
            "assessment");
    Product written = Made.with(made.product(), "responses", "Patrols, weekly.");
    assertThat(check(new Starting.Made(written, made.evidence())).missing())
        .extracting(CheckReport.Missing::section)
        .doesNotContain("responses")
        .contains("options");
    assertThat(check(made).isComplete()).isFalse();
  }

  @Test
  void staleEvidenceIsListed() {
    Starting.Made made = Made.profile();
    CheckReport report =
        Check.of(
            made.product(),
            Made.TEMPLATE,
            Made.values(made.product(), made.evidence()),
            made.evidence(),
            evidence -> evidence.id().equals("e2"),
            PriorityFacts.NONE);
    assertThat(report.stale()).containsExactly("e2");
  }

  @Test
  void theDocumentHasEveryPartAndNoHeadingSkips() {
    Document document = document(Made.profile());
    List<Block.Heading> headings = headings(document);
    assertThat(headings.stream().filter(h -> h.level() == 2).map(Block.Heading::number))
        .containsExactly(
            "1", "2", "3", "4", "5", "6", "7", "8", "9", "10", "11", "12", "13", "A", "B");
    int before = 1;
    for (Block.Heading heading : headings) {
      assertThat(heading.level()).isBetween(2, before + 1);
      before = heading.level();
    }
    assertThat(document.furniture().marking()).isEqualTo("OFFICIAL-SENSITIVE");
    assertThat(document.furniture().release())
        .isEqualTo("PARTNER release · draft 0.1 · 07/11/2025");
    assertThat(document.made()).isEqualTo(NOON);
  }

  @Test
  void everyPieceOfEvidenceIsPrintedOnceAndEveryMentionHasItsTarget() {
    Starting.Made made = Made.profile();
    Document document = document(made);
    List<String> ids = new ArrayList<>();
    List<String> mentions = new ArrayList<>();
    document.blocks().forEach(block -> collect(block, ids, mentions));
    assertThat(ids).doesNotHaveDuplicates().containsAll(made.evidence().keySet());
    assertThat(ids).containsAll(mentions);
  }

  @Test
  void aSectionWithoutContentSaysSoAndNoPromptIsPrinted() {
    Document document = document(Made.profile());
    String words = MarkdownReaderTest.words(document.blocks());
    assertThat(words).contains("Not yet written.");
    assertThat(Made.TEMPLATE.sections())
        .allSatisfy(part -> assertThat(words).doesNotContain(part.prompt()));
    assertThat(words).doesNotContain("{{");
  }

  @Test
  void theSummarySpeaksInNumbers() {
    Document document = document(Made.profile());
    String words = MarkdownReaderTest.words(document.blocks());
    assertThat(words)
        .contains(
            "360 burglaries were recorded in Northvale in the period October 2024 to September"
                + " 2025.")
        .contains("They fell from 480 to 360 (−25%) compared with the same months a year before.")
        .contains("139 of 348 (40%) lie in 2.1% of the area")
        .contains("350 of 360 (97.2%) have coordinates");
  }

  @Test
  void evidenceThatNoTextPlacesStandsAtTheEndOfItsSection() {
    Starting.Made made = Made.profile();
    Product moved = Made.with(made.product(), "analysis", "Nothing is placed here.");
    List<Block> blocks = document(new Starting.Made(moved, made.evidence())).blocks();
    int text = blocks.indexOf(Block.Paragraph.of("Nothing is placed here."));
    assertThat(blocks.get(text + 1)).isInstanceOf(Block.Figure.class);
    List<String> ids = new ArrayList<>();
    blocks.forEach(block -> collect(block, ids, new ArrayList<>()));
    assertThat(ids).containsSubsequence("analysis", "e1", "e2", "e3", "e4", "e5", "e7", "triangle");
  }

  @Test
  void theSameProductGivesTheSameDocument() {
    assertThat(document(Made.profile())).isEqualTo(document(Made.profile()));
  }

  @Test
  void aReleaseIsForPartnersOrForThePublic() {
    assertThat(Release.parse("partner")).isEqualTo(Release.PARTNER);
    assertThat(Release.parse("PUBLIC")).isEqualTo(Release.PUBLIC);
    assertThatThrownBy(() -> Release.parse("press")).isInstanceOf(ProblemException.class);
  }

  private static CheckReport check(Starting.Made made) {
    return Check.of(
        made.product(),
        Made.TEMPLATE,
        Made.values(made.product(), made.evidence()),
        made.evidence(),
        evidence -> false,
        PriorityFacts.NONE);
  }

  static Document document(Starting.Made made) {
    Map<String, Evidence> evidence = made.evidence();
    return new ProductDocument(
            made.product(),
            Made.TEMPLATE,
            Made.values(made.product(), evidence),
            evidence,
            new EvidenceBlocks(Made::picture, Made::scene, one -> Optional.empty()),
            new Additions(List.of(), PriorityFacts.NONE, List::of, List::of),
            (level, letter) -> List.of(),
            Front.NONE)
        .document(Release.PARTNER, id -> true, NOON, Progress.SILENT);
  }

  private static List<Block.Heading> headings(Document document) {
    return document.blocks().stream()
        .filter(Block.Heading.class::isInstance)
        .map(Block.Heading.class::cast)
        .toList();
  }

  private static void collect(Block block, List<String> ids, List<String> mentions) {
    if (block instanceof Block.Heading heading) {
      ids.add(heading.id());
    } else if (block instanceof Block.Figure figure) {
      ids.add(figure.id());
    } else if (block instanceof Block.Table table) {
      ids.add(table.id());
    } else if (block instanceof Block.ListBlock list) {
      list.items().forEach(item -> item.forEach(inner -> collect(inner, ids, mentions)));
    } else if (block instanceof Block.Paragraph paragraph) {
      paragraph.inlines().stream()
          .filter(Inline.Reference.class::isInstance)
          .forEach(inline -> mentions.add(((Inline.Reference) inline).target()));
    }
  }
}
