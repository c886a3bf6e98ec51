package org.nimbench.intake.reading;

import org.jspecify.annotations.Nullable;

/** Every row of a file or sheet as it stands: titles, headings, blanks, totals and all. */
interface RawRows extends AutoCloseable {
  /**
   * The next row; null at the end.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file cannot be read on
   */
  @Nullable Row next();

  long bytesRead();

  @Override
  void close();
}
