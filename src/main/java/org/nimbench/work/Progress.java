package org.nimbench.work;

/** Where work says how far it is and asks whether it should go on. Safe to call from any thread. */
public interface Progress {
  /** Shows nothing and never stops. */
  Progress SILENT =
      new Progress() {
        @Override
        public void at(long done, long total, String what) {}

        @Override
        public boolean isCancelled() {
          return false;
        }
      };

  /**
   * Tells how far the work is.
   *
   * @param done units finished
   * @param total units in all; 0 where it is not known
   * @param what what is being done now, in the analyst's words
   */
  void at(long done, long total, String what);

  /** Whether the analyst asked to stop. */
  boolean isCancelled();

  /**
   * Goes on, or ends the work. Engines call it at least every tenth of a second.
   *
   * @throws Cancelled if a stop was asked for
   */
  default void check() {
    if (isCancelled()) {
      throw new Cancelled();
    }
  }
}
