package org.nimbench.measures;

import org.nimbench.kernel.Words;

/** How a difference is to be read: the same five words wherever one is shown. */
public enum Reading {
  /** More than chance usually gives: act. */
  BEYOND_USUAL,
  /** More than chance gives most of the time: look again next month. */
  WATCH,
  /** No more than chance gives. */
  USUAL,
  /** Too little time has gone by to tell. */
  TOO_SOON,
  /** It would stand out, were there enough incidents to say so. */
  SMALL_NUMBER;

  /** In words, as in a sentence: {@code beyond usual}. */
  public String words() {
    return switch (this) {
      case BEYOND_USUAL -> Words.text("measures.reading.beyond");
      case WATCH -> Words.text("measures.reading.watch");
      case USUAL -> Words.text("measures.reading.usual");
      case TOO_SOON -> Words.text("measures.reading.soon");
      case SMALL_NUMBER -> Words.text("measures.reading.small");
    };
  }
}
