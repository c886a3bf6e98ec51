package org.nimbench.document;

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

/** Made-up pictures for documents: a line of counts by month, and places on a plan. */
final class SampleDrawing {
  static final String ALTERNATIVE =
      "Line chart of burglaries a month, October 2022 to September 2025. The average is 34.8; the"
          + " last eight months lie below it. Values: 52, 44, 53, 29, 27.";

  private static final Colour NAVY = Colour.of("#16365C");
  private static final Colour SLATE = Colour.of("#4B5864");
  private static final Colour HAIRLINE = Colour.of("#D5DBE1");
  private static final int MONTHS = 36;

  private SampleDrawing() {}

  /** A chart of the text's full width with words that stand nowhere else in the document. */
  static Drawing chart(double height) {
    List<Mark> marks = new ArrayList<>();
    double bottom = height - 9;
    for (int value = 0; value <= 60; value += 20) {
      double y = bottom - value * (height - 20) / 60;
      marks.add(new Mark.Shape(Path.line(12, y, 139, y), null, Pen.of(HAIRLINE, 0.2)));
      marks.add(text(10, y + 1, String.valueOf(value), TextStyle.regular(8, SLATE), Anchor.END));
    }
    marks.add(
        new Mark.Shape(
            Path.rectangle(12, bottom - 40, 128, 24),
            new Fill.Solid(Colour.of("#EEF2F6").withOpacity(0.7)),
            null));
    Path.Builder line = Path.builder();
    for (int month = 0; month < MONTHS; month++) {
      double x = 14 + month * 3.5;
      double y = bottom - (30 + 14 * Math.sin(month * 0.9) - month * 0.3) * (height - 20) / 60;
      if (month == 0) {
        line.move(x, y);
      } else {
        line.line(x, y);
      }
      marks.add(new Mark.Shape(Path.circle(x, y, 0.7), new Fill.Solid(NAVY), null));
    }
    marks.add(new Mark.Shape(line.build(), null, Pen.of(NAVY, 0.5)));
    marks.add(text(141, bottom - 20, "Midline 34.8", TextStyle.bold(8, NAVY), Anchor.START));
    marks.add(text(14, height - 2, "Oct 2022", TextStyle.regular(8, SLATE), Anchor.START));
    marks.add(text(138, height - 2, "Sept 2025", TextStyle.regular(8, SLATE), Anchor.END));
    return new Drawing(160, height, "Burglaries a month", ALTERNATIVE, marks);
  }

  /** A line without words, for a panel. */
  static Drawing spark() {
    Path.Builder line = Path.builder().move(0, 4);
    for (int month = 1; month < MONTHS; month++) {
      line.line(month * 0.7, 4 + 2.5 * Math.sin(month * 0.9));
    }
    Mark mark = new Mark.Shape(line.build(), null, Pen.of(NAVY, 0.3));
    return new Drawing(25, 8, "Three years", "Line of 36 months without a trend", List.of(mark));
  }

  /** A plan with letters. */
  static Drawing plan() {
    List<Mark> marks = new ArrayList<>();
    marks.add(
        new Mark.Shape(
            Path.rectangle(0.3, 0.3, 159.4, 95.4),
            new Fill.Solid(Colour.of("#F7F9FA")),
            Pen.of(SLATE, 0.3)));
    String[] ramp = {"#FFFFB2", "#FECC5C", "#FD8D3C", "#F03B20", "#BD0026"};
    for (int ring = 0; ring < ramp.length; ring++) {
      Fill fill = new Fill.Solid(Colour.of(ramp[ring]).withOpacity(0.72));
      marks.add(new Mark.Shape(Path.circle(60, 48, 34 - 7 * ring), fill, null));
    }
    marks.add(text(60, 49.4, "A", TextStyle.bold(11, Colour.of("#FFFFFF")), Anchor.MIDDLE));
    marks.add(text(108, 30, "Incidents per km²", TextStyle.bold(8, NAVY), Anchor.START));
    marks.add(text(108, 36, "Millracequay", TextStyle.regular(8, SLATE), Anchor.START));
    return new Drawing(
        160,
        96,
        "Plan of hotspots",
        "Map with one hotspot, A, of 58 thefts at the station.",
        marks);
  }

  private static Mark text(double x, double y, String words, TextStyle style, Anchor anchor) {
    return new Mark.Text(x, y, words, style, anchor, 0, null);
  }
}
