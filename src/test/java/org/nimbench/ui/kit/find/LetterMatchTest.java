package org.nimbench.ui.kit.find;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class LetterMatchTest {
  private static int score(String letters, String title) {
    return LetterMatch.of(letters, title).map(LetterMatch::score).orElse(-1);
  }

  @Test
  void theBeginningBeatsAWordWhichBeatsTheMiddleWhichBeatsGaps() {
    int start = score("hot", "Hotspots");
    int word = score("hot", "Compare two hotspots");
    int middle = score("hot", "A photograph");
    int gaps = score("hot", "Home of trends");
    assertThat(start).isGreaterThan(word);
    assertThat(word).isGreaterThan(middle);
    assertThat(middle).isGreaterThan(gaps);
    assertThat(gaps).isPositive();
  }

  @Test
  void theShorterTitleWinsATie() {
    assertThat(score("wharf", "Wharfside")).isGreaterThan(score("wharf", "Wharfside and harbour"));
  }

  @Test
  void lettersThatAreScatteredByChanceDoNotMatch() {
    assertThat(LetterMatch.of("hot", "The photo of ants")).isPresent();
    assertThat(LetterMatch.of("tsz", "Hotspots")).isEmpty();
    assertThat(LetterMatch.of("oss", "Hotspots")).isEmpty();
  }

  @Test
  void everyWordMustBeFoundInAnyOrder() {
    assertThat(LetterMatch.of("open work", "Open workspace…")).isPresent();
    assertThat(LetterMatch.of("work open", "Open workspace…")).isPresent();
    assertThat(LetterMatch.of("work shut", "Open workspace…")).isEmpty();
  }

  @Test
  void thePlacesThatMatchAreMarked() {
    assertThat(LetterMatch.of("spot", "Hotspots").orElseThrow().marked().stream().toArray())
        .containsExactly(3, 4, 5, 6);
  }

  @Test
  void noLettersMatchEverythingAlike() {
    assertThat(score("", "Anything")).isZero();
  }
}
