package org.nimbench.intake.value;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * Casualties counted into their collisions: adults, children and those of unknown age, killed,
 * seriously and slightly injured. A child is 0 to 15 years old, as the Department for Transport has
 * it. The casualties themselves are not kept.
 */
public final class CasualtyCounts {
  private static final int CHILD_TO = 15;
  private static final int OLDEST = 120;
  private static final String[] WHO = {"ad", "ch", "unk"};
  private static final String[] HOW = {"killed", "serious", "slight"};

  private final Map<String, int[]> byCollision = new LinkedHashMap<>();
  private long seen;

  /**
   * Counts a casualty.
   *
   * @param collision the collision's reference, stripped
   * @param severity 1, 2, 3 or Fatal, Serious, Slight
   * @param age in whole years; anything else is unknown
   * @return why it cannot be counted, as the key of a sentence; empty when it was
   */
  public String see(String collision, String severity, String age) {
    int how = severity(severity);
    if (collision.isEmpty()) {
      return "intake.reason.casualty-reference";
    }
    if (how < 0) {
      return "intake.reason.casualty-severity";
    }
    byCollision
        .computeIfAbsent(collision, c -> new int[WHO.length * HOW.length])[
        who(age) * HOW.length + how]++;
    seen++;
    return "";
  }

  private static int severity(String text) {
    return switch (text.toLowerCase(java.util.Locale.ROOT)) {
      case "1", "fatal", "killed" -> 0;
      case "2", "serious", "seriously injured" -> 1;
      case "3", "slight", "slightly injured" -> 2;
      default -> -1;
    };
  }

  private static int who(String age) {
    int years = (int) CountText.number(age).orElse(OLDEST + 1L);
    if (years > OLDEST) {
      return 2;
    }
    return years <= CHILD_TO ? 1 : 0;
  }

  /** How many were counted. */
  public long seen() {
    return seen;
  }

  /** The nine counts of a collision by name, such as {@code ch_serious}; empty without any. */
  public Optional<Map<String, Integer>> of(String collision) {
    int[] counts = byCollision.get(collision);
    if (counts == null) {
      return Optional.empty();
    }
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      named.put(WHO[i / HOW.length] + "_" + HOW[i % HOW.length], counts[i]);
    }
    return Optional.of(named);
  }
}
