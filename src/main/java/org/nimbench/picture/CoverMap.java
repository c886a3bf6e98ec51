package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Drawing;
import org.nimbench.drawing.Fill;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.Pen;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Words;

/** The shape of an area for a cover: no words, no numbers, and nothing to be read from it. */
public final class CoverMap {
  private static final double MARGIN = 1;
  private static final double EDGE = 0.7;
  private static final double INNER = 0.35;

  /**
   * Shades of the heading's colour; neighbours seldom share one, and none of them means anything.
   */
  private static final double[] SHADES = {0.10, 0.15, 0.20};

  private CoverMap() {}

  /**
   * A picture of all areas of a layer.
   *
   * @param width of the picture, mm
   * @param height of the picture, mm
   * @param name whose area it is, for readers who do not see it
   */
  public static Drawing of(AreaLayer layer, double width, double height, String name) {
    Palette palette = Palette.of(Look.PAPER);
    Bounds frame = new Bounds(MARGIN, MARGIN, width - MARGIN, height - MARGIN);
    MapFrame map = new MapFrame(frame, layer.extent());
    List<Mark> areas = new ArrayList<>();
    List<Mark> edge = new ArrayList<>();
    Pen outline = Pen.of(palette.heading(), EDGE);
    for (Area area : layer.areas()) {
      double shade = SHADES[areas.size() % SHADES.length];
      Colour fill = Ramp.mix(palette.page(), palette.heading(), shade);
      edge.add(new Mark.Shape(map.path(area.shape()), null, outline));
      areas.add(
          new Mark.Shape(
              map.path(area.shape()), new Fill.Solid(fill), Pen.of(palette.page(), INNER)));
    }
    // The areas cover the inner half of the outline, so that only the outer edge stays.
    List<Mark> marks = new ArrayList<>(edge);
    marks.addAll(areas);
    String words = Words.text("picture.cover", name);
    return new Drawing(width, height, words, words, marks);
  }
}
