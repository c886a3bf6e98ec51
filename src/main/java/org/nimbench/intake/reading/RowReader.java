package org.nimbench.intake.reading;

import java.util.List;

/**
 * The rows of a table below its heading, one by one; rows of titles, blank rows, total rows and
 * footnotes are not among them. Memory does not grow with the file.
 */
public interface RowReader extends AutoCloseable {
  /**
   * Whether there is another row.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file cannot be read on
   */
  boolean hasNext();

  /**
   * The next row.
   *
   * @throws org.nimbench.kernel.ProblemException (refused) if the file cannot be read on
   */
  Row next();

  /** Bytes of the file read so far, for progress. */
  long bytesRead();

  /**
   * The texts of rows that were read and left out so far: totals and footnotes. They are all there
   * once {@link #hasNext} is false, and must be scanned like any text of the file.
   */
  default List<BesideText> beside() {
    return List.of();
  }

  /** What was left out so far, in words for the inspection: how many totals, footnotes, blanks. */
  default List<String> how() {
    return List.of();
  }

  @Override
  void close();
}
