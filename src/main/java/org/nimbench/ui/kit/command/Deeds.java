package org.nimbench.ui.kit.command;

import java.util.ArrayDeque;
import java.util.Deque;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/**
 * What was done in an open workspace, newest first: undo and redo. One deed is one step however
 * much it changes. A deed that is done while another is being done or taken back is part of it and
 * is not kept. Used on the FX thread.
 */
public final class Deeds {
  /** Deeds that are remembered; older ones can no longer be undone. */
  public static final int REMEMBERED = 100;

  private final Deque<Deed> done = new ArrayDeque<>();
  private final Deque<Deed> undone = new ArrayDeque<>();
  private final ReadOnlyStringWrapper undoWords = new ReadOnlyStringWrapper("");
  private final ReadOnlyStringWrapper redoWords = new ReadOnlyStringWrapper("");
  private boolean isBusy;

  /** Does a deed and remembers it. */
  public void perform(Deed deed) {
    if (isBusy) {
      deed.again().run();
      return;
    }
    alone(deed.again());
    remember(deed);
  }

  /** Remembers a deed that has been done already. */
  public void remember(Deed deed) {
    if (isBusy) {
      return;
    }
    done.push(deed);
    if (done.size() > REMEMBERED) {
      done.removeLast();
    }
    undone.clear();
    tell();
  }

  /** Takes the newest deed back; nothing happens where there is none. */
  public void undo() {
    if (!done.isEmpty()) {
      Deed deed = done.pop();
      alone(deed.back());
      undone.push(deed);
      tell();
    }
  }

  /** Does the deed again that was undone last; nothing happens where there is none. */
  public void redo() {
    if (!undone.isEmpty()) {
      Deed deed = undone.pop();
      alone(deed.again());
      done.push(deed);
      tell();
    }
  }

  /** Forgets everything, as when the workspace closes. */
  public void forget() {
    done.clear();
    undone.clear();
    tell();
  }

  private void alone(Runnable action) {
    isBusy = true;
    try {
      action.run();
    } finally {
      isBusy = false;
    }
  }

  private void tell() {
    undoWords.set(done.isEmpty() ? "" : done.peek().words());
    redoWords.set(undone.isEmpty() ? "" : undone.peek().words());
  }

  /** What undo would take back; empty for nothing. */
  public ReadOnlyStringProperty undoWords() {
    return undoWords.getReadOnlyProperty();
  }

  /** What redo would do again; empty for nothing. */
  public ReadOnlyStringProperty redoWords() {
    return redoWords.getReadOnlyProperty();
  }
}
