package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;

/** Words, some more frequent than others, as {@code word = weight}. */
final class WeightedWords {
  private final List<String> words = new ArrayList<>();
  private final Choice choice;

  private WeightedWords(List<Double> weights) {
    choice = new Choice(weights.stream().mapToDouble(Double::doubleValue).toArray());
  }

  static WeightedWords of(String... entries) {
    List<String> names = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    for (String entry : entries) {
      int at = entry.lastIndexOf(" = ");
      names.add(entry.substring(0, at));
      weights.add(Double.valueOf(entry.substring(at + 3)));
    }
    WeightedWords made = new WeightedWords(weights);
    made.words.addAll(names);
    return made;
  }

  String pick(SplittableRandom random) {
    return words.get(choice.pick(random));
  }

  /** Its place among the words as a two-digit code. */
  String code(String word) {
    return "%02d".formatted(words.indexOf(word) + 1);
  }
}
