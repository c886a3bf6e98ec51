package org.nimbench.disclosure;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** Reads the values of one column with its rules, and remembers some that come again. */
final class ValueReader {
  private static final int REMEMBERED = 1 << 11;
  private static final int LONGEST_REMEMBERED = 120;

  /** After so many values it is clear whether they come again. */
  private static final int TRIAL = 8_192;

  private static final int RARELY = 16;
  private static final int TEN = 10;
  private static final int LONGEST_REFERENCE = 80;

  /** A number of up to six digits is an easting or a count, not a reference. */
  private static final int SHORTEST_NUMBER = 8;

  private final Detector[] detectors;
  private final boolean measures;
  private final int thisYear;
  private final Shape shape = new Shape();
  private final @Nullable Reading[] known = new Reading[REMEMBERED];
  private int tried;
  private int again;

  /**
   * A reader.
   *
   * @param measures whether days, references and ten digits are told too
   * @param thisYear years of two digits are not later than this
   */
  ValueReader(List<Detector> detectors, boolean measures, int thisYear) {
    this.detectors = detectors.toArray(Detector[]::new);
    this.measures = measures;
    this.thisYear = thisYear;
  }

  /** What the rules say of a value that is not blank. */
  Reading read(String text) {
    if (tried == TRIAL && again < TRIAL / RARELY) {
      return judge(text);
    }
    tried = Math.min(TRIAL, tried + 1);
    int hash = text.hashCode();
    int slot = (hash ^ hash >>> 15) & (REMEMBERED - 1);
    Reading seen = known[slot];
    if (seen != null && seen.text().equals(text)) {
      again = Math.min(TRIAL, again + 1);
      return seen;
    }
    Reading reading = judge(text);
    if (text.length() <= LONGEST_REMEMBERED) {
      known[slot] = reading;
    }
    return reading;
  }

  private Reading judge(String given) {
    String cell = Folded.of(given);
    shape.read(cell);
    long signs = 0;
    String text = cell;
    for (Detector detector : detectors) {
      if (detector.worth().test(shape)) {
        Span span = detector.finder().in(text);
        signs |= span == null ? 0 : detector.rule().bit();
        while (span != null && detector.takes()) {
          text = span.blanked(text);
          span = detector.finder().in(text);
        }
      }
    }
    if (!measures) {
      return new Reading(given, signs, false, shape.words, -1, false);
    }
    boolean ten = shape.pureDigits >= TEN && Tokens.first(Patterns.NHS, cell) != null;
    int month = Days.couldBe(shape) ? Days.month(cell.strip(), thisYear) : -1;
    return new Reading(given, signs, ten, shape.words, month, month < 0 && isReference(cell));
  }

  private boolean isReference(String cell) {
    if (shape.words != 1 || shape.digits == 0 || shape.length > LONGEST_REFERENCE) {
      return false;
    }
    return shape.letters > 0
        ? cell.indexOf(':') < 0 && shape.dots == 0
        : shape.pureDigits == shape.length && shape.length >= SHORTEST_NUMBER;
  }
}
