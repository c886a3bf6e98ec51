package org.nimbench.products;

import java.util.Comparator;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.measures.Reading;

/**
 * A count before and after, of the same question.
 *
 * @param evidence the figure that counts it now
 * @param subject which records, in words
 * @param row the area, type or outcome; empty for all of them
 * @param before the earlier count
 * @param after the later count
 * @param from the days of the earlier
 * @param to the days of the later
 * @param why why the two cannot be tested against each other, in words; empty where they can
 */
public record Movement(
    String evidence,
    String subject,
    String row,
    long before,
    long after,
    Period from,
    Period to,
    String why) {

  /** What is counted: {@code Burglary, Abbey}. */
  public String inWords() {
    return row.isEmpty() ? subject : Words.text("products.changes.name", subject, row);
  }

  /** The change, allowing for the days of the two periods. */
  public CountChange change() {
    return new CountChange(before, after, from.days(), to.days());
  }

  /** How it is to be read; null where the two cannot be tested. */
  public @Nullable Reading reading() {
    return why.isEmpty() ? change().reading() : null;
  }

  /** How it is to be read, or why it cannot be, in words. */
  public String readInWords() {
    Reading reading = reading();
    return reading == null ? why : reading.words();
  }

  /** Its place in a list: the tested first, small numbers after them, then the untested. */
  static final Comparator<Movement> LARGEST_FIRST =
      Comparator.comparingInt(Movement::rank)
          .thenComparing(Comparator.comparingDouble(Movement::size).reversed());

  private int rank() {
    return !why.isEmpty() ? 2 : reading() == Reading.SMALL_NUMBER ? 1 : 0;
  }

  /** How far it lies from no change, whichever way. */
  private double size() {
    return Math.abs(change().z());
  }
}
