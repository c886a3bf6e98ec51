package org.nimbench.drawing;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Collects marks in order and groups those that follow one another under the same clip. */
final class Recorder {
  private final List<Mark> marks = new ArrayList<>();
  private List<Mark> open = new ArrayList<>();
  private @Nullable Path openClip;

  void add(Mark mark, @Nullable Path clip) {
    if (!Objects.equals(clip, openClip)) {
      close();
      openClip = clip;
    }
    open.add(mark);
  }

  List<Mark> marks() {
    close();
    return List.copyOf(marks);
  }

  private void close() {
    if (openClip == null) {
      marks.addAll(open);
    } else if (!open.isEmpty()) {
      marks.add(new Mark.Group("", open, openClip));
    }
    open = new ArrayList<>();
    openClip = null;
  }
}
