package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.nimbench.picture.Palette;
import org.nimbench.settings.Look;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;

class SurfacePainterTest {
  private static final Grid GRID = new Grid(1000, 2000, 100, 8, 6);
  private static final Palette COLOURS = MapPalette.of(Look.LIGHT);

  /** Eight pixels to a cell: the middle of a cell is four pixels away from any class line. */
  private static final Viewport VIEW = Viewport.fitting(GRID.extent(), 64, 48, 0);

  private static Classes classes(double... lower) {
    double[] upper = Arrays.copyOfRange(lower, 1, lower.length + 1);
    upper[lower.length - 1] = Double.POSITIVE_INFINITY;
    return new Classes("fixed", lower, upper, new int[lower.length], new long[lower.length], 0, 0);
  }

  private static int ofClass(int index, int classes) {
    return COLOURS.density(classes).get(index).rgb();
  }

  private static int at(BufferedImage image, int column, int row) {
    return image.getRGB(column * 8 + 4, 47 - row * 8 - 4);
  }

  @Test
  void eachCellOfAGridHasTheColourOfItsClass() {
    double[] values = new double[GRID.size()];
    values[0] = 1;
    values[9] = 3;
    values[20] = 50;
    values[30] = Double.NaN;
    Classes classes = classes(1, 2, 10);
    BufferedImage image =
        new SurfacePainter(new Surface(GRID, values), classes, COLOURS, VIEW, 1).cells();
    assertThat(opaque(at(image, 0, 0))).isEqualTo(ofClass(0, 3));
    assertThat(opaque(at(image, 1, 1))).isEqualTo(ofClass(1, 3));
    assertThat(opaque(at(image, 4, 2))).isEqualTo(ofClass(2, 3));
    assertThat(at(image, 6, 3)).as("a cell without a value").isZero();
    assertThat(at(image, 7, 5)).as("a cell under the first class").isZero();
  }

  @Test
  void aFlatSurfaceHasOneColourAndNoLine() {
    double[] values = new double[GRID.size()];
    Arrays.fill(values, 7);
    BufferedImage image =
        new SurfacePainter(new Surface(GRID, values), classes(5, 10), COLOURS, VIEW, 1).smooth();
    for (int row = 0; row < 6; row++) {
      for (int column = 0; column < 8; column++) {
        assertThat(opaque(at(image, column, row))).isEqualTo(ofClass(0, 2));
      }
    }
  }

  @Test
  void aRampCrossesItsClassesWhereItsValuesDo() {
    double[] values = new double[GRID.size()];
    for (int i = 0; i < values.length; i++) {
      values[i] = i % 8;
    }
    BufferedImage image =
        new SurfacePainter(new Surface(GRID, values), classes(2.5, 5.5), COLOURS, VIEW, 1).smooth();
    assertThat(at(image, 1, 2) >>> 24).as("under the first class").isZero();
    assertThat(opaque(at(image, 4, 2))).isEqualTo(ofClass(0, 2));
    assertThat(opaque(at(image, 7, 2))).isEqualTo(ofClass(1, 2));
    // The border of 2.5 lies half-way between the centres of columns 2 and 3: pixel 24.
    int border = image.getRGB(24, 24);
    assertThat(opaque(border)).isNotEqualTo(ofClass(0, 2));
    assertThat(border >>> 24).isPositive();
  }

  /** A premultiplied colour read back through ARGB loses at most a step or two of each channel. */
  private static int opaque(int argb) {
    for (int i = 0; i < 3; i++) {
      int wanted = ofClass(i, 3);
      if (isNear(argb, wanted)) {
        return wanted;
      }
    }
    for (int i = 0; i < 2; i++) {
      if (isNear(argb, ofClass(i, 2))) {
        return ofClass(i, 2);
      }
    }
    return argb & 0xffffff;
  }

  private static boolean isNear(int argb, int rgb) {
    for (int shift = 0; shift <= 16; shift += 8) {
      if (Math.abs((argb >> shift & 0xff) - (rgb >> shift & 0xff)) > 2) {
        return false;
      }
    }
    return true;
  }
}
