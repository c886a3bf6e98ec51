package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;

/** Breaks text of several styles into lines no longer than a width. */
final class TextFlow {
  /** Words of one style that follow one another on a line. */
  record Run(String text, TextStyle style) {
    double width() {
      return Typeface.width(text, style);
    }
  }

  private final double width;
  private final List<List<Run>> lines = new ArrayList<>();
  private List<Run> line = new ArrayList<>();
  private double used;

  private TextFlow(double width) {
    this.width = width;
  }

  /** The lines of a text of one style. */
  static List<String> lines(String text, TextStyle style, double width) {
    return lines(List.of(new Run(text, style)), width).stream()
        .map(line -> String.join("", line.stream().map(Run::text).toList()))
        .toList();
  }

  /** The lines of runs that follow one another with a space between. */
  static List<List<Run>> lines(List<Run> runs, double width) {
    TextFlow flow = new TextFlow(width);
    for (Run run : runs) {
      for (String word : run.text().strip().split(" +")) {
        flow.add(word, run.style());
      }
    }
    flow.end();
    return flow.lines;
  }

  private void add(String word, TextStyle style) {
    if (word.isEmpty()) {
      return;
    }
    boolean first = line.isEmpty();
    String piece = first ? word : " " + word;
    double length = Typeface.width(piece, style);
    if (!first && used + length > width) {
      end();
      add(word, style);
      return;
    }
    Run last = first ? null : line.get(line.size() - 1);
    if (last != null && last.style().equals(style)) {
      line.set(line.size() - 1, new Run(last.text() + piece, style));
    } else {
      line.add(new Run(piece, style));
    }
    used += length;
  }

  private void end() {
    if (!line.isEmpty()) {
      lines.add(line);
    }
    line = new ArrayList<>();
    used = 0;
  }

  /** Draws a line of runs from a point on its base line; leading spaces become distance. */
  static void draw(Sketch sketch, List<Run> line, double x, double y) {
    double at = x;
    for (Run run : line) {
      String bare = run.text().stripLeading();
      double indent = run.width() - Typeface.width(bare, run.style());
      sketch.text(at + indent, y, bare, run.style(), Anchor.START);
      at += run.width();
    }
  }
}
