package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextReaderTest {
  private final TextReader reader = MadeReader.reader("e2");

  private LiveToken only(String text) {
    List<LiveToken> tokens = reader.read(text);
    assertThat(tokens).hasSize(1);
    return tokens.get(0);
  }

  @Test
  void aValueIsShownAsItPrintsAndKnowsItsPlace() {
    LiveToken value = only("So many: {{e3.total}}.");
    assertThat(value.kind()).isEqualTo(LiveToken.Kind.VALUE);
    assertThat(value.shown()).matches("[\\d,]+");
    assertThat("So many: {{e3.total}}.".substring(value.start(), value.end()))
        .isEqualTo("{{e3.total}}")
        .isEqualTo(value.written());
  }

  @Test
  void aValueOfOlderDataIsMarked() {
    assertThat(only("{{e2.centre}}").kind()).isEqualTo(LiveToken.Kind.STALE);
  }

  @Test
  void whatMeansNothingIsShownAsWritten() {
    for (String text : List.of("{{e9.total}}", "{{e3.total|month}}", "{{ref e9}}", "{{what}}")) {
      LiveToken token = only(text);
      assertThat(token.kind()).as(text).isEqualTo(LiveToken.Kind.UNRESOLVED);
      assertThat(token.shown()).isEqualTo(text);
    }
  }

  @Test
  void aClaimKnowsItsSentence() {
    String text = "All well, 3.5 km off. **It fell by {{e3.total}}.** {{e3.total < 0}} And so on.";
    LiveToken claim = reader.read(text).get(1);
    assertThat(claim.kind()).isEqualTo(LiveToken.Kind.BROKEN);
    assertThat(text.substring(claim.sentence(), claim.start()))
        .isEqualTo("It fell by {{e3.total}}.** ");
    assertThat(claim.now()).isNotEmpty();
  }

  @Test
  void aClaimInAListItemReachesNoFurtherThanItsLine() {
    String text = "Before it.\n- One of many {{e3.total < 0}}";
    LiveToken claim = only(text);
    assertThat(text.substring(claim.sentence(), claim.start())).isEqualTo("- One of many ");
  }

  @Test
  void aKeptClaimIsNoLongerBrokenAndSaysWhy() {
    String kept = TextReader.kept("{{e3.total < 0}}", "one month\nis {late}");
    assertThat(kept).isEqualTo("{{e3.total < 0 ; kept: one month is late}}");
    LiveToken token = only(kept);
    assertThat(token.kind()).isEqualTo(LiveToken.Kind.KEPT);
    assertThat(token.shown()).isEqualTo("one month is late");
    assertThat(TextReader.kept(kept, "again")).isEqualTo("{{e3.total < 0 ; kept: again}}");
  }

  @Test
  void aClaimThatHoldsIsJustAClaimWhetherKeptOrNot() {
    assertThat(only("{{e3.total > 0}}").kind()).isEqualTo(LiveToken.Kind.CLAIM);
    assertThat(only("{{e3.total > 0 ; kept: so}}").kind()).isEqualTo(LiveToken.Kind.CLAIM);
  }

  @Test
  void theEvidenceOfTheSectionIsOfferedFirst() {
    List<LiveOffer> offers = reader.offers(List.of("e3"));
    assertThat(offers.get(0).name()).startsWith("e3.");
    assertThat(offers)
        .extracting(LiveOffer::name)
        .contains("e1.n", "e2.centre")
        .doesNotHaveDuplicates();
    assertThat(offers).allSatisfy(offer -> assertThat(offer.shown()).isNotEmpty());
  }
}
