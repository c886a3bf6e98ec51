package org.nimbench.temporal;

/**
 * A month at which a run rule is completed.
 *
 * @param index place of the month in its series, from 0
 * @param rule which rule
 * @param above whether it is on the high side (or rising)
 */
public record Signal(int index, Rule rule, boolean above) {
  /** The rules; the default set is the first three. */
  public enum Rule {
    /** One point beyond a limit (Western Electric 1). */
    BEYOND_LIMIT,
    /** Eight in a row on one side of the centre. */
    RUN_OF_EIGHT,
    /** Six in a row rising or falling. */
    TREND_OF_SIX,
    /** Two of three beyond two sigma on one side. */
    TWO_OF_THREE,
    /** Four of five beyond one sigma on one side. */
    FOUR_OF_FIVE,
    /** Nine in a row on one side (Nelson 2). */
    RUN_OF_NINE,
    /** Fourteen in a row alternating (Nelson 4). */
    ALTERNATING,
    /** Fifteen in a row within one sigma (Nelson 7). */
    HUGGING,
    /** Eight in a row outside one sigma, both sides (Nelson 8). */
    MIXTURE
  }
}
