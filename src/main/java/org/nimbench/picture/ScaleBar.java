package org.nimbench.picture;

import java.util.List;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Path;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;

/**
 * Scale bar and north arrow. The bar is 1, 2 or 5 × 10ⁿ metres long, whichever is nearest to a
 * fifth of the map's width; the arrow points to grid north.
 */
final class ScaleBar implements PanelPart {
  private static final double SHARE = 0.2;
  private static final double BAR = 1;
  private static final double ARROW = 9;
  private static final double GAP = 8;

  private final Palette palette;
  private final double metres;
  private final double length;

  /**
   * @param mapWidth width of the map, mm
   * @param mmPerMetre the map's scale
   */
  ScaleBar(Palette palette, double mapWidth, double mmPerMetre) {
    this.palette = palette;
    metres = metres(mapWidth / mmPerMetre);
    length = metres * mmPerMetre;
  }

  /** The round number nearest, by ratio, to a fifth of a distance in metres. */
  static double metres(double across) {
    double wanted = across * SHARE;
    double power = Math.pow(10, Math.floor(Math.log10(wanted)));
    double best = power;
    for (double step : List.of(2.0, 5.0, 10.0)) {
      double candidate = step * power;
      if (Math.abs(Math.log(candidate / wanted)) < Math.abs(Math.log(best / wanted))) {
        best = candidate;
      }
    }
    return best;
  }

  /** Length of the bar, mm. */
  double length() {
    return length;
  }

  /** What the bar stands for, m. */
  double metres() {
    return metres;
  }

  @Override
  public double width() {
    return 1 + length + GAP + ARROW;
  }

  @Override
  public double height() {
    return 10.5;
  }

  @Override
  public void draw(Sketch sketch, double x, double y, double width) {
    double left = x + 1;
    double top = y + 7.6;
    Bounds whole = new Bounds(left, top, left + length, top + BAR);
    sketch.box(whole, palette.page(), palette.ink(), 0.2);
    sketch.fill(Path.rectangle(left, top, length / 2, BAR), palette.ink());
    double base = top - 1.1;
    sketch.text(left, base, Words.text("picture.scale.nought"), sketch.small(), Anchor.MIDDLE);
    sketch.text(left + length, base, label(), sketch.small(), Anchor.MIDDLE);
    north(sketch, Math.min(x + width - ARROW / 2, left + length + GAP + ARROW / 2), y);
  }

  private String label() {
    return metres >= 1000
        ? Words.text("picture.scale.km", Figures.decimal(metres / 1000, 0))
        : Words.text("picture.scale.m", Figures.decimal(metres, metres < 1 ? 1 : 0));
  }

  private void north(Sketch sketch, double x, double y) {
    Path right = Path.builder().move(x, y).line(x + 1.7, y + 5.4).line(x, y + 4.2).close().build();
    Path left = Path.builder().move(x, y).line(x - 1.7, y + 5.4).line(x, y + 4.2).close().build();
    sketch.fill(right, palette.ink());
    sketch.fill(left, palette.ink());
    sketch.stroke(left, palette.ink(), 0.15);
    sketch.text(x, y + 9.2, Words.text("picture.north.grid"), sketch.small(), Anchor.MIDDLE);
  }
}
