package org.nimbench.products;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LiveTextTest {
  @Test
  void aNameAFormatAPlaceAndAMentionAreToldApart() {
    assertThat(LiveText.parse("a {{e7.total}} b {{ e7.change | percent }}{{figure e3}}{{ref e3}}"))
        .containsExactly(
            new LivePiece.Plain("a "),
            new LivePiece.Print("e7.total", null, "{{e7.total}}"),
            new LivePiece.Plain(" b "),
            new LivePiece.Print("e7.change", LiveFormat.PERCENT, "{{ e7.change | percent }}"),
            new LivePiece.Place("e3", "{{figure e3}}"),
            new LivePiece.Mention("e3", "{{ref e3}}"));
  }

  @Test
  void whatStandsBeforeTheDotIsWhoseValueItIs() {
    assertThat(LiveText.owner("e7.total")).isEqualTo("e7");
    assertThat(LiveText.owner("product.title")).isEqualTo("product");
    assertThat(LiveText.owner("e7")).isEqualTo("e7");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"e7.change < 0", "e7.change<=-16%", "e1.n >= e2.n", "e3.peak-month = 2024-12"})
  void aComparisonIsAClaim(String text) {
    assertThat(LiveText.parse("{{" + text + "}}"))
        .singleElement()
        .isInstanceOf(LivePiece.Held.class);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "total", "e7.total|loud", "e7.change < ", "e7.change << 0", "E7.total", "a b"})
  void whatIsNoneOfTheseStaysAsItIsWritten(String text) {
    String written = "{{" + text + "}}";
    assertThat(LiveText.parse(written).stream().map(LiveTextTest::written))
        .containsExactly(written);
  }

  @Property
  void thePiecesTogetherHoldEveryCharacter(@ForAll("texts") String text) {
    String together =
        LiveText.parse(text).stream().map(LiveTextTest::written).collect(Collectors.joining());
    assertThat(together).isEqualTo(text);
  }

  @Provide
  Arbitrary<String> texts() {
    List<String> parts =
        List.of("{{", "}}", "{", "}", "e7.total", "|percent", " ", "a", "ref e3", "< 0", "figure ");
    return Arbitraries.of(parts).list().ofMaxSize(14).map(list -> String.join("", list));
  }

  private static String written(LivePiece piece) {
    if (piece instanceof LivePiece.Plain plain) {
      return plain.text();
    }
    if (piece instanceof LivePiece.Print print) {
      return print.written();
    }
    if (piece instanceof LivePiece.Held held) {
      return held.written();
    }
    if (piece instanceof LivePiece.Place place) {
      return place.written();
    }
    return piece instanceof LivePiece.Mention mention
        ? mention.written()
        : ((LivePiece.Unreadable) piece).written();
  }
}
