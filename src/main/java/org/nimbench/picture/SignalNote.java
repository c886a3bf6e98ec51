package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;

/** The words of a signal, in one line or two, with a bracket along the months they are about. */
final class SignalNote {
  private static final double BRACKET = 0.9;
  private static final double CLEAR = 1.8;
  private static final double STEP = 1.2;

  /** A note longer than its bracket by more than this goes into two lines, mm. */
  private static final double OVERHANG = 8;

  private final TrendFrame frame;
  private final SignalGroup group;
  private final double left;
  private final double right;
  private final TextStyle style;
  private List<String> lines = List.of();
  private double width;
  private double height;

  SignalNote(TrendFrame frame, SignalGroup group) {
    this.frame = frame;
    this.group = group;
    left = frame.scale.x(group.first());
    right = frame.scale.x(group.last());
    style = TextStyle.bold(Sketch.SMALL, frame.sketch.palette.alert());
  }

  private void set(List<String> newLines) {
    lines = newLines;
    width = lines.stream().mapToDouble(line -> Typeface.width(line, style)).max().orElse(0);
    height = 2.65 + (lines.size() - 1) * Sketch.LINE;
  }

  /**
   * Tries to place the note.
   *
   * @param edge the highest or lowest point of its months, mm
   * @param above whether it goes above them
   * @return whether it found room
   */
  boolean place(double edge, boolean above) {
    String words = group.words();
    double whole = Typeface.width(words, style);
    List<String> one = List.of(words);
    // A little over half, so that the break falls to the middle of the sentence.
    List<String> two = TextFlow.lines(words, style, Math.max(whole * 0.62, right - left));
    boolean fits = whole <= right - left + OVERHANG;
    for (List<String> shape : fits ? List.of(one, two) : List.of(two, one)) {
      set(shape);
      if (put(edge, above)) {
        return true;
      }
    }
    return false;
  }

  private boolean put(double edge, boolean above) {
    double reach = above ? edge - frame.scale.plot().top() : frame.scale.plot().bottom() - edge;
    double out = above ? -1 : 1;
    boolean bracketed = group.months() > 1;
    for (double off = CLEAR; off <= reach + 6; off += STEP) {
      double y = edge + out * off;
      Bounds bracket = new Bounds(left, y, right, y).widened(0.3);
      Bounds room = room(y + out * (bracketed ? BRACKET + 0.5 : 0), above, bracket);
      if (room != null) {
        if (bracketed) {
          bracket(y, out);
          frame.placer.take(bracket);
        }
        frame.placer.take(room);
        write(room);
        return true;
      }
    }
    return false;
  }

  /** A free place for the lines beyond the bracket, sideways where the middle is taken. */
  private @Nullable Bounds room(double y, boolean above, Bounds bracket) {
    if (group.months() > 1 && !frame.placer.isFree(bracket)) {
      return null;
    }
    double middle = (left + right) / 2;
    double slack = Math.max(0, (right - left - width) / 2) + 4;
    List<Double> shifts = new ArrayList<>(List.of(0.0));
    for (double shift = 2; shift <= slack + width / 2; shift += 2) {
      shifts.add(shift);
      shifts.add(-shift);
    }
    for (double shift : shifts) {
      double x = middle + shift - width / 2;
      double top = above ? y - height : y;
      Bounds box = new Bounds(x, top, x + width, top + height);
      if (frame.placer.isFree(box)) {
        return box;
      }
    }
    return null;
  }

  private void bracket(double y, double out) {
    double end = y - out * BRACKET;
    Path path =
        Path.builder().move(left, end).line(left, y).line(right, y).line(right, end).build();
    frame.sketch.stroke(path, frame.sketch.palette.alert(), 0.25);
  }

  private void write(Bounds room) {
    double y = room.top() + 0.73 * Typeface.size(style);
    double x = (room.left() + room.right()) / 2;
    for (String line : lines) {
      frame.sketch.text(x, y, line, style, Anchor.MIDDLE);
      y += Sketch.LINE;
    }
  }
}
