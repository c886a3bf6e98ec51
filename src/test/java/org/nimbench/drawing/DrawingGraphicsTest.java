package org.nimbench.drawing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.geom.QuadCurve2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;

class DrawingGraphicsTest {
  /** Soft edges may fall a little differently; a wrong shape differs in whole pixels. */
  private static final double MOST_DIFFERENCE = 0.6;

  private static BufferedImage direct(Consumer<Graphics2D> painter) {
    BufferedImage image = new BufferedImage(200, 200, BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
    graphics.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
    graphics.setColor(Color.WHITE);
    graphics.fillRect(0, 0, 200, 200);
    graphics.scale(2, 2);
    painter.accept(graphics);
    graphics.dispose();
    return image;
  }

  private static BufferedImage recorded(Consumer<Graphics2D> painter) {
    DrawingGraphics graphics = new DrawingGraphics(1);
    painter.accept(graphics);
    Drawing drawing = new Drawing(100, 100, "t", "a", graphics.marks());
    return DrawingFiles.image(drawing, 2 * 25.4);
  }

  /** Mean difference of a colour channel over the picture. */
  private static double difference(Consumer<Graphics2D> painter) {
    BufferedImage first = direct(painter);
    BufferedImage second = recorded(painter);
    long sum = 0;
    for (int x = 0; x < 200; x++) {
      for (int y = 0; y < 200; y++) {
        Color a = new Color(first.getRGB(x, y));
        Color b = new Color(second.getRGB(x, y));
        sum +=
            Math.abs(a.getRed() - b.getRed())
                + Math.abs(a.getGreen() - b.getGreen())
                + Math.abs(a.getBlue() - b.getBlue());
      }
    }
    return sum / 120_000.0;
  }

  @Test
  void shapesTransformsAndClipsComeOutAsDrawn() {
    assertThat(difference(DrawingGraphicsTest::scene)).isLessThan(MOST_DIFFERENCE);
  }

  private static void scene(Graphics2D g) {
    g.setColor(new Color(200, 30, 30));
    g.fill(new Rectangle2D.Double(5, 5, 30, 20));
    g.setStroke(new BasicStroke(2, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND));
    g.setColor(Color.BLUE);
    g.draw(new QuadCurve2D.Double(10, 90, 50, 20, 90, 90));
    Graphics2D inner = (Graphics2D) g.create();
    inner.translate(60, 30);
    inner.rotate(0.5);
    inner.clip(new Rectangle2D.Double(-10, -10, 20, 15));
    inner.setColor(Color.GREEN);
    inner.fill(new Ellipse2D.Double(-12, -12, 24, 24));
    inner.dispose();
    g.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.4f));
    g.setColor(new Color(0, 0, 0, 128));
    g.fillRect(20, 10, 40, 40);
    g.setComposite(AlphaComposite.SrcOver);
    BufferedImage pixel = new BufferedImage(1, 1, BufferedImage.TYPE_INT_ARGB);
    pixel.setRGB(0, 0, 0xFFFF00FF);
    g.drawImage(pixel, 70, 70, 12, 8, null);
  }

  @Test
  void aShapeThatCrossesItselfIsFilledByItsOwnRule() {
    Path2D star = new Path2D.Double(Path2D.WIND_NON_ZERO);
    star.append(new Rectangle2D.Double(10, 10, 40, 40), false);
    star.append(new Rectangle2D.Double(20, 20, 10, 10), false);
    assertThat(
            difference(
                g -> {
                  g.setColor(Color.RED);
                  g.fill(star);
                }))
        .isLessThan(MOST_DIFFERENCE);
  }

  @Test
  void aTextIsRecordedAsTextInPointsAtItsPlace() {
    DrawingGraphics graphics = new DrawingGraphics(Typeface.MM_PER_POINT);
    graphics.setFont(graphics.getFont().deriveFont(10f));
    graphics.translate(72, 0);
    graphics.rotate(-Math.PI / 2);
    graphics.drawString("up", -72f, 0f);
    Mark.Text text = (Mark.Text) graphics.marks().get(0);
    assertThat(text.x()).isCloseTo(25.4, within(1e-5));
    assertThat(text.y()).isCloseTo(25.4, within(1e-5));
    assertThat(text.angle()).isCloseTo(-90, within(1e-9));
    assertThat(text.style().points()).isEqualTo(10);
  }

  @Test
  void metricsAreThoseOfTheFaceWhateverTheFontIsCalled() {
    DrawingGraphics graphics = new DrawingGraphics(1);
    graphics.setFont(new java.awt.Font("Dialog", java.awt.Font.BOLD, 100));
    double ours =
        Typeface.width("Word", TextStyle.bold(100 / Typeface.MM_PER_POINT, new Colour(0, 1)));
    assertThat(graphics.getFontMetrics().stringWidth("Word")).isEqualTo((int) Math.ceil(ours));
    assertThat(graphics.getFontMetrics().getStringBounds("Word", graphics).getWidth())
        .isCloseTo(ours, within(1e-9));
  }

  @Test
  void dashesAndWidthsGrowWithTheScale() {
    DrawingGraphics graphics = new DrawingGraphics(0.5);
    float[] dash = {4, 2};
    graphics.setStroke(
        new BasicStroke(3, BasicStroke.CAP_ROUND, BasicStroke.JOIN_ROUND, 1, dash, 0));
    graphics.drawLine(0, 0, 10, 0);
    Pen pen = ((Mark.Shape) graphics.marks().get(0)).pen();
    assertThat(pen).isEqualTo(new Pen(new Colour(0, 1), 1.5, List.of(2.0, 1.0)));
  }

  @Test
  void marksUnderOneClipAreOneGroup() {
    DrawingGraphics graphics = new DrawingGraphics(1);
    graphics.fillRect(0, 0, 1, 1);
    graphics.setClip(0, 0, 10, 10);
    graphics.fillRect(0, 0, 1, 1);
    graphics.fillOval(0, 0, 1, 1);
    graphics.setClip(null);
    graphics.drawPolygon(new int[] {0, 1, 1}, new int[] {0, 0, 1}, 3);
    assertThat(graphics.marks()).hasSize(3);
    assertThat(((Mark.Group) graphics.marks().get(1)).marks()).hasSize(2);
  }

  @Test
  void aPaintThatIsNoColourIsRefused() {
    DrawingGraphics graphics = new DrawingGraphics(1);
    assertThatThrownBy(
            () -> graphics.setPaint(new GradientPaint(0, 0, Color.RED, 1, 1, Color.BLUE)))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
