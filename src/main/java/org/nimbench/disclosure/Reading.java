package org.nimbench.disclosure;

/**
 * What the rules say of one value. It holds the value, to know it again; it is never shown.
 *
 * @param text the value
 * @param signs the rules that recognised something in it, as {@link Rule#bit}s
 * @param tenDigits whether it holds ten digits as an NHS number has them
 * @param words how many words it has
 * @param month the month of a day, or −1
 * @param reference whether it looks like a reference: one word of letters and digits
 */
record Reading(
    String text, long signs, boolean tenDigits, int words, int month, boolean reference) {
  boolean has(Rule rule) {
    return (signs & rule.bit()) != 0;
  }

  @Override
  public String toString() {
    return Masked.of(text);
  }
}
