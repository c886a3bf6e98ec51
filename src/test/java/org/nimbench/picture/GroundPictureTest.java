package org.nimbench.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Mark;
import org.nimbench.geography.MapImage;
import org.nimbench.kernel.Box;

class GroundPictureTest {
  /** 100 mm for 1 km. */
  private static final MapFrame FRAME =
      new MapFrame(new Bounds(0, 0, 100, 100), new Box(400_000, 300_000, 401_000, 301_000));

  /** 1 m pixels: red up to 250 m from its western edge, then blue. */
  private static MapImage image(Box box) throws IOException {
    BufferedImage image =
        new BufferedImage((int) box.width(), (int) box.height(), BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setColor(Color.BLUE);
    graphics.fillRect(0, 0, image.getWidth(), image.getHeight());
    graphics.setColor(Color.RED);
    graphics.fillRect(0, 0, 250, image.getHeight());
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageIO.write(image, "png", out);
    return new MapImage(
        new MapImage.Facts(box, image.getWidth(), image.getHeight(), "image/png", "town.png", ""),
        out.toByteArray());
  }

  private static Sketch drawn(Box box, Look look) throws IOException {
    Sketch sketch = new Sketch(Palette.of(look));
    new GroundPicture(image(box), FRAME).draw(sketch);
    return sketch;
  }

  @Test
  void aPictureIsCutToTheMapAndLiesWhereItsCornersSay() throws IOException {
    Box half = new Box(400_500, 300_000, 402_000, 301_000);
    Mark.Image mark = (Mark.Image) drawn(half, Look.PAPER).marks().get(0);
    assertThat(mark.x()).isEqualTo(50);
    assertThat(mark.width()).isEqualTo(50);
    assertThat(mark.height()).isEqualTo(100);
    assertThat(mark.columns()).isEqualTo(400);
    // Red ends at 400,750 E: half way across the part that is seen. 0.8 of 255 is 204.
    int middle = mark.rows() / 2 * mark.columns();
    assertThat(mark.argb()[middle + 190]).isEqualTo(204 << 24 | 0xff0000);
    assertThat(mark.argb()[middle + 210]).isEqualTo(204 << 24 | 0x0000ff);
  }

  @Test
  void aPictureIsDimmedInTheDarkAndLeftOutWhereItIsElsewhere() throws IOException {
    Box all = new Box(400_000, 300_000, 401_000, 301_000);
    Mark.Image mark = (Mark.Image) drawn(all, Look.DARK).marks().get(0);
    assertThat(mark.argb()[0] >>> 24).isEqualTo(71);
    assertThat(drawn(new Box(410_000, 300_000, 411_000, 301_000), Look.PAPER).marks()).isEmpty();
  }
}
