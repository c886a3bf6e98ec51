package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.nimbench.document.Block;
import org.nimbench.document.Inline;
import org.nimbench.study.Evidence;

class MarkdownReaderTest {
  private static final Map<String, Evidence> EVIDENCE =
      Map.of("e3", Evidences.of("e3", "trend.monthly", Evidences.trend("monthly", null)));

  private final Remarks remarks = new Remarks();

  private List<Block> read(String markdown) {
    TextContext context =
        new TextContext(
            "summary",
            Made.values(Made.bare(), EVIDENCE),
            EVIDENCE.keySet(),
            Set.of("e3", "gaps"),
            place -> List.of(Block.Paragraph.of("[" + place.evidence() + "]")),
            remarks);
    return MarkdownReader.read(markdown, 2, context);
  }

  @Test
  void liveValuesAreTheirOwnPieces() {
    assertThat(read("From {{e3.previous}} to **{{e3.total}}** ({{e3.change|percent}})."))
        .containsExactly(
            paragraph(
                new Inline.Text("From "),
                new Inline.LiveValue("480"),
                new Inline.Text(" to "),
                new Inline.LiveValue("360"),
                new Inline.Text(" ("),
                new Inline.LiveValue("−25%"),
                new Inline.Text(").")));
  }

  @Test
  void aNameThatMeansNothingIsPrintedAsWrittenAndListed() {
    assertThat(words(read("Up {{e9.total}} and {{e3.total|month}} and {{e3.totals}}.")))
        .isEqualTo("Up {{e9.total}} and {{e3.total|month}} and {{e3.totals}}.");
    assertThat(remarks.unresolved())
        .extracting(CheckReport.Unresolved::written)
        .containsExactly("{{e9.total}}", "{{e3.total|month}}", "{{e3.totals}}");
  }

  @Test
  void aClaimThatHoldsPrintsNothingAndLeavesNoSecondSpace() {
    assertThat(words(read("It fell. {{e3.change < 0}} It is low. {{e3.total < 400}}")))
        .isEqualTo("It fell. It is low.");
    assertThat(remarks.broken()).isEmpty();
  }

  @Test
  void aClaimThatFailsNamesItsSentenceAndIsMarkedForReading() {
    List<Block> blocks =
        read("All is well. It **rose** to {{e3.total}}. {{e3.change > 0}} So there.");
    assertThat(remarks.broken())
        .containsExactly(
            new CheckReport.BrokenClaim("summary", "e3.change > 0", "It rose to 360."));
    assertThat(blocks).hasSize(2);
    assertThat(((Block.Remark) blocks.get(1)).text()).contains("It rose to 360.");
  }

  @Test
  void evidenceStandsAfterTheParagraphThatPlacesItAndOnlyOnce() {
    List<Block> blocks = read("Before\n\n{{figure e3}}\n\nAfter, as ![](e3) shows");
    assertThat(words(blocks)).isEqualTo("Before [e3] After, as  shows");
    assertThat(blocks).hasSize(3);
    assertThat(((Block.Paragraph) blocks.get(2)).inlines()).contains(new Inline.Reference("e3"));
    assertThat(remarks.placed()).containsExactly("e3");
  }

  @Test
  void aMentionIsAReferenceToAFigureOrASection() {
    assertThat(read("See {{ref e3}} and {{ref gaps}}; {{ref e9}}."))
        .containsExactly(
            paragraph(
                new Inline.Text("See "),
                new Inline.Reference("e3"),
                new Inline.Text(" and "),
                new Inline.Reference("gaps"),
                new Inline.Text("; "),
                new Inline.Text("{{ref e9}}"),
                new Inline.Text(".")));
  }

  @Test
  void aParagraphThatBeginsWithABoldSentenceIsAKeyFinding() {
    assertThat(roles(read("**It fell.** More\n\n**It** fell\n\n**{{e3.peak-month}} was high.** x")))
        .containsExactly(Block.Role.KEY_FINDING, Block.Role.BODY, Block.Role.KEY_FINDING);
  }

  @Test
  void quotesListsAndCodeHaveBlocksOfTheirOwn() {
    List<Block> blocks = read("> He said\n\n1. one\n2. two\n\n- a\n\n```\n{{e3.total}}\nb\n```\n");
    assertThat(roles(blocks)).containsExactly(Block.Role.QUOTE, Block.Role.NOTE);
    assertThat(((Block.ListBlock) blocks.get(1)).ordered()).isTrue();
    assertThat(((Block.ListBlock) blocks.get(1)).items()).hasSize(2);
    assertThat(((Block.ListBlock) blocks.get(2)).ordered()).isFalse();
    assertThat(words(blocks)).contains("{{e3.total}} b");
  }

