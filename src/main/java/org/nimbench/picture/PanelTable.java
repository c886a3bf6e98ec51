package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Pen;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;

/**
 * A small table with a heading: a swatch, a label to the left and numbers to the right. Columns are
 * as wide as their widest cell.
 */
final class PanelTable implements PanelPart {
  private static final double SWATCH = 5.2;
  private static final double SWATCH_GAP = 1.8;
  private static final double GAP = 3;
  private static final double BASE = 2.85;

  /**
   * A row.
   *
   * @param swatch what stands before the label; null for nothing
   * @param cells the label, then the numbers
   * @param bold whether it is set heavy
   * @param ruled whether a line stands above it
   */
  record Row(@Nullable Swatch swatch, List<String> cells, boolean bold, boolean ruled) {}

  /** A patch of a class: what it is filled with and its edge. */
  record Swatch(Colour fill, Colour edge, double edgeWidth) {}

  private final Palette palette;
  private final List<String> heading;
  private final List<String> heads;
  private final List<Row> rows;
  private final List<String> notes;

  /**
   * @param heading lines above the table; the first is bold
   * @param heads headings of the columns, that of the label among them; empty for none
   * @param notes lines below
   */
  PanelTable(
      Palette palette,
      List<String> heading,
      List<String> heads,
      List<Row> rows,
      List<String> notes) {
    this.palette = palette;
    this.heading = heading;
    this.heads = heads;
    this.rows = rows;
    this.notes = notes;
  }

  @Override
  public double width() {
    Sketch sizes = new Sketch(palette);
    double least = 0;
    for (int i = 0; i < heading.size(); i++) {
      least = Math.max(least, Typeface.width(heading.get(i), headingStyle(sizes, i)));
    }
    for (String note : notes) {
      least = Math.max(least, Typeface.width(note, sizes.smallMuted()));
    }
    double columns = indent();
    for (double column : columns(sizes)) {
      columns += column + GAP;
    }
    return Math.max(least, columns - GAP);
  }

  private double indent() {
    return rows.stream().anyMatch(row -> row.swatch() != null) ? SWATCH + SWATCH_GAP : 0;
  }

  private List<Double> columns(Sketch sizes) {
    List<Double> widths = new ArrayList<>();
    for (int c = 0; c < rows.get(0).cells().size(); c++) {
      double widest = heads.isEmpty() ? 0 : Typeface.width(heads.get(c), sizes.smallMuted());
      for (Row row : rows) {
        TextStyle style = row.bold() ? sizes.smallBold() : sizes.small();
        widest = Math.max(widest, Typeface.width(row.cells().get(c), style));
      }
      widths.add(widest);
    }
    return widths;
  }

  @Override
  public double height() {
    int ruled = (int) rows.stream().filter(Row::ruled).count();
    int lines = heading.size() + (heads.isEmpty() ? 0 : 1) + rows.size() + notes.size();
    return lines * Sketch.LINE + ruled * 1.1 + (notes.isEmpty() ? 0 : 0.5);
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double top = y;
    for (int i = 0; i < heading.size(); i++) {
      sketch.text(x, top + BASE, heading.get(i), headingStyle(sketch, i), Anchor.START);
      top += Sketch.LINE;
    }
    if (!heads.isEmpty()) {
      cells(sketch, heads, sketch.smallMuted(), x, top, width);
      top += Sketch.LINE;
    }
    for (Row row : rows) {
      if (row.ruled()) {
        sketch.line(x, top + 0.5, x + width, top + 0.5, sketch.palette.rule(), 0.15);
        top += 1.1;
      }
      swatch(sketch, row.swatch(), x, top);
      TextStyle style = row.bold() ? sketch.smallBold() : sketch.small();
      cells(sketch, row.cells(), style, x, top, width);
      top += Sketch.LINE;
    }
    top += 0.5;
    for (String note : notes) {
      sketch.text(x, top + BASE, note, sketch.smallMuted(), Anchor.START);
      top += Sketch.LINE;
    }
  }

  private static TextStyle headingStyle(Sketch sketch, int line) {
    return line == 0 ? TextStyle.bold(8.5, sketch.palette.ink()) : sketch.smallMuted();
  }

  private static void swatch(Sketch sketch, @Nullable Swatch swatch, double x, double top) {
    if (swatch != null) {
      Bounds patch = new Bounds(x + 0.1, top + 0.35, x + SWATCH, top + Sketch.LINE - 0.4);
      Fill fill = new Fill.Solid(swatch.fill());
      sketch.add(new Mark.Shape(patch.path(), fill, Pen.of(swatch.edge(), swatch.edgeWidth())));
    }
  }

  private void cells(
      Sketch sketch, List<String> cells, TextStyle style, double x, double top, double width) {
    List<Double> widths = columns(sketch);
    double right = x + width;
    for (int c = cells.size() - 1; c > 0; c--) {
      if (!cells.get(c).isEmpty()) {
        sketch.text(right, top + BASE, cells.get(c), style, Anchor.END);
      }
      right -= widths.get(c) + GAP;
    }
    if (!cells.get(0).isEmpty()) {
      sketch.text(x + indent(), top + BASE, cells.get(0), style, Anchor.START);
    }
  }
}
