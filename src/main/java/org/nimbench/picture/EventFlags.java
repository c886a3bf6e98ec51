package org.nimbench.picture;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Path;
import org.nimbench.drawing.Pen;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.study.TrendEvent;
import org.nimbench.temporal.MonthlySeries;

/**
 * What the analyst wrote, as flags on a chart: a break is a full line with a filled head, a re-base
 * one with a hollow head, an operation a dashed line, a note a dotted one with a ring. The words
 * stand at the top, where there is room; the figure's own words repeat them all.
 */
final class EventFlags {
  private static final double HEAD = 0.9;
  private static final double GAP = 1;
  private static final double WIDEST = 46;

  private final TrendFrame frame;
  private final MonthlySeries series;

  EventFlags(TrendFrame frame, MonthlySeries series) {
    this.frame = frame;
    this.series = series;
  }

  void draw(List<TrendEvent> events) {
    events.forEach(this::line);
    events.forEach(this::words);
  }

  private double x(TrendEvent event) {
    boolean isCut = event.kind() == TrendEvent.Kind.BREAK || event.kind() == TrendEvent.Kind.REBASE;
    if (isCut) {
      long place = series.first().until(event.firstWholeMonth(), ChronoUnit.MONTHS);
      return frame.scale.x(place - 0.5);
    }
    double share =
        event.ofADay() ? (event.day().getDayOfMonth() - 1.0) / event.month().lengthOfMonth() : 0.5;
    return frame.scale.x(series.first().until(event.month(), ChronoUnit.MONTHS) - 0.5 + share);
  }

  private void line(TrendEvent event) {
    double x = x(event);
    double top = frame.scale.plot().top();
    double foot = frame.scale.plot().bottom();
    Path path = Path.line(x, top, x, foot);
    Sketch sketch = frame.sketch;
    switch (event.kind()) {
      case BREAK -> {
        sketch.stroke(path, sketch.palette.ink(), 0.3);
        head(x, top, new Fill.Solid(sketch.palette.ink()));
      }
      case REBASE -> {
        sketch.stroke(path, sketch.palette.ink(), 0.3);
        head(x, top, new Fill.Solid(sketch.palette.page()));
      }
      case OPERATION -> sketch.stroke(path, sketch.palette.ink(), 0.3, 0.9, 0.7);
      case NOTE -> {
        sketch.stroke(path, sketch.palette.before(), 0.25, 0.3, 0.7);
        Bounds ring = new Bounds(x, top, x, top).widened(HEAD * 0.8);
        sketch.add(
            new Mark.Shape(
                Sketch.rounded(ring, HEAD * 0.8),
                new Fill.Solid(sketch.palette.page()),
                Pen.of(sketch.palette.before(), 0.3)));
      }
    }
    frame.placer.takeLine(x, top, x, foot);
  }

  private void head(double x, double top, Fill fill) {
    Path path =
        Path.builder()
            .move(x - HEAD, top - HEAD)
            .line(x + HEAD, top - HEAD)
            .line(x, top + HEAD)
            .close()
            .build();
    frame.sketch.add(new Mark.Shape(path, fill, Pen.of(frame.sketch.palette.ink(), 0.3)));
  }

  /** Words and date at the right or left of the line, as high as there is room; else the date. */
  private void words(TrendEvent event) {
    TextStyle style = frame.sketch.small();
    List<String> apart = new ArrayList<>(TextFlow.lines(event.words(), style, WIDEST));
    apart.add(event.when());
    List<String> together = List.of(event.words() + ", " + event.when());
    for (List<String> lines : List.of(together, apart, List.of(event.when()))) {
      double width = lines.stream().mapToDouble(l -> Typeface.width(l, style)).max().orElse(0);
      if (width <= WIDEST * 1.4 && put(x(event), width, lines, style)) {
        return;
      }
    }
  }

  /** Leads from words in the lane down to their line. */
  private void lead(double x, double from) {
    double top = frame.scale.plot().top() - HEAD;
    if (from < top) {
      frame.sketch.line(x, from, x, top, frame.sketch.palette.before(), 0.15);
      frame.placer.takeLine(x, from, x, top);
    }
  }

  private boolean put(double x, double width, List<String> lines, TextStyle style) {
    double highest = frame.scale.plot().top() - frame.laneHeight();
    double lowest = frame.scale.plot().top() + frame.scale.plot().height() / 3;
    for (double top = highest; top < lowest; top += 1.2) {
      for (double left : List.of(x + GAP, x - GAP - width)) {
        if (frame.block(left, top, lines, style)) {
          lead(x, top + 0.4);
          return true;
        }
      }
    }
    return false;
  }
}
