package org.nimbench.report;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.Pen;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;

/** Collects the marks of a page. */
final class Pad {
  private static final double HAIR = 0.18;

  private final List<Mark> marks = new ArrayList<>();

  List<Mark> marks() {
    return marks;
  }

  void text(double x, double y, String words, TextStyle style, Anchor anchor) {
    marks.add(new Mark.Text(x, y, words, style, anchor, 0, null));
  }

  /** A line that is cut with an ellipsis where it is longer than its room. */
  void cut(double x, double y, String words, TextStyle style, double room) {
    String shown = words;
    for (int length = words.length(); Typeface.width(shown, style) > room && length > 1; ) {
      length--;
      shown = words.substring(0, length).strip() + "…";
    }
    text(x, y, shown, style, Anchor.START);
  }

  void line(double x1, double y1, double x2, double y2, Colour colour, double width) {
    shape(Path.line(x1, y1, x2, y2), null, Pen.of(colour, width));
  }

  void hair(double x1, double y1, double x2, double y2) {
    line(x1, y1, x2, y2, Ink.HAIRLINE, HAIR);
  }

  void box(double x, double y, double width, double height, Colour ground) {
    shape(Path.rectangle(x, y, width, height), new Fill.Solid(ground), null);
  }

  void shape(Path path, @Nullable Fill fill, @Nullable Pen pen) {
    marks.add(new Mark.Shape(path, fill, pen));
  }
}
