package org.nimbench.intake;

import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/**
 * Why nothing is read from a file. One among others in a ZIP or folder is skipped and named; one
 * that the analyst chose is refused.
 */
enum Unusable {
  /** It has no byte, or nothing but blank lines. */
  EMPTY("intake.skip.empty", "intake.file.empty"),
  /** It has a header and no row. */
  HEADER_ONLY("intake.skip.header-only", "intake.file.header-only"),
  /** It is not UTF-8 text. */
  UNDECODABLE("intake.skip.undecodable", "intake.file.undecodable"),
  /** It has other columns than the layout. */
  OTHER_COLUMNS("intake.skip.other-columns", "intake.file.other-columns"),
  /** Its name is not that of a CSV file. */
  NOT_CSV("intake.skip.not-csv", "intake.file.not-csv"),
  /** Quotes or lengths are broken. */
  BROKEN("intake.skip.broken", "intake.file.broken");

  private final String skipKey;
  private final String problemKey;

  Unusable(String skipKey, String problemKey) {
    this.skipKey = skipKey;
    this.problemKey = problemKey;
  }

  String whySkipped() {
    return Words.text(skipKey);
  }

  ProblemException refusal(String where) {
    return Problem.of(ProblemKind.REFUSED, problemKey, where).asException();
  }
}
