package org.nimbench.start;

import org.nimbench.kernel.Problem;
import org.nimbench.work.Outcome;

/**
 * What was kept while the workspace closed; what stands in the way is said.
 *
 * @param <T> what was kept
 */
final class KeptAtClose<T> implements Outcome<T> {
  private final Bench bench;

  KeptAtClose(Bench bench) {
    this.bench = bench;
  }

  @Override
  public void done(T kept) {
    // The workspace closes; nobody is left to be told.
  }

  @Override
  public void failed(Problem problem) {
    bench.overlay().show(problem);
  }
}
