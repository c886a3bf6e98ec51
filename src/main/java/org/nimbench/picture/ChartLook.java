package org.nimbench.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Shape;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.Rectangle2D;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import org.jfree.chart.axis.AxisSpace;
import org.jfree.chart.axis.NumberAxis;
import org.jfree.chart.axis.NumberTickUnit;
import org.jfree.chart.plot.DatasetRenderingOrder;
import org.jfree.chart.plot.XYPlot;
import org.jfree.chart.renderer.xy.StandardXYBarPainter;
import org.jfree.chart.renderer.xy.XYBarRenderer;
import org.jfree.chart.renderer.xy.XYLineAndShapeRenderer;
import org.jfree.chart.ui.RectangleInsets;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.DrawingGraphics;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;

/**
 * The one look of all charts: how the chart library's axes, grid, lines, points and bars are drawn.
 * Names and numbers beside them are placed by us.
 *
 * <p>The library draws in hundredths of a millimetre, because it rounds some sizes to whole units.
 */
final class ChartLook {
  private static final double UNIT = 0.01;
  private static final double TICK = 1.1;
  private static final double LABEL_GAP = 1.4;

  /** The gap and what the library keeps for itself, mm. */
  private static final double ROOM = 2.1;

  private final Palette palette;
  private final Font font;

  ChartLook(Palette palette) {
    this.palette = palette;
    TextStyle style = TextStyle.regular(Sketch.SMALL, palette.muted());
    font = Typeface.awt(style).deriveFont(units(Typeface.size(style)));
  }

  private static float units(double mm) {
    return (float) (mm / UNIT);
  }

  static Color color(Colour colour) {
    return new Color(colour.argb(), true);
  }

  static BasicStroke pen(double mm) {
    return new BasicStroke(units(mm), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND);
  }

  private static BasicStroke dashed(double mm, double dash, double gap) {
    float[] dashes = {units(dash), units(gap)};
    return new BasicStroke(units(mm), BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dashes, 0);
  }

  /** Room the numbers at the left need, mm. */
  double numbersWidth(ChartScale scale) {
    String widest = format().format(scale.top());
    return Typeface.width(widest, TextStyle.regular(Sketch.SMALL, palette.muted())) + ROOM;
  }

  private static DecimalFormat format() {
    return new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.UK));
  }

  /** An empty plot: grid lines, numbers at the left, an axis with ticks between the months. */
  XYPlot plot(ChartScale scale) {
    XYPlot plot = new XYPlot();
    plot.setDomainAxis(months(scale));
    plot.setRangeAxis(values(scale));
    plot.setBackgroundPaint(null);
    plot.setOutlineVisible(false);
    plot.setInsets(RectangleInsets.ZERO_INSETS);
    plot.setAxisOffset(RectangleInsets.ZERO_INSETS);
    plot.setFixedDomainAxisSpace(new AxisSpace());
    plot.setFixedRangeAxisSpace(new AxisSpace());
    plot.setDatasetRenderingOrder(DatasetRenderingOrder.FORWARD);
    plot.setDomainGridlinesVisible(false);
    plot.setRangeGridlinePaint(color(palette.grid()));
    plot.setRangeGridlineStroke(pen(0.15));
    return plot;
  }

  private NumberAxis months(ChartScale scale) {
    NumberAxis axis = new NumberAxis(null);
    axis.setRange(-0.5, scale.months() - 0.5);
    axis.setTickLabelsVisible(false);
    axis.setTickMarksVisible(false);
    axis.setAxisLinePaint(color(palette.before()));
    axis.setAxisLineStroke(pen(0.25));
    return axis;
  }

  private NumberAxis values(ChartScale scale) {
    NumberAxis axis = new NumberAxis(null);
    axis.setRange(0, scale.top());
    axis.setTickUnit(new NumberTickUnit(scale.step(), format()));
    axis.setTickLabelFont(font);
    axis.setTickLabelPaint(color(palette.muted()));
    axis.setTickLabelInsets(new RectangleInsets(0, units(LABEL_GAP), 0, 0));
    axis.setTickMarksVisible(false);
    axis.setAxisLineVisible(false);
    return axis;
  }

  /** A line through months, without points; months without a value leave a gap. */
  XYLineAndShapeRenderer line(Colour colour, double mm) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(true, false);
    renderer.setDrawSeriesLineAsPath(true);
    renderer.setSeriesPaint(0, color(colour));
    renderer.setSeriesStroke(0, pen(mm));
    return renderer;
  }

  /** Points of one shape without a line. */
  XYLineAndShapeRenderer points(Shape shape, Colour inside, Colour edge, double mm) {
    XYLineAndShapeRenderer renderer = new XYLineAndShapeRenderer(false, true);
    renderer.setSeriesShape(0, shape);
    renderer.setUseFillPaint(true);
    renderer.setSeriesFillPaint(0, color(inside));
    renderer.setUseOutlinePaint(true);
    renderer.setSeriesOutlinePaint(0, color(edge));
    renderer.setSeriesOutlineStroke(0, pen(mm));
    renderer.setDrawOutlines(true);
    return renderer;
  }

  /** Plain bars. */
  XYBarRenderer bars(Colour inside, Colour edge, boolean hollow) {
    XYBarRenderer renderer = new XYBarRenderer(0);
    renderer.setBarPainter(new StandardXYBarPainter());
    renderer.setShadowVisible(false);
    renderer.setSeriesPaint(0, color(inside));
    renderer.setDrawBarOutline(hollow);
    renderer.setSeriesOutlinePaint(0, color(edge));
    renderer.setSeriesOutlineStroke(0, dashed(0.25, 0.5, 0.8));
    return renderer;
  }

  static Shape circle(double radius) {
    float r = units(radius);
    return new Ellipse2D.Float(-r, -r, 2 * r, 2 * r);
  }

  static Shape diamond(double radius) {
    float r = units(radius);
    Path2D.Float shape = new Path2D.Float();
    shape.moveTo(0, -r);
    shape.lineTo(r, 0);
    shape.lineTo(0, r);
    shape.lineTo(-r, 0);
    shape.closePath();
    return shape;
  }

  static Shape dash(double halfWidth) {
    float w = units(halfWidth);
    return new Rectangle2D.Float(-w, -units(0.2), 2 * w, units(0.4));
  }

  /** Lets the library draw a plot where the scale has it. */
  void draw(Sketch sketch, XYPlot plot, ChartScale scale) {
    DrawingGraphics graphics = new DrawingGraphics(UNIT);
    Bounds at = scale.plot();
    Rectangle2D area =
        new Rectangle2D.Double(
            at.left() / UNIT, at.top() / UNIT, at.width() / UNIT, at.height() / UNIT);
    plot.draw(graphics, area, null, null, null);
    sketch.addAll(graphics.marks());
  }

  /** Length of the ticks below the axis, mm. */
  static double tick() {
    return TICK;
  }
}
