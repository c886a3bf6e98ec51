package org.nimbench.products;

import java.util.Locale;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** For whom a document is made. */
public enum Release {
  /** For the partners: everything in the product. */
  PARTNER,
  /** For anybody: without small numbers and without names ({@code docs/release.md}). */
  PUBLIC;

  /**
   * The release that a word means.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if it means none
   */
  public static Release parse(String text) {
    return switch (text.strip().toLowerCase(Locale.ROOT)) {
      case "partner" -> PARTNER;
      case "public" -> PUBLIC;
      default ->
          throw Problem.of(ProblemKind.USAGE, "products.release.unknown", "--release", text)
              .asException();
    };
  }
}
