package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.nimbench.drawing.TextStyle;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** What every picture says of itself: source, n, method, map, when and by what it was made. */
final class StampLines {
  private final List<TextFlow.Run> runs = new ArrayList<>();
  private final TextStyle label;
  private final TextStyle value;

  private StampLines(Palette palette) {
    label = TextStyle.bold(Sketch.SMALL, palette.ink());
    value = TextStyle.regular(Sketch.SMALL, palette.muted());
  }

  /**
   * The stamp broken into lines.
   *
   * @param map what the map lies on, in words; empty for a chart
   */
  static List<List<TextFlow.Run>> of(Evidence evidence, String map, Palette palette, double width) {
    StampLines lines = new StampLines(palette);
    Stamp stamp = evidence.stamp();
    lines.add(Words.text("picture.stamp.source"), source(stamp));
    lines.add(Words.text("picture.stamp.n"), counts(stamp));
    lines.add(Words.text("picture.stamp.method"), method(stamp));
    lines.add(Words.text("picture.stamp.map"), map);
    lines.add(Words.text("picture.stamp.made"), made(evidence));
    return TextFlow.lines(lines.runs, width);
  }

  private void add(String name, String text) {
    if (!text.isEmpty()) {
      runs.add(new TextFlow.Run(name, label));
      runs.add(new TextFlow.Run(text, value));
    }
  }

  private static String source(Stamp stamp) {
    return stamp.asAt() == null
        ? Words.text("picture.stamp.sentence", stamp.source())
        : Words.text("picture.stamp.asat", stamp.source(), Figures.shortDate(stamp.asAt()));
  }

  private static String counts(Stamp stamp) {
    String excluded =
        stamp.excludedInWords().entrySet().stream()
            .filter(reason -> reason.getValue() > 0)
            .map(reason -> Figures.count(reason.getValue()) + " " + reason.getKey())
            .collect(Collectors.joining(", "));
    String counts =
        Words.text(
            "picture.stamp.counts",
            Figures.count(stamp.n()),
            Figures.count(stamp.located()),
            Figures.percent(stamp.shareLocated(), 1),
            Figures.count(stamp.used()));
    return excluded.isEmpty()
        ? Words.text("picture.stamp.sentence", counts)
        : Words.text("picture.stamp.excluded", counts, excluded);
  }

  private static String method(Stamp stamp) {
    String parameters =
        stamp.parameters().entrySet().stream()
            .map(parameter -> parameter.getKey() + " " + parameter.getValue())
            .collect(Collectors.joining(", "));
    return Words.text(
        "picture.stamp.sentence",
        parameters.isEmpty() ? stamp.method() : stamp.method() + ", " + parameters);
  }

  private static String made(Evidence evidence) {
    Stamp stamp = evidence.stamp();
    String day = Figures.shortDate(stamp.made());
    return evidence.id().isEmpty()
        ? Words.text("picture.stamp.by", day, stamp.programVersion())
        : Words.text("picture.stamp.evidence", day, stamp.programVersion(), evidence.id());
  }
}
