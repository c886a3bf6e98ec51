package org.nimbench.picture;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.drawing.Bounds;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;

/**
 * Where the map and its panel stand. The panel goes into a column at the right or a band below,
 * whichever leaves the map larger; or into a corner of the map where nothing of interest lies, if
 * that makes the map larger still by a quarter. Tables that find no room are left out from the
 * last; the first one (the legend) and the scale bar always stay.
 */
final class MapLayout {
  private static final double GAP = 4;
  private static final double PART_GAP = 3.4;
  private static final double BAND_GAP = 9;
  private static final double PADDING = 2.4;
  private static final double CORNER_GAIN = 1.25;

  /** A part and where it goes. */
  record Placed(PanelPart part, double x, double y, double width) {}

  /**
   * A layout.
   *
   * @param map the map and its scale
   * @param parts what stands beside or on it
   * @param panel the ground of a panel that lies on the map; null where it lies beside
   */
  record Plan(MapFrame map, List<Placed> parts, @Nullable Bounds panel) {}

  private final Palette palette;
  private final Bounds free;
  private final Box box;
  private final List<PanelPart> tables;

  private MapLayout(Palette palette, Bounds free, Box box, List<PanelPart> tables) {
    this.palette = palette;
    this.free = free;
    this.box = box;
    this.tables = tables;
  }

  /**
   * The best layout.
   *
   * @param box what the map must show
   * @param tables in order of need
   * @param isEmpty whether nothing of interest lies in a part of the ground
   * @throws ProblemException (usage) if the picture is too small for its legend
   */
  static Plan of(
      Palette palette, Bounds free, Box box, List<PanelPart> tables, Predicate<Box> isEmpty) {
    MapLayout layout = new MapLayout(palette, free, box, tables);
    Plan column = layout.column();
    Plan band = layout.band();
    Plan beside = larger(column, band);
    Plan corner = layout.corner(isEmpty);
    if (corner != null && (beside == null || gain(corner, beside) > CORNER_GAIN)) {
      return corner;
    }
    if (beside == null) {
      throw layout.tooSmall();
    }
    return beside;
  }

  private ProblemException tooSmall() {
    double needed = stacked(tables.subList(0, 1)) + 2 * PART_GAP + scale(free).height();
    double missing = Math.max(1, Math.ceil(needed - free.height()));
    return Problem.of(ProblemKind.USAGE, "picture.size.small", "", Figures.decimal(missing, 0))
        .asException();
  }

  private static double gain(Plan first, Plan second) {
    return first.map().mmPerMetre / second.map().mmPerMetre;
  }

  private static @Nullable Plan larger(@Nullable Plan first, @Nullable Plan second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    return gain(first, second) >= 1 ? first : second;
  }

  private ScaleBar scale(Bounds map) {
    return new ScaleBar(palette, map.width(), new MapFrame(map, box).mmPerMetre);
  }

  private @Nullable Plan column() {
    List<PanelPart> parts = fitting(free.height() - PART_GAP - scale(free).height());
    double width = parts.stream().mapToDouble(PanelPart::width).max().orElse(0);
    // The bar grows with the map and the map shrinks with the bar's column: twice is enough.
    for (int i = 0; i < 2; i++) {
      width = Math.max(width, scale(beside(width)).width());
    }
    Bounds map = beside(width);
    ScaleBar scale = scale(map);
    if (stacked(parts) + PART_GAP + scale.height() > free.height() || map.width() < width / 2) {
      return null;
    }
    List<Placed> placed = stack(parts, map.right() + GAP, free.top(), width);
    placed.add(new Placed(scale, map.right() + GAP, free.bottom() - scale.height(), width));
    return new Plan(new MapFrame(map, box), placed, null);
  }

  /** As many tables as fit above one another, the last perhaps cut; the first always. */
  private List<PanelPart> fitting(double height) {
    List<PanelPart> parts = new ArrayList<>(tables.subList(0, 1));
    for (PanelPart table : tables.subList(1, tables.size())) {
      PanelPart part = table.within(height - stacked(parts) - PART_GAP);
      if (part != null) {
        parts.add(part);
      }
    }
    return parts;
  }