  @Test
  void aTableHasItsCaptionItsNumbersAtTheRightAndNoEmptyCell() {
    List<Block> blocks =
        read(
            "Table: Option A is best\n\n| Option | Cost |\n|---|--:|\n| A **now** | {{e3.total}} |\n| B |  |\n");
    Block.Table table = (Block.Table) blocks.get(0);
    assertThat(table.caption()).isEqualTo("Option A is best");
    assertThat(table.rows()).containsExactly(List.of("A now", "360"), List.of("B", "–"));
    assertThat(table.columns().stream().map(Block.Column::align))
        .containsExactly(Block.Align.START, Block.Align.END);
    assertThat(table.columns().stream().mapToDouble(Block.Column::share).sum())
        .isCloseTo(1, org.assertj.core.api.Assertions.within(1e-9));
  }

  @Test
  void aTableWithoutACaptionHasNoNumberAndAMentionInACellIsListed() {
    Block.Table table = (Block.Table) read("| a | b |\n|---|---|\n| {{ref e3}} | y |").get(0);
    assertThat(table.caption()).isEmpty();
    assertThat(table.alternativeText()).contains("a and b");
    assertThat(table.rows()).containsExactly(List.of("{{ref e3}}", "y"));
    assertThat(remarks.unresolved()).hasSize(1);
  }

  @Test
  void aLinkKeepsItsAddress() {
    assertThat(read("[guide](https://example.org)"))
        .containsExactly(paragraph(new Inline.Link("guide", "https://example.org")));
  }

  @Property
  void headingsNeverSkipALevelHoweverTheyAreWritten(@ForAll("headings") List<Integer> levels) {
    StringBuilder text = new StringBuilder();
    levels.forEach(level -> text.append("#".repeat(level)).append(" Heading\n\n"));
    int before = 2;
    for (Block block : read(text.toString())) {
      int level = ((Block.Heading) block).level();
      assertThat(level).isBetween(3, Math.min(4, before + 1));
      before = level;
    }
  }

  @Provide
  Arbitrary<List<Integer>> headings() {
    return Arbitraries.integers().between(1, 6).list().ofMaxSize(8);
  }

  @Property(tries = 300)
  void everyWordOfATextIsInTheTree(@ForAll("texts") List<String> parts) {
    List<String> expected = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < parts.size(); i++) {
      String word = "word" + i;
      expected.add(word);
      text.append(parts.get(i).replace("@", word)).append("\n\n");
    }
    assertThat(words(read(text.toString()))).contains(expected);
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.of(
            "@",
            "# @",
            "###### @",
            "- @",
            "1. @",
            "> @",
            "> # @",
            "- # @",
            "**@**",
            "*@*",
            "`@`",
            "    @",
            "```\n@\n```",
            "<div>@</div>",
            "a <b>@</b>",
            "[@](x)",
            "![@](x)",
            "{{@}}",
            "- a\n  - @",
            "***@***",
            "{{ref @}}",
            "@\\\nb",
            "~~@~~",
            "| @ | b |",
            "**{{@.x}}**")
        .list()
        .ofMinSize(1)
        .ofMaxSize(10);
  }

  private static Block.Paragraph paragraph(Inline... inlines) {
    return new Block.Paragraph(Block.Role.BODY, List.of(inlines));
  }

  private static List<Block.Role> roles(List<Block> blocks) {
    return blocks.stream()
        .filter(Block.Paragraph.class::isInstance)
        .map(block -> ((Block.Paragraph) block).role())
        .toList();
  }

  static String words(List<Block> blocks) {
    List<String> words = new ArrayList<>();
    for (Block block : blocks) {
      if (block instanceof Block.Heading heading) {
        words.add(heading.text());
      } else if (block instanceof Block.ListBlock list) {
        list.items().forEach(item -> words.add(words(item)));
      } else if (block instanceof Block.Table table) {
        words.add(table.caption());
        table.columns().forEach(column -> words.add(column.heading()));
        table.rows().forEach(words::addAll);
      } else if (block instanceof Block.Paragraph paragraph) {
        StringBuilder text = new StringBuilder();
        paragraph.inlines().forEach(inline -> text.append(PlainText.of(inline)));
        words.add(text.toString());
      }
    }
    return String.join(" ", words);
  }
}
