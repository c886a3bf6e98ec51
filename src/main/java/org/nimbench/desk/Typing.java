package org.nimbench.desk;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Keeps what is being typed: the newest words of each section wait here and are written as drafts
 * at most every {@value #SECONDS} seconds. It has no timer and no thread. The window calls {@link
 * #typed} with every change, which never waits, and {@link #writeDue} on a worker about once a
 * second: then a program that is killed loses at most the last {@value #SECONDS} seconds and what
 * one second and one write take.
 */
public final class Typing {
  /** How long typed words wait at most before they are due. */
  static final int SECONDS = 5;

  private final Drafts drafts;
  private final Clock clock;
  private final Duration every;
  private final Map<String, Draft> waiting = new LinkedHashMap<>();
  private final Object writing = new Object();
  private @Nullable Instant waitingSince;

  /** Keeps what is typed among {@code drafts}; {@code clock} dates it. */
  public Typing(Drafts drafts, Clock clock) {
    this(drafts, clock, Duration.ofSeconds(SECONDS));
  }

  Typing(Drafts drafts, Clock clock, Duration every) {
    this.drafts = drafts;
    this.clock = clock;
    this.every = every;
  }

  /**
   * Takes the words of a section as they are now; never waits for the disk.
   *
   * @param base the section's stored text when the typing began
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace was opened to read:
   *     nothing could be kept
   */
  public void typed(String product, String section, String text, String base) {
    drafts.requireWritable();
    Draft draft = new Draft(product, section, text, clock.instant(), base);
    synchronized (waiting) {
      waiting.put(draft.id(), draft);
      if (waitingSince == null) {
        waitingSince = draft.when();
      }
    }
  }

  /**
   * Writes what waits if it has waited long enough. Call it on a worker, about once a second.
   *
   * @return whether anything was written
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace cannot be written;
   *     the words wait on
   */
  public boolean writeDue() {
    synchronized (waiting) {
      if (waitingSince == null || clock.instant().isBefore(waitingSince.plus(every))) {
        return false;
      }
    }
    return writeNow();
  }

  /**
   * Writes what waits at once: the section is left, the window loses the focus or closes. Call it
   * on a worker.
   *
   * @return whether anything was written
   * @throws org.nimbench.kernel.ProblemException (workspace) if the workspace cannot be written;
   *     the words wait on
   */
  public boolean writeNow() {
    synchronized (writing) {
      List<Draft> due;
      synchronized (waiting) {
        due = List.copyOf(waiting.values());
        waitingSince = due.isEmpty() ? null : clock.instant();
      }
      for (Draft draft : due) {
        drafts.keep(draft);
        written(draft);
      }
      return !due.isEmpty();
    }
  }

  /** What was typed while it was written waits for the next time. */
  private void written(Draft draft) {
    synchronized (waiting) {
      waiting.remove(draft.id(), draft);
      if (waiting.isEmpty()) {
        waitingSince = null;
      }
    }
  }

  /**
   * The section's words were stored: its draft is dropped. Words that were typed since {@code text}
   * stay. Call it on a worker, after storing.
   *
   * @param text the words that were stored
   */
  public void stored(String product, String section, String text) {
    settle(product, section, draft -> draft.text().equals(text));
  }

  /** The section's typed words are not wanted: all of them are dropped. Call it on a worker. */
  public void discarded(String product, String section) {
    settle(product, section, draft -> true);
  }

  private void settle(String product, String section, Predicate<Draft> isSettled) {
    String id = Draft.idOf(product, section);
    synchronized (writing) {
      synchronized (waiting) {
        Draft newest = waiting.get(id);
        if (newest != null && isSettled.test(newest)) {
          waiting.remove(id);
        }
        if (waiting.isEmpty()) {
          waitingSince = null;
        }
      }
      drafts.drop(product, section);
    }
  }
}
