package org.nimbench.ui.kit.find;

import java.util.BitSet;
import java.util.Locale;
import java.util.Optional;

/**
 * How well a few letters match a title. Best is the beginning of the title, then the beginning of a
 * word, then anywhere, then the letters in their order with gaps; a shorter title wins a tie.
 *
 * @param score the higher the better
 * @param marked places of the title that matched
 */
public record LetterMatch(int score, BitSet marked) {
  private static final int AT_START = 4000;
  private static final int AT_WORD = 3000;
  private static final int INSIDE = 2000;
  private static final int SCATTERED = 1000;
  private static final int WORD_BONUS = 40;
  private static final int LONGEST_WITH_GAPS = 200;

  /**
   * The match of {@code letters} in {@code title}; several words of letters must all be found.
   *
   * @return empty if they do not match; a match of score 0 where there are no letters
   */
  public static Optional<LetterMatch> of(String letters, String title) {
    String lower = title.toLowerCase(Locale.UK);
    BitSet marked = new BitSet();
    int score = 0;
    int words = 0;
    for (String word : letters.toLowerCase(Locale.UK).strip().split("\\s+")) {
      if (word.isEmpty()) {
        continue;
      }
      int one = one(word, lower, marked);
      if (one < 0) {
        return Optional.empty();
      }
      score += one;
      words++;
    }
    int mean = words == 0 ? 0 : score / words - Math.min(title.length(), LONGEST_WITH_GAPS) / 4;
    return Optional.of(new LetterMatch(mean, marked));
  }

  private static int one(String word, String title, BitSet marked) {
    int at = atWord(word, title);
    int anywhere = at >= 0 ? at : title.indexOf(word);
    if (anywhere >= 0) {
      marked.set(anywhere, anywhere + word.length());
      return anywhere == 0 ? AT_START : at >= 0 ? AT_WORD - anywhere : INSIDE - anywhere;
    }
    return scattered(word, title, marked);
  }

  private static int atWord(String word, String title) {
    for (int at = title.indexOf(word); at >= 0; at = title.indexOf(word, at + 1)) {
      if (isWordStart(title, at)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isWordStart(String title, int at) {
    return at == 0 || !Character.isLetterOrDigit(title.charAt(at - 1));
  }

  /** Letters in order with gaps: each but the first goes on or begins a word, or it is chance. */
  private static int scattered(String word, String title, BitSet marked) {
    BitSet found = new BitSet();
    int bonus = 0;
    int from = 0;
    int before = -2;
    for (int i = 0; i < word.length(); i++) {
      int at = next(word.charAt(i), title, from, before);
      if (at < 0) {
        return -1;
      }
      bonus += isWordStart(title, at) ? WORD_BONUS : 0;
      found.set(at);
      before = at;
      from = at + 1;
    }
    marked.or(found);
    return SCATTERED + bonus;
  }

  private static int next(char letter, String title, int from, int before) {
    for (int at = from; at < title.length(); at++) {
      if (title.charAt(at) == letter && (at == before + 1 || isWordStart(title, at))) {
        return at;
      }
    }
    return -1;
  }
}
