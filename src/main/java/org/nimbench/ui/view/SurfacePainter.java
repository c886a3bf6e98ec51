package org.nimbench.ui.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
import java.util.stream.IntStream;
import org.nimbench.drawing.Colour;
import org.nimbench.picture.Palette;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;

/**
 * Colours a surface pixel by pixel. A density is interpolated between cell centres, where it is
 * exact, and each class ends in a smooth line; a count by cell is shown as the square it is.
 */
final class SurfacePainter {
  private static final double LINE_HALF_WIDTH = 0.55;

  /** Pixels from a line of a class beyond which nothing of it is seen. */
  private static final double FAR = 1.5;

  private static final int BAND = 64;

  private final Surface surface;
  private final Classes classes;
  private final Viewport view;
  private final double scale;
  private final int width;
  private final int height;

  /** Premultiplied; the first is below all classes. */
  private final int[] fills;

  private final int[] lines;

  /**
   * A painter of one picture.
   *
   * @param scale device pixels to a logical one
   */
  SurfacePainter(Surface surface, Classes classes, Palette palette, Viewport view, double scale) {
    this(surface, classes, palette.density(classes.count()), palette, view, scale);
  }

  /** A painter in colours of its own, the least first. */
  SurfacePainter(
      Surface surface,
      Classes classes,
      List<Colour> density,
      Palette palette,
      Viewport view,
      double scale) {
    this.surface = surface;
    this.classes = classes;
    this.view = view;
    this.scale = scale;
    this.width = (int) Math.ceil(view.width() * scale);
    this.height = (int) Math.ceil(view.height() * scale);
    this.fills = new int[classes.count() + 1];
    this.lines = new int[classes.count()];
    for (int i = 0; i < lines.length; i++) {
      fills[i + 1] = MapPalette.premultiplied(density.get(i).rgb(), palette.densityOpacity());
      lines[i] = palette.edge(density.get(i)).rgb();
    }
  }

  /** The density with smooth class borders, in bands on all processors. */
  BufferedImage smooth() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    Columns columns = new Columns();
    IntStream.range(0, (height + BAND - 1) / BAND)
        .parallel()
        .forEach(band -> smooth(columns, pixels, band * BAND, Math.min(height, (band + 1) * BAND)));
    return image;
  }

  private void smooth(Columns columns, int[] pixels, int from, int to) {
    double[] here = new double[width + 1];
    double[] below = new double[width + 1];
    valuesOfRow(columns, from, here);
    for (int y = from; y < to; y++) {
      valuesOfRow(columns, y + 1, below);
      for (int x = 0; x < width; x++) {
        double value = here[x];
        if (value > 0) {
          double across = here[x + 1] - value;
          double down = below[x] - value;
          pixels[y * width + x] = colour(value, across * across + down * down);
        }
      }
      double[] done = here;
      here = below;
      below = done;
    }
  }

  /** For each pixel of a row the cell centre at its left, and how far right of it the pixel is. */
  private final class Columns {
    private final int[] left = new int[width + 1];
    private final double[] east = new double[width + 1];

    Columns() {
      Grid grid = surface.grid();
      for (int x = 0; x <= width; x++) {
        double column = (view.eastingAt((x + 0.5) / scale) - grid.west()) / grid.cell() - 0.5;
        left[x] = (int) Math.floor(column);
        east[x] = column - left[x];
      }
    }
  }

  private void valuesOfRow(Columns columns, int y, double[] values) {
    Grid grid = surface.grid();
    double row = (view.northingAt((y + 0.5) / scale) - grid.south()) / grid.cell() - 0.5;
    int low = (int) Math.floor(row);
    double north = row - low;
    boolean isWhole = low >= 0 && low + 1 < grid.rows();
    int base = low * grid.columns();
    double[] all = surface.values();
    for (int x = 0; x <= width; x++) {
      int left = columns.left[x];
      double value = Double.NaN;
      if (isWhole && left >= 0 && left + 1 < grid.columns()) {
        int at = base + left;
        double east = columns.east[x];
        double south = all[at] + (all[at + 1] - all[at]) * east;
        int up = at + grid.columns();
        value = south + (all[up] + (all[up + 1] - all[up]) * east - south) * north;
      }
      // At the edge, and where a corner has no value, only the corners that have one count.
      values[x] = Double.isNaN(value) ? between(left, low, columns.east[x], north) : value;
    }
  }

  /** Bilinear between the four cell centres around a place; those without a value are left out. */
  private double between(int left, int low, double east, double north) {
    double sum = 0;
    double weight = 0;
    for (int corner = 0; corner < 4; corner++) {
      double value = valueAt(left + (corner & 1), low + (corner >> 1));
      if (!Double.isNaN(value)) {
        double share = ((corner & 1) == 0 ? 1 - east : east) * (corner < 2 ? 1 - north : north);
        sum += share * value;
        weight += share;
      }
    }
    return weight > 0 ? sum / weight : 0;
  }

  private double valueAt(int column, int row) {
    Grid grid = surface.grid();
    if (column < 0 || row < 0 || column >= grid.columns() || row >= grid.rows()) {
      return Double.NaN;
    }
    return surface.values()[row * grid.columns() + column];
  }

  private int colour(double value, double slopeSquared) {
    double[] lower = classes.lower();
    int in = -1;
    while (in + 1 < lower.length && value > lower[in + 1]) {
      in++;
    }
    int nearest = nearest(value, in);
    double off = value - lower[nearest];
    if (off * off > FAR * FAR * slopeSquared) {
      return fills[in + 1];
    }
    double slope = Math.sqrt(slopeSquared);
    double distance = slope > 0 ? (value - lower[nearest]) / slope : Double.MAX_VALUE;
    double above = Math.min(1, Math.max(0, distance + 0.5));
    int inside = MapPalette.mixed(fills[nearest], fills[nearest + 1], above);
    double line = Math.min(1, Math.max(0, LINE_HALF_WIDTH + 0.5 - Math.abs(distance)));
    return line > 0
        ? MapPalette.mixed(inside, MapPalette.premultiplied(lines[nearest], 1), line * 0.75)
        : inside;
  }

  private int nearest(double value, int in) {
    double[] lower = classes.lower();
    if (in < 0) {
      return 0;
    }
    boolean hasNext = in + 1 < lower.length;
    return hasNext && lower[in + 1] - value < value - lower[in] ? in + 1 : in;
  }

  /** Counts by cell as squares with a hairline between them. */
  BufferedImage cells() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    for (int y = 0; y < height; y++) {
      int row = row(y);
      boolean newRow = y > 0 && row(y - 1) != row;
      for (int x = 0; x < width; x++) {
        int column = column(x);
        int in = classes.classOf(valueAt(column, row));
        if (in >= 0) {
          boolean edge = newRow || (x > 0 && column(x - 1) != column);
          pixels[y * width + x] = edge ? MapPalette.premultiplied(lines[in], 0.5) : fills[in + 1];
        }
      }
    }
    return image;
  }

  private int row(int y) {
    Grid grid = surface.grid();
    return (int) Math.floor((view.northingAt((y + 0.5) / scale) - grid.south()) / grid.cell());
  }

  private int column(int x) {
    Grid grid = surface.grid();
    return (int) Math.floor((view.eastingAt((x + 0.5) / scale) - grid.west()) / grid.cell());
  }
}
