package org.nimbench.kernel;

import java.util.Optional;
import java.util.stream.Stream;

/**
 * Why a record that a filter means is not counted. A stamp keeps the code, so that rewording what
 * people read changes nothing in figures and ledgers that were kept before.
 */
public enum Excluded {
  /** Its dates run over an end of the period. */
  STRADDLING(
      "straddling", "kernel.excluded.straddling", "dates run over an end of the period", false),

  /** It has no coordinates, and areas were asked for. */
  NO_AREA("no-area", "kernel.excluded.no-area", "no coordinates, so in no area", false),

  /** Its day is not known, and days were asked for. */
  DAY_UNKNOWN("day-unknown", "kernel.excluded.day-unknown", "day not known", false),

  /** Its time of day is not known, and hours were asked for. */
  HOUR_UNKNOWN("hour-unknown", "kernel.excluded.hour-unknown", "time of day not known", false),

  /** It has no coordinates, and the method counts places. */
  NOT_LOCATED("not-located", "kernel.excluded.not-located", "no coordinates", true),

  /** It lies outside the boundary of a map. */
  OUTSIDE("outside", "kernel.excluded.outside", "outside the boundary", true);

  private final String code;
  private final String key;
  private final String former;
  private final boolean isMeant;

  /**
   * A reason.
   *
   * @param code what stamps hold; never to be changed
   * @param key of its words in the bundle
   * @param former the words that stamps held before they held codes; never to be changed
   * @param isMeant whether the filter certainly asks for such a record
   */
  Excluded(String code, String key, String former, boolean isMeant) {
    this.code = code;
    this.key = key;
    this.former = former;
    this.isMeant = isMeant;
  }

  /** What a stamp keeps, such as {@code not-located}. */
  public String code() {
    return code;
  }

  /**
   * Whether such a record is certainly one of those asked for, and only the method has no place for
   * it. Of the others it is not known: nobody can say whether a record without an hour was one of a
   * night.
   */
  public boolean isMeant() {
    return isMeant;
  }

  /** What people read, such as {@code no coordinates}. */
  public String inWords() {
    return Words.text(key);
  }

  /**
   * The reason that a stamp names.
   *
   * @param kept a code, or what stamps of versions without codes held; empty where it is neither
   */
  public static Optional<Excluded> of(String kept) {
    return Stream.of(values())
        .filter(one -> one.code.equals(kept) || one.former.equals(kept))
        .findFirst();
  }
}
