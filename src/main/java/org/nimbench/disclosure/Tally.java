package org.nimbench.disclosure;

import java.util.ArrayList;
import java.util.List;

/** How often a rule fired, where at first, and a few masked examples. */
final class Tally {
  private static final int FEW = 5;

  private long hits;
  private final List<Long> lines = new ArrayList<>();
  private final List<String> examples = new ArrayList<>();

  void add(long line, String value) {
    hits++;
    if (lines.size() < FEW) {
      lines.add(line);
    }
    if (examples.size() < FEW) {
      String masked = Masked.of(value);
      if (!examples.contains(masked)) {
        examples.add(masked);
      }
    }
  }

  long hits() {
    return hits;
  }

  List<Long> lines() {
    return lines;
  }

  List<String> examples() {
    return examples;
  }
}
