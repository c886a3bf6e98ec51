package org.nimbench.ui.view;

import java.awt.image.BufferedImage;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.nimbench.picture.Palette;
import org.nimbench.study.AreaFigure;
import org.nimbench.study.Result;

/** Paints areas in the colours of their figures, those of the finished maps. */
final class AreasPainter {
  private static final int HATCH = 6;

  private final BufferedImage image;
  private final GroundShapes ground;
  private final Palette palette;
  private final Viewport view;
  private final double scale;

  AreasPainter(
      BufferedImage image, GroundShapes ground, Palette palette, Viewport view, double scale) {
    this.image = image;
    this.ground = ground;
    this.palette = palette;
    this.view = view;
    this.scale = scale;
  }

  /**
   * Each area in the colour of its class; hatched where there is no rate.
   *
   * @param opacity 0 … 1 of the usual one
   */
  void paint(Result.Areas areas, double opacity) {
    Map<String, AreaFigure> figures =
        areas.areas().stream().collect(Collectors.toMap(AreaFigure::code, Function.identity()));
    boolean asRate = !areas.per().isEmpty();
    double share = Math.min(1, opacity);
    int[] fills =
        palette.density(areas.classes().count()).stream()
            .mapToInt(
                colour -> MapPalette.premultiplied(colour.rgb(), palette.densityOpacity() * share))
            .toArray();
    int dark = MapPalette.premultiplied(palette.hatch().rgb(), share);
    int light = MapPalette.premultiplied(palette.hatchGround().rgb(), share);
    AreaFiller filler = new AreaFiller(image, view, scale);
    ground
        .areas(areas.layer())
        .forEach(
            (code, area) -> {
              AreaFigure figure = figures.get(code);
              double value = figure == null ? 0 : figure.shown(asRate);
              int in = areas.classes().classOf(value);
              if (in >= 0) {
                filler.fill(area, (x, y) -> fills[in]);
              } else if (Double.isNaN(value)) {
                filler.fill(area, (x, y) -> (x + y) % HATCH == 0 ? dark : light);
              }
            });
    Outlines borders = ground.outlines(areas.layer());
    if (borders != null) {
      new OutlinePainter(image, view, scale).draw(borders, 0.8 * scale, palette.map().outline());
    }
  }
}
