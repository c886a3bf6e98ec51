package org.nimbench.intake.value;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the point a supplier gives where it knows none, such as its own office: one that stands on
 * more than a tenth of the rows and on five times as many as the next. Only so many points are
 * counted; one that common is met early.
 */
final class CommonPoints {
  private static final int MOST = 20_000;
  private static final long FEWEST = 30;
  private static final long SHARE = 10;
  private static final long TIMES_NEXT = 5;

  private final boolean off;
  private final Map<String, Long> counts = new HashMap<>();
  private long rows;

  CommonPoints(boolean off) {
    this.off = off;
  }

  static String key(double x, double y) {
    return x + " " + y;
  }

  void see(double x, double y) {
    if (!off) {
      see(key(x, y), "");
    }
  }

  void see(String x, String y) {
    if (off) {
      return;
    }
    rows++;
    String key = x + y;
    if (counts.size() < MOST || counts.containsKey(key)) {
      counts.merge(key, 1L, Long::sum);
    }
  }

  /** The default points and their rows; one at most. */
  Map<String, Long> defaults() {
    String most = "";
    long first = 0;
    long second = 0;
    for (Map.Entry<String, Long> point : counts.entrySet()) {
      if (point.getValue() > first) {
        second = first;
        first = point.getValue();
        most = point.getKey();
      } else {
        second = Math.max(second, point.getValue());
      }
    }
    boolean isOne = first >= FEWEST && first * SHARE > rows && first > second * TIMES_NEXT;
    // A file with one place and no other says where everything was.
    return isOne && second > 0 ? Map.of(most, first) : Map.of();
  }
}
