package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.drawing.Colour;

class OutlinePainterTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Viewport VIEW = new Viewport(50, 50, 1, 100, 100);

  private static int alpha(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >>> 24;
  }

  private static BufferedImage drawn(double width, Geometry... shapes) {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB_PRE);
    new OutlinePainter(image, VIEW, 1).draw(Outlines.of(List.of(shapes)), width, new Colour(0, 1));
    return image;
  }

  private static Geometry square(double from, double to) {
    return SHAPES.toGeometry(new Envelope(from, to, from, to));
  }

  @Test
  void aBorderIsDrawnWhereItIsAndNowhereElse() {
    BufferedImage image = drawn(1, square(20.5, 79.5));
    for (int i = 22; i < 78; i++) {
      assertThat(alpha(image, i, 20)).isEqualTo(255);
      assertThat(alpha(image, i, 79)).isEqualTo(255);
      assertThat(alpha(image, 20, i)).isEqualTo(255);
      assertThat(alpha(image, 79, i)).isEqualTo(255);
      assertThat(alpha(image, i, i)).isZero();
      assertThat(alpha(image, 10, i)).isZero();
    }
  }

  @Test
  void aSharedBorderIsNoDarkerThanOneOfItsOwn() {
    BufferedImage one = drawn(0.6, square(20.5, 79.5));
    BufferedImage two = drawn(0.6, square(20.5, 79.5), square(20.5, 79.5));
    assertThat(alpha(two, 50, 20)).isEqualTo(alpha(one, 50, 20)).isBetween(100, 200);
  }

  @Test
  void aSlantedLineCoversAsMuchAsItIsWide() {
    Geometry line =
        SHAPES.createLineString(
            new org.locationtech.jts.geom.Coordinate[] {
              new org.locationtech.jts.geom.Coordinate(-200, -90),
              new org.locationtech.jts.geom.Coordinate(300, 210)
            });
    BufferedImage image = drawn(2, line);
    for (int x = 20; x < 80; x++) {
      long sum = 0;
      for (int y = 0; y < 100; y++) {
        sum += alpha(image, x, y);
      }
      // A line 2 wide cuts a column over 2 / cos, here 2.33.
      assertThat(sum / 255.0).isBetween(2.1, 2.6);
    }
  }

  @Test
  void bordersOutsideTheViewCostNothingAndDrawNothing() {
    BufferedImage image = drawn(1, square(500, 600));
    assertThat(alpha(image, 99, 0)).isZero();
  }
}
