package org.nimbench.products;

import java.util.Locale;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** For whom a document is made. */
public enum Release {
  /** For the partners: everything in the product. */
  PARTNER;

  /**
   * The release that a word means.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) for a public release, which needs
   *     small-number suppression; (usage) for any other word
   */
  public static Release parse(String text) {
    String word = text.strip().toLowerCase(Locale.ROOT);
    if (word.equals("partner")) {
      return PARTNER;
    }
    if (word.equals("public")) {
      throw Problem.of(ProblemKind.NOT_COMPUTABLE, "products.release.public", "--release")
          .asException();
    }
    throw Problem.of(ProblemKind.USAGE, "products.release.unknown", "--release", text)
        .asException();
  }
}
