package org.nimbench.disclosure;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Which records need coarser places than their coordinates: sexual offences, cruelty to children,
 * exploitation, harassment and stalking, modern slavery, what is flagged as domestic abuse or hate,
 * exclusions, hospital sets, and ambulance calls about overdose or mental health.
 */
public final class Sensitivity {
  private static final Set<Integer> WHOLE_SETS = Set.of(6, 9, 10, 11);
  private static final int CRIME = 2;
  private static final int AMBULANCE = 12;
  private static final Pattern CODE = Pattern.compile("^0*(\\d+)(?:[/.]\\d+)?([A-Z]?)$");
  private static final Pattern DISPATCH = Pattern.compile("^(?:23|25)[OABCDE]?\\d*[A-Z]?$");
  private static final Set<String> LETTERED = Set.of("11A", "8L", "8M", "8Q");
  private static final Set<Integer> NUMBERED =
      Set.of(17, 18, 19, 20, 21, 22, 23, 70, 71, 72, 73, 88, 106);

  /** The grid below which a point is one home: the finest that places are moved to. */
  private static final int EXACT = Snapping.FINE.metres();

  private Sensitivity() {}

  /**
   * Whether a record is of a sensitive kind.
   *
   * @param set 1 … 12, or 0
   * @param code the code of its offence or its dispatch code; empty if none
   * @param flagged whether it is flagged as domestic abuse or hate
   */
  public static boolean isSensitive(int set, String code, boolean flagged) {
    String plain = code.strip().toUpperCase(Locale.ROOT);
    return flagged
        || WHOLE_SETS.contains(set)
        || (set == CRIME && isSensitiveOffence(plain))
        || (set == AMBULANCE && DISPATCH.matcher(plain).matches());
  }

  private static boolean isSensitiveOffence(String code) {
    Matcher matcher = CODE.matcher(code);
    return matcher.matches()
        && (NUMBERED.contains(Integer.parseInt(matcher.group(1)))
            || LETTERED.contains(matcher.group(1) + matcher.group(2)));
  }

  /**
   * Whether a point must be moved with {@link Snapping} before it is stored: it is finer than 50 m
   * and its record is sensitive or its premises a home. Published open data are moved already.
   *
   * @param rules the set
   * @param metres how exact the file's coordinates are, from {@link Exactness#metres}
   * @param sensitive from {@link #isSensitive}
   * @param dwelling whether the premises are a home
   */
  public static boolean mustSnap(GateRules rules, int metres, boolean sensitive, boolean dwelling) {
    return !rules.openData() && metres > 0 && metres < EXACT && (sensitive || dwelling);
  }
}
