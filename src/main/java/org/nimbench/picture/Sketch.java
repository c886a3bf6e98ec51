package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.Pen;
import org.nimbench.drawing.TextStyle;

/** Collects the marks of a picture and knows its sizes of text. */
final class Sketch {
  /** The least size of text on paper, points; most of a picture's text has it. */
  static final double SMALL = 8;

  /** From base line to base line of small text, mm. */
  static final double LINE = 3.75;

  final Palette palette;
  private final List<Mark> marks = new ArrayList<>();

  Sketch(Palette palette) {
    this.palette = palette;
  }

  List<Mark> marks() {
    return List.copyOf(marks);
  }

  void add(Mark mark) {
    marks.add(mark);
  }

  void addAll(List<Mark> more) {
    marks.addAll(more);
  }

  /** Adds what another sketch holds as one group. */
  void group(String name, Sketch inner, @Nullable Path clip) {
    if (!inner.marks.isEmpty()) {
      marks.add(new Mark.Group(name, inner.marks, clip));
    }
  }

  Sketch inner() {
    return new Sketch(palette);
  }

  void fill(Path path, Colour colour) {
    marks.add(new Mark.Shape(path, new Fill.Solid(colour), null));
  }

  void stroke(Path path, Colour colour, double width, Double... dashes) {
    marks.add(new Mark.Shape(path, null, new Pen(colour, width, List.of(dashes))));
  }

  void box(Bounds box, @Nullable Colour fill, Colour line, double width) {
    Fill inside = fill == null ? null : new Fill.Solid(fill);
    marks.add(new Mark.Shape(box.path(), inside, Pen.of(line, width)));
  }

  void line(double x1, double y1, double x2, double y2, Colour colour, double width) {
    stroke(Path.line(x1, y1, x2, y2), colour, width);
  }

  void text(double x, double y, String text, TextStyle style, Anchor anchor) {
    marks.add(new Mark.Text(x, y, text, style, anchor, 0, null));
  }

  TextStyle small() {
    return TextStyle.regular(SMALL, palette.ink());
  }

  TextStyle smallBold() {
    return TextStyle.bold(SMALL, palette.ink());
  }

  TextStyle smallMuted() {
    return TextStyle.regular(SMALL, palette.muted());
  }

  /** Rounded corners, for panels and road numbers. */
  static Path rounded(Bounds box, double radius) {
    double k = radius * 0.45;
    double l = box.left();
    double t = box.top();
    double r = box.right();
    double b = box.bottom();
    return Path.builder()
        .move(l + radius, t)
        .line(r - radius, t)
        .curve(r - k, t, r, t + k, r, t + radius)
        .line(r, b - radius)
        .curve(r, b - k, r - k, b, r - radius, b)
        .line(l + radius, b)
        .curve(l + k, b, l, b - k, l, b - radius)
        .line(l, t + radius)
        .curve(l, t + k, l + k, t, l + radius, t)
        .close()
        .build();
  }
}
