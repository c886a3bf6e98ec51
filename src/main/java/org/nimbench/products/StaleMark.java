package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.Pen;
import org.nimbench.drawing.TextStyle;

/** Says across a picture that it is out of date; its shape stays readable. */
final class StaleMark {
  private static final Colour GROUND = Colour.of("#FFF8C5");
  private static final Colour LINE = Colour.of("#BF8700");
  private static final Colour LETTERS = Colour.of("#6B4700");
  private static final double POINTS = 13;
  private static final double WIDTH = 62;
  private static final double HEIGHT = 9;
  private static final double BASELINE = 1.6;

  private StaleMark() {}

  /** The picture with the mark in its middle, in words for those who cannot see it too. */
  static Drawing across(Drawing drawing, String words) {
    double x = drawing.width() / 2;
    double y = drawing.height() / 2;
    List<Mark> marks = new ArrayList<>(drawing.marks());
    marks.add(
        new Mark.Group(
            words,
            List.of(
                new Mark.Shape(
                    Path.rectangle(x - WIDTH / 2, y - HEIGHT / 2, WIDTH, HEIGHT),
                    new Fill.Solid(GROUND),
                    Pen.of(LINE, 0.5)),
                new Mark.Text(
                    x,
                    y + BASELINE,
                    words,
                    TextStyle.bold(POINTS, LETTERS),
                    Anchor.MIDDLE,
                    0,
                    null)),
            null));
    return new Drawing(
        drawing.width(),
        drawing.height(),
        drawing.title(),
        words + ". " + drawing.alternativeText(),
        marks);
  }
}
