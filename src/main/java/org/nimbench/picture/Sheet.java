package org.nimbench.picture;

import java.util.List;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.TextStyle;
import org.nimbench.study.Evidence;
import org.nimbench.study.Telling;

/**
 * The page of a picture: marking at head and foot, title and subtitle above, stamp below, and the
 * room that is left for the map or chart.
 */
final class Sheet {
  private static final double MARGIN = 5;
  private static final double HAIRLINE = 0.15;

  final Sketch sketch;
  private final Evidence evidence;
  private final PictureStyle style;
  private double top;
  private double bottom;
  private final double margin;

  /**
   * @param map what the map lies on, in words, for the stamp; empty for a chart
   */
  Sheet(Evidence evidence, PictureStyle style, String map) {
    this.evidence = evidence;
    this.style = style;
    sketch = new Sketch(Palette.of(style.look()));
    margin = style.furniture() ? MARGIN : 0;
    top = margin;
    bottom = style.heightMm() - margin;
    sketch.fill(new Bounds(0, 0, style.widthMm(), style.heightMm()).path(), sketch.palette.page());
    if (style.furniture()) {
      markings();
      titles();
      stamp(map);
    }
  }

  /** What is left for the map or chart, mm. */
  Bounds free() {
    return new Bounds(margin, top, style.widthMm() - margin, bottom);
  }

  /** The finished drawing. */
  Drawing drawing() {
    Telling telling = evidence.telling();
    return new Drawing(
        style.widthMm(),
        style.heightMm(),
        telling.title(),
        telling.alternativeText(),
        sketch.marks());
  }

  private void markings() {
    if (style.marking().isEmpty()) {
      return;
    }
    TextStyle bold = TextStyle.bold(10, sketch.palette.ink());
    double middle = style.widthMm() / 2;
    sketch.text(middle, top + 2.8, style.marking(), bold, Anchor.MIDDLE);
    sketch.text(middle, bottom - 0.4, style.marking(), bold, Anchor.MIDDLE);
    top += 5.5;
    bottom -= 5;
  }

  private void titles() {
    Telling telling = evidence.telling();
    lines(telling.title(), TextStyle.bold(12, sketch.palette.heading()), 5);
    lines(telling.subtitle(), TextStyle.regular(8.5, sketch.palette.muted()), 4);
    top += 1.5;
  }

  private void lines(String text, TextStyle of, double height) {
    for (String line : TextFlow.lines(text, of, style.widthMm() - 2 * margin)) {
      top += height;
      sketch.text(margin, top - 1, line, of, Anchor.START);
    }
  }

  private void stamp(String map) {
    List<List<TextFlow.Run>> lines =
        StampLines.of(evidence, map, sketch.palette, style.widthMm() - 2 * margin);
    double y = bottom - (lines.size() - 1) * Sketch.LINE - 1;
    bottom = y - 5;
    double rule = bottom + 1.6;
    sketch.line(margin, rule, style.widthMm() - margin, rule, sketch.palette.rule(), HAIRLINE);
    for (List<TextFlow.Run> line : lines) {
      TextFlow.draw(sketch, line, margin, y);
      y += Sketch.LINE;
    }
  }
}
