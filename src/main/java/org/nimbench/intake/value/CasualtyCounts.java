package org.nimbench.intake.value;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Casualties counted into their collisions: adults, children and those of unknown age, killed,
 * seriously and slightly injured. A child is 0 to 15 years old, as the Department for Transport has
 * it. The casualties themselves are not kept.
 */
public final class CasualtyCounts {
  private static final int CHILD_TO = 15;
  private static final int OLDEST = 120;

  /** Of the bands of STATS19, 1 to 3 are children: 0 to 5, 6 to 10, 11 to 15. */
  private static final int LAST_CHILD_BAND = 3;

  private static final Pattern BAND_OF_YEARS =
      Pattern.compile("(\\d{1,3})\\s*(?:-|to)\\s*(\\d{1,3})");
  private static final Pattern OVER =
      Pattern.compile("(?:over |>)\\s*\\d{2}|\\d{2}\\s*\\+|\\d{2} (?:and|or) over");
  private static final int LAST_BAND = 11;
  private static final int ADULT = 0;
  private static final int CHILD = 1;
  private static final int UNKNOWN = 2;
  private static final String[] WHO = {"ad", "ch", "unk"};
  private static final String[] HOW = {"killed", "serious", "slight"};

  private final Map<String, int[]> byCollision = new LinkedHashMap<>();
  private final Set<String> asked = new HashSet<>();
  private long seen;
  private long counted;

  /**
   * Counts a casualty.
   *
   * @param collision the collision's reference, stripped
   * @param severity 1, 2, 3 or Fatal, Serious, Slight
   * @param age in whole years; anything else is unknown
   * @param band the band of years, {@code 16-20} or as STATS19 numbers them, for where the age is
   *     unknown
   * @return why it cannot be counted, as the key of a sentence; empty when it was
   */
  public String see(String collision, String severity, String age, String band) {
    int how = order(severity);
    if (collision.isEmpty()) {
      return "intake.reason.casualty-reference";
    }
    if (how < 0) {
      return "intake.reason.casualty-severity";
    }
    byCollision
        .computeIfAbsent(collision, c -> new int[WHO.length * HOW.length])[
        who(age, band) * HOW.length + how]++;
    seen++;
    return "";
  }

  /** Whether a text is a severity that can be counted. */
  public static boolean isSeverity(String text) {
    return order(text) >= 0;
  }

  private static int order(String text) {
    return switch (text.toLowerCase(Locale.ROOT)) {
      case "1", "fatal", "killed" -> 0;
      case "2", "serious", "seriously injured" -> 1;
      case "3", "slight", "slightly injured" -> 2;
      default -> -1;
    };
  }

  private static int who(String age, String band) {
    int years = (int) CountText.number(age).orElse(OLDEST + 1L);
    if (years > OLDEST) {
      return ofBand(band.toLowerCase(Locale.ROOT).strip());
    }
    return years <= CHILD_TO ? CHILD : ADULT;
  }

  private static int ofBand(String band) {
    Matcher years = BAND_OF_YEARS.matcher(band);
    if (years.matches()) {
      boolean isChild = Integer.parseInt(years.group(2)) <= CHILD_TO;
      return isChild ? CHILD : Integer.parseInt(years.group(1)) > CHILD_TO ? ADULT : UNKNOWN;
    }
    if (OVER.matcher(band).matches()) {
      return ADULT;
    }
    int number = (int) CountText.number(band).orElse(0);
    if (number < 1 || number > LAST_BAND) {
      return UNKNOWN;
    }
    return number <= LAST_CHILD_BAND ? CHILD : ADULT;
  }

  /** How many could be counted. */
  public long seen() {
    return seen;
  }

  /** How many different collisions they had. */
  public long collisions() {
    return byCollision.size();
  }

  /** How many belong to collisions that were asked for. */
  public long counted() {
    return counted;
  }

  /** The worst severity of a collision's casualties, 1 to 3; empty without any. */
  public String worst(String collision) {
    int[] counts = byCollision.get(collision);
    for (int how = 0; counts != null && how < HOW.length; how++) {
      for (int who = 0; who < WHO.length; who++) {
        if (counts[who * HOW.length + how] > 0) {
          return String.valueOf(how + 1);
        }
      }
    }
    return "";
  }

  /** The nine counts of a collision by name, such as {@code ch_serious}; empty without any. */
  public Optional<Map<String, Integer>> of(String collision) {
    int[] counts = byCollision.get(collision);
    if (counts == null) {
      return Optional.empty();
    }
    if (asked.add(collision)) {
      counted += Arrays.stream(counts).sum();
    }
    Map<String, Integer> named = new LinkedHashMap<>();
    for (int i = 0; i < counts.length; i++) {
      named.put(WHO[i / HOW.length] + "_" + HOW[i % HOW.length], counts[i]);
    }
    return Optional.of(named);
  }
}
