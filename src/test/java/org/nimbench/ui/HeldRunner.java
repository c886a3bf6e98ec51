package org.nimbench.ui;

import java.util.ArrayDeque;
import java.util.Deque;
import org.nimbench.work.CallingThreadRunner;
import org.nimbench.work.CancelToken;
import org.nimbench.work.Outcome;
import org.nimbench.work.Running;
import org.nimbench.work.Work;
import org.nimbench.work.WorkRunner;

/** Holds what it is asked to do until a test lets it. */
public final class HeldRunner implements WorkRunner {
  private final WorkRunner behind = new CallingThreadRunner();
  private final Deque<Runnable> held = new ArrayDeque<>();

  @Override
  public <T> Running start(String title, Work<T> work, Outcome<T> outcome) {
    held.add(() -> behind.start(title, work, outcome));
    return new Running(title, new CancelToken());
  }

  /** Does the piece of work that was asked for first. */
  public void next() {
    held.remove().run();
  }

  /** Does the piece of work that was asked for last. */
  public void newest() {
    held.removeLast().run();
  }

  /** Does all, and what follows from it. */
  public void all() {
    while (!held.isEmpty()) {
      next();
    }
  }
}
