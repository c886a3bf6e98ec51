package org.nimbench.picture;

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
import org.nimbench.kernel.Words;

/**
 * The problem analysis triangle: location, target and offender as the sides of a problem, each with
 * what is known of it and who could control it.
 */
public final class ProblemTriangle {
  private static final double WIDTH = 160;
  private static final double LEAST_HEIGHT = 62;
  private static final double COLUMN = 46;
  private static final double GAP = 4;
  private static final double TOP = 2;
  private static final double BASE = 54;
  private static final double HALF = 30;
  private static final double LINE = 3.7;
  private static final double POINTS = 8.5;
  private static final double WASH = 0.12;

  /** How far the inner triangle stands from the sides, as a share of the outer one. */
  private static final double INNER = 0.5;

  private static final double THIRD = 1.0 / 3;
  private static final double ANGLE = Math.toDegrees(Math.atan2(BASE - TOP, HALF));

  private final Palette palette = Palette.of(Look.PAPER);
  private final List<Mark> marks = new ArrayList<>();

  private ProblemTriangle() {}

  /**
   * A side of the triangle.
   *
   * @param name such as {@code Location}
   * @param known what is known of it
   * @param controller who could control it; empty where not said
   */
  public record Side(String name, String known, String controller) {}

  /**
   * The triangle of a problem, 160 mm wide and as high as its words ask for.
   *
   * @param problem in a few words, inside the triangle
   */
  public static Drawing of(String problem, Side location, Side target, Side offender) {
    ProblemTriangle triangle = new ProblemTriangle();
    triangle.shape(problem, location, target, offender);
    double left = triangle.words(location, 0, TOP + LINE);
    left = triangle.words(target, 0, Math.max(left + GAP, BASE * INNER + GAP));
    double right = triangle.words(offender, WIDTH - COLUMN, TOP + LINE);
    double height = Math.max(LEAST_HEIGHT, Math.max(left, right) + 1);
    String alternative =
        Words.text("picture.triangle", problem, told(location), told(target), told(offender));
    return new Drawing(WIDTH, height, problem, alternative, triangle.marks);
  }

  private static String told(Side side) {
    return (side.name() + ": " + side.known() + ". " + side.controller()).strip();
  }

  private void shape(String problem, Side location, Side target, Side offender) {
    double middle = WIDTH / 2;
    Colour wash = Ramp.mix(palette.page(), palette.heading(), WASH);
    Pen edge = Pen.of(palette.heading(), 0.4);
    triangle(middle, TOP, HALF, BASE, new Fill.Solid(wash), edge);
    double centre = TOP + (BASE - TOP) * 2 * THIRD;
    double top = centre - (centre - TOP) * INNER;
    double base = centre + (BASE - centre) * INNER;
    triangle(middle, top, HALF * INNER, base, new Fill.Solid(palette.heading()), edge);
    TextStyle side = TextStyle.bold(POINTS, palette.heading());
    double between = (1 + INNER) / 2;
    double x = HALF * between / 2 + 1;
    double y = (TOP + BASE) / 2 + 2;
    text(middle - x, y, location.name(), side, -ANGLE);
    text(middle + x, y, offender.name(), side, ANGLE);
    text(middle, (BASE + base) / 2 + LINE * THIRD, target.name(), side, 0);
    TextStyle inside = TextStyle.bold(8, palette.page());
    List<String> lines = TextFlow.lines(problem, inside, HALF * INNER + 2);
    double first = base - 3 - (lines.size() - 1) * LINE;
    for (int i = 0; i < lines.size(); i++) {
      text(middle, first + i * LINE, lines.get(i), inside, 0);
    }
  }

  private void triangle(double middle, double top, double half, double base, Fill fill, Pen edge) {
    Path path =
        Path.builder()
            .move(middle, top)
            .line(middle + half, base)
            .line(middle - half, base)
            .close()
            .build();
    marks.add(new Mark.Shape(path, fill, edge));
  }

  private void text(double x, double y, String words, TextStyle style, double angle) {
    marks.add(new Mark.Text(x, y, words, style, Anchor.MIDDLE, angle, null));
  }

  /** A side's words from a base line down; the base line after them. */
  private double words(Side side, double x, double from) {
    double y = line(side.name(), TextStyle.bold(POINTS, palette.heading()), x, from);
    y = line(side.known(), TextStyle.regular(POINTS, palette.ink()), x, y);
    return side.controller().isEmpty()
        ? y
        : line(side.controller(), TextStyle.bold(POINTS, palette.ink()), x, y);
  }

  private double line(String words, TextStyle style, double x, double from) {
    double y = from;
    for (String line : TextFlow.lines(words, style, COLUMN)) {
      marks.add(new Mark.Text(x, y, line, style, Anchor.START, 0, null));
      y += LINE;
    }
    return y;
  }
}
