package org.nimbench.ui.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.RandomLayers;

class AreaFillerTest {
  private static final GeometryFactory SHAPES = new GeometryFactory();
  private static final Viewport VIEW = new Viewport(50, 50, 1, 100, 100);
  private static final int HALF = 0x80000080;

  private static BufferedImage filled(Geometry... areas) {
    BufferedImage image = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB_PRE);
    AreaFiller filler = new AreaFiller(image, VIEW, 1);
    for (Geometry area : areas) {
      filler.fill(Outlines.of(List.of(area)), (x, y) -> HALF);
    }
    return image;
  }

  private static int alpha(BufferedImage image, int x, int y) {
    return image.getRGB(x, y) >>> 24;
  }

  private static Geometry square(double from, double to) {
    return SHAPES.toGeometry(new Envelope(from, to, from, to));
  }

  @Test
  void aPixelIsFilledWhereItsMiddleLiesInTheArea() {
    BufferedImage image = filled(square(20.4, 79.6));
    assertThat(alpha(image, 20, 20)).isEqualTo(128);
    assertThat(alpha(image, 79, 79)).isEqualTo(128);
    assertThat(alpha(image, 19, 50)).isZero();
    assertThat(alpha(image, 80, 50)).isZero();
    assertThat(alpha(image, 50, 19)).isZero();
  }

  @Test
  void aHoleStaysAsItWas() {
    BufferedImage image = filled(square(10, 90).difference(square(40, 60)));
    assertThat(alpha(image, 50, 50)).isZero();
    assertThat(alpha(image, 30, 50)).isEqualTo(128);
  }

  @Test
  void neighboursLeaveNoGapAndCoverNothingTwice() {
    AreaLayer layer = RandomLayers.voronoi(3, 60, new Envelope(-10, 110, -10, 110));
    BufferedImage image = filled(layer.areas().stream().map(Area::shape).toArray(Geometry[]::new));
    for (int y = 0; y < 100; y++) {
      for (int x = 0; x < 100; x++) {
        assertThat(alpha(image, x, y)).as("%d %d", x, y).isEqualTo(128);
      }
    }
  }

  @Test
  void whatLiesOutsideThePictureHarmsNothing() {
    BufferedImage image = filled(square(-500, 50), square(200, 300));
    assertThat(alpha(image, 0, 99)).isEqualTo(128);
    assertThat(alpha(image, 99, 0)).isZero();
  }
}
