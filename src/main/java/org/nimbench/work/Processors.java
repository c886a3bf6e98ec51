package org.nimbench.work;

/** How many processors one piece of work may keep busy. */
public final class Processors {
  private Processors() {}

  /**
   * All but one, and at least one: the window is drawn and answers while a surface is worked out.
   */
  public static int forWork() {
    return Math.max(1, Runtime.getRuntime().availableProcessors() - 1);
  }
}
