package org.nimbench.presentation;

import org.nimbench.kernel.Words;

/**
 * One fact of a page in large type.
 *
 * @param figure the number, such as {@code 371 → 438}
 * @param says what it is of, such as {@code +18% in a year}
 * @param detail more about it; may be empty
 * @param least the smallest count in it; the guard hides the fact where that is a small number
 */
public record Fact(String figure, String says, String detail, long least) {
  /** The fact as the guard lets it be seen. */
  public Fact guarded() {
    return SmallNumbers.isSmall(least) ? withheld() : this;
  }

  /** The fact without its number, and without what the number could be worked out from. */
  public Fact withheld() {
    return new Fact(SmallNumbers.WITHHELD, Words.text("presentation.fact.small"), "", 0);
  }
}
