package org.nimbench.spatial;

import org.nimbench.work.Progress;

/** Works out one row of cells after another; each thread has its own. */
interface RowWorker {
  /** Works out a row; may leave it unfinished once the progress says stop. */
  void row(int row, Progress progress);
}
