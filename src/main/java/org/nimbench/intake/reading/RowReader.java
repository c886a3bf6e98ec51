package org.nimbench.intake.reading;

/**
 * The rows of a table below its heading, one by one; rows of titles, blank rows and total rows are
 * not among them. Memory does not grow with the file.
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

  @Override
  void close();
}