  private Bounds beside(double width) {
    return new Bounds(free.left(), free.top(), free.right() - width - GAP, free.bottom());
  }

  private static double stacked(List<PanelPart> parts) {
    double height = -PART_GAP;
    for (PanelPart part : parts) {
      height += part.height() + PART_GAP;
    }
    return height;
  }

  private static List<Placed> stack(List<PanelPart> parts, double x, double y, double width) {
    List<Placed> placed = new ArrayList<>();
    double top = y;
    for (PanelPart part : parts) {
      placed.add(new Placed(part, x, top, width));
      top += part.height() + PART_GAP;
    }
    return placed;
  }

  /** Tables side by side below the map, the scale bar under the second or at the right. */
  private @Nullable Plan band() {
    double width = scale(free).width();
    List<List<PanelPart>> columns = new ArrayList<>();
    for (PanelPart table : tables) {
      List<PanelPart> column = new ArrayList<>(List.of(table));
      if (columns.size() == 1) {
        column.add(scale(free));
      }
      columns.add(column);
    }
    if (columns.size() == 1) {
      columns.add(List.of(scale(free)));
    }
    while (columns.size() > 2 && abreast(columns) > free.width()) {
      columns.remove(columns.size() - 1);
    }
    double height = columns.stream().mapToDouble(MapLayout::stacked).max().orElse(0);
    Bounds map = new Bounds(free.left(), free.top(), free.right(), free.bottom() - height - GAP);
    if (map.height() < height / 2 || abreast(columns) > free.width()) {
      return null;
    }
    return new Plan(new MapFrame(map, box), bandParts(columns, map, width), null);
  }

  private List<Placed> bandParts(List<List<PanelPart>> columns, Bounds map, double scaleWidth) {
    List<Placed> placed = new ArrayList<>();
    double x = free.left();
    double spare = (free.width() - abreast(columns)) / (columns.size() - 1);
    for (List<PanelPart> column : columns) {
      double top = map.bottom() + GAP;
      double width = widest(column);
      for (PanelPart part : column) {
        PanelPart drawn = part instanceof ScaleBar ? scale(map) : part;
        double room = drawn instanceof ScaleBar bar ? Math.max(scaleWidth, bar.width()) : width;
        placed.add(new Placed(drawn, x, top, room));
        top += part.height() + PART_GAP;
      }
      x += width + BAND_GAP + Math.min(spare, BAND_GAP);
    }
    return placed;
  }

  private static double widest(List<PanelPart> parts) {
    return parts.stream().mapToDouble(PanelPart::width).max().orElse(0);
  }

  private static double abreast(List<List<PanelPart>> columns) {
    double width = -BAND_GAP;
    for (List<PanelPart> column : columns) {
      width += widest(column) + BAND_GAP;
    }
    return width;
  }

  private @Nullable Plan corner(Predicate<Box> isEmpty) {
    MapFrame map = new MapFrame(free, box);
    List<PanelPart> parts = List.of(tables.get(0), scale(free));
    double inner = parts.stream().mapToDouble(PanelPart::width).max().orElse(0);
    double width = inner + 2 * PADDING;
    double height = stacked(parts) + 2 * PADDING;
    for (int i = 0; i < 4 && height < free.height() - 2; i++) {
      double left = i % 2 == 0 ? free.left() + 1 : free.right() - 1 - width;
      double top = i < 2 ? free.top() + 1 : free.bottom() - 1 - height;
      Bounds panel = new Bounds(left, top, left + width, top + height);
      Bounds wide = panel.widened(1);
      Box ground =
          new Box(
              map.easting(wide.left()),
              map.northing(wide.bottom()),
              map.easting(wide.right()),
              map.northing(wide.top()));
      if (isEmpty.test(ground)) {
        return new Plan(map, stack(parts, left + PADDING, top + PADDING, inner), panel);
      }
    }
    return null;
  }
}
