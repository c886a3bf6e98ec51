package org.nimbench.ui.view;

import java.awt.image.BufferedImage;
import java.awt.image.DataBufferInt;
import java.util.List;
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

  private final Surface surface;
  private final Classes classes;
  private final double opacity;
  private final Viewport view;
  private final double scale;
  private final int width;
  private final int height;
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
    this.opacity = palette.densityOpacity();
    this.view = view;
    this.scale = scale;
    this.width = (int) Math.ceil(view.width() * scale);
    this.height = (int) Math.ceil(view.height() * scale);
    this.fills = new int[classes.count()];
    this.lines = new int[classes.count()];
    for (int i = 0; i < fills.length; i++) {
      fills[i] = density.get(i).rgb();
      lines[i] = palette.edge(density.get(i)).rgb();
    }
  }

  /** The density with smooth class borders. */
  BufferedImage smooth() {
    BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB_PRE);
    int[] pixels = ((DataBufferInt) image.getRaster().getDataBuffer()).getData();
    double[] above = new double[width + 1];
    double[] here = valuesOfRow(0);
    for (int y = 0; y < height; y++) {
      above = valuesOfRow(y + 1);
      for (int x = 0; x < width; x++) {
        double value = here[x];
        if (value > 0) {
          double across = here[x + 1] - value;
          double down = above[x] - value;
          pixels[y * width + x] = colour(value, Math.sqrt(across * across + down * down));
        }
      }
      here = above;
    }
    return image;
  }

  private double[] valuesOfRow(int y) {
    Grid grid = surface.grid();
    double[] values = new double[width + 1];
    double row = (view.northingAt((y + 0.5) / scale) - grid.south()) / grid.cell() - 0.5;
    for (int x = 0; x <= width; x++) {
      double column = (view.eastingAt((x + 0.5) / scale) - grid.west()) / grid.cell() - 0.5;
      values[x] = between(column, row);
    }
    return values;
  }

  /** Bilinear between the four cell centres around a place; those without a value are left out. */
  private double between(double column, double row) {
    int left = (int) Math.floor(column);
    int low = (int) Math.floor(row);
    double east = column - left;
    double north = row - low;
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

  private int colour(double value, double slope) {
    double[] lower = classes.lower();
    int in = -1;
    while (in + 1 < lower.length && value > lower[in + 1]) {
      in++;
    }
    int nearest = nearest(value, in);
    double distance = slope > 0 ? (value - lower[nearest]) / slope : Double.MAX_VALUE;
    double above = Math.min(1, Math.max(0, distance + 0.5));
    int inside =
        Math.abs(distance) > 1.5
            ? fill(in)
            : MapPalette.mixed(fill(nearest - 1), fill(nearest), above);
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

  private int fill(int index) {
    return index < 0 ? 0 : MapPalette.premultiplied(fills[index], opacity);
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
          pixels[y * width + x] = edge ? MapPalette.premultiplied(lines[in], 0.5) : fill(in);
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
