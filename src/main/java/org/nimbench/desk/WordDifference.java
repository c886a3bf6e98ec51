package org.nimbench.desk;

import java.util.List;
import java.util.stream.Stream;

/** How many words two texts do not share, in order: the words a reader would see marked. */
final class WordDifference {
  /** Longer middles are not compared word by word: every word of them counts as different. */
  private static final long MOST_PAIRS = 25_000_000;

  private WordDifference() {}

  static int count(String text) {
    return words(text).size();
  }

  /** Words that only one of them has. */
  static int between(String one, String other) {
    List<String> a = words(one);
    List<String> b = words(other);
    int start = 0;
    while (start < Math.min(a.size(), b.size()) && a.get(start).equals(b.get(start))) {
      start++;
    }
    int end = 0;
    while (end < Math.min(a.size(), b.size()) - start
        && a.get(a.size() - 1 - end).equals(b.get(b.size() - 1 - end))) {
      end++;
    }
    List<String> left = a.subList(start, a.size() - end);
    List<String> right = b.subList(start, b.size() - end);
    return left.size() + right.size() - 2 * shared(left, right);
  }

  private static List<String> words(String text) {
    return Stream.of(text.strip().split("\\s+")).filter(word -> !word.isEmpty()).toList();
  }

  /** The length of the longest common subsequence. */
  private static int shared(List<String> left, List<String> right) {
    if ((long) left.size() * right.size() > MOST_PAIRS) {
      return 0;
    }
    int[] before = new int[right.size() + 1];
    for (String word : left) {
      int[] now = new int[right.size() + 1];
      for (int j = 0; j < right.size(); j++) {
        now[j + 1] = word.equals(right.get(j)) ? before[j] + 1 : Math.max(now[j], before[j + 1]);
      }
      before = now;
    }
    return before[right.size()];
  }
}
