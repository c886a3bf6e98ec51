package org.nimbench.products;

import java.util.Locale;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/**
 * The protective marking on every page. Nothing above OFFICIAL is offered: a desktop without
 * accreditation must not hold it.
 */
public enum Marking {
  OFFICIAL("OFFICIAL"),
  OFFICIAL_SENSITIVE("OFFICIAL-SENSITIVE");

  private final String words;

  Marking(String words) {
    this.words = words;
  }

  /** As it is printed, in capitals. */
  public String words() {
    return words;
  }

  /**
   * The marking that a word means, letter case aside.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it means none
   */
  public static Marking parse(String text) {
    for (Marking marking : values()) {
      if (marking.words.equals(text.strip().toUpperCase(Locale.ROOT))) {
        return marking;
      }
    }
    throw Problem.of(ProblemKind.USAGE, "products.marking.unknown", "", text).asException();
  }
}
