package org.nimbench.start;

import org.nimbench.kernel.Problem;
import org.nimbench.work.Outcome;

/** What was read ahead of its use; what stands in the way is said. */
final class Prepared implements Outcome<Boolean> {
  private final Bench bench;

  Prepared(Bench bench) {
    this.bench = bench;
  }

  @Override
  public void done(Boolean isRead) {
    // Nothing is shown: it only comes faster when it is wanted.
  }

  @Override
  public void failed(Problem problem) {
    bench.overlay().show(problem);
  }
}
