package org.nimbench.products.release;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.nimbench.disclosure.release.AreaLevel;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Place;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.SetKey;

/** What a count is divided by, whatever signs a supplier or an analyst writes. */
class SlicesTest {
  private static final CellKey ALL =
      new CellKey(
          SetKey.POLICE_CRIME,
          "records",
          new Place(AreaLevel.DISTRICT, "all"),
          Period.parse("2024-10"),
          "",
          "");

  @Test
  void aWordStaysOneWordWhateverStandsInIt() {
    for (String word :
        List.of(
            "outcome=Fined; costs",
            "outcome=x;begun",
            "used=hotspot.kde/{boundary=a;b, cell=100}/not-located",
            "outcome=50% paid",
            "outcome=50%3B paid",
            "outcome=50%25 paid")) {
      CellKey first = Slices.with(Slices.with(ALL, word), "begun");
      CellKey last = Slices.with(Slices.with(ALL, "begun"), word);
      assertThat(first).as("one count has one name: %s", word).isEqualTo(last);
      assertThat(Slices.of(first)).containsExactlyInAnyOrder("begun", word);
      assertThat(Slices.each(first, one -> one)).isEqualTo(first);
      assertThat(Slices.of(Slices.without(first, word))).containsExactly("begun");
    }
  }

  @Test
  void otherWordsHaveOtherNames() {
    assertThat(Slices.with(ALL, "outcome=a;b"))
        .isNotEqualTo(Slices.with(ALL, "outcome=a%3Bb"))
        .isNotEqualTo(Slices.with(Slices.with(ALL, "outcome=a"), "b"));
  }
}
