package org.nimbench.intake.value;

import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.nimbench.kernel.Words;

/**
 * Finds the times of day that stand for "not known": 00:00, 00:01, 12:00 and 23:59 where they occur
 * more than three times as often as their like. 00:00 and 12:00 are compared with the mean of the
 * other whole hours, for people round to those; 00:01 and 23:59 with the mean of the minutes that
 * are no multiple of five. Source: domain reference 7.1, no. 7.
 */
final class TimeHeaps {
  private static final int MINUTES = 1_440;
  private static final int HOUR = 60;
  private static final int FIVE = 5;
  private static final int TIMES_EXPECTED = 3;

  /** Fewer are no heap, whatever the rest says. */
  private static final int FEWEST = 10;

  private static final List<Integer> WHOLE = List.of(0, 12 * HOUR);
  private static final List<Integer> ODD = List.of(1, MINUTES - 1);

  private final long[] counts = new long[MINUTES];

  void see(int minutes) {
    counts[minutes]++;
  }

  void addAll(TimeHeaps other) {
    for (int i = 0; i < MINUTES; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** The heaped times, in minutes after midnight. */
  Set<Integer> found() {
    Set<Integer> found = new TreeSet<>();
    double hour = mean(true);
    double odd = mean(false);
    WHOLE.forEach(at -> addIfHeaped(found, at, hour));
    ODD.forEach(at -> addIfHeaped(found, at, odd));
    return found;
  }

  private void addIfHeaped(Set<Integer> found, int at, double expected) {
    if (counts[at] >= FEWEST && counts[at] > TIMES_EXPECTED * expected) {
      found.add(at);
    }
  }

  /** Of the whole hours, or of the minutes that are no multiple of five, the suspects aside. */
  private double mean(boolean hours) {
    long sum = 0;
    int times = 0;
    for (int at = 0; at < MINUTES; at++) {
      boolean isOne = hours ? at % HOUR == 0 : at % FIVE != 0;
      if (isOne && !WHOLE.contains(at) && !ODD.contains(at)) {
        sum += counts[at];
        times++;
      }
    }
    return (double) sum / times;
  }

  static List<String> told(Set<Integer> heaps) {
    return heaps.stream()
        .map(at -> String.format("%02d:%02d", at / HOUR, at % HOUR))
        .map(clock -> Words.text("intake.times.heap", clock))
        .toList();
  }
}
