package org.nimbench.ui.kit;

import java.util.List;

/**
 * Something that is done once with the next picture of the window, however often it is asked for
 * until then: where much changes at once, what follows it is drawn once. Only for the window's
 * thread.
 */
public final class Soon {
  private final Runnable does;
  private boolean isAsked;

  /** Nothing is asked for yet. */
  public Soon(Runnable does) {
    this.does = does;
  }

  /** Asks for it; with the next picture, after those who wait for theirs. */
  public void ask() {
    if (!isAsked) {
      isAsked = true;
      Gradually.build(List.of(this::answer));
    }
  }

  /** Does it at once; what was asked for before is done with it. */
  public void now() {
    isAsked = false;
    does.run();
  }

  /** Whether it was asked for and is still to come. */
  public boolean isAsked() {
    return isAsked;
  }

  private void answer() {
    if (isAsked) {
      now();
    }
  }
}
