package org.nimbench.picture;

import org.nimbench.drawing.Drawing;

/**
 * A finished chart, and where its marks lie.
 *
 * @param drawing the chart
 * @param places in the same millimetres
 */
public record PlacedChart(Drawing drawing, ChartPlaces places) {}
