package org.nimbench.products;

import java.util.Locale;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** For whom a document is made. */
public enum Release {
  /** For the partners: with names, without the small numbers that they may not see. */
  PARTNER(ReleaseClass.PARTNER),
  /** For anybody: without small numbers and without names ({@code docs/release.md}). */
  PUBLIC(ReleaseClass.PUBLIC);

  private final ReleaseClass readers;

  Release(ReleaseClass readers) {
    this.readers = readers;
  }

  /** Who reads it, as release control knows them. */
  ReleaseClass readers() {
    return readers;
  }

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
