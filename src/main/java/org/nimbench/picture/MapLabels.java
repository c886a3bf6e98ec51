package org.nimbench.picture;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.drawing.Anchor;
import org.nimbench.drawing.Bounds;
import org.nimbench.drawing.Colour;
import org.nimbench.drawing.Mark;
import org.nimbench.drawing.TextStyle;
import org.nimbench.drawing.Typeface;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;

/**
 * Names on the map: places first, then road numbers, rivers, parks, stations. A name goes where it
 * meets no other name and covers the least of a hotspot; one that finds no place is left out. On a
 * small map it stays nearer to what it names, which would else be another part of the ground.
 */
final class MapLabels {
  private static final Pattern ROAD_NUMBER = Pattern.compile("[ABM]\\d+(\\(M\\))?");
  private static final double CLEARANCE = 0.7;

  /** A point of a hotspot's cover weighs as much as this distance from the point, mm. */
  private static final double HOTSPOT_WEIGHT = 6;

  /** How far along the candidates for a point's name lie: distance in mm, then direction. */
  private static final double[] DISTANCES = {0, 2.6, 4.2, 6, 8, 10};

  /** The farthest a name may be, as a share of the map. */
  private static final double REACH = 0.1;

  private static final double SHIELD_APART = 45;

  private final Sketch sketch;
  private final MapFrame frame;
  private final MapTheme theme;
  private final MapColours colours;
  private final List<Bounds> taken = new ArrayList<>();

  MapLabels(Sketch sketch, MapFrame frame, MapTheme theme, List<Bounds> obstacles) {
    this.sketch = sketch;
    this.frame = frame;
    this.theme = theme;
    this.colours = sketch.palette.map();
    taken.addAll(obstacles);
  }

  void draw(List<BaseFeature> base) {
    for (BaseFeature station : named(base, BaseKind.STATION)) {
      Coordinate at = station.shape().getCentroid().getCoordinate();
      double x = frame.x(at.x);
      double y = frame.y(at.y);
      taken.add(new Bounds(x, y, x, y).widened(BaseLayer.STATION + 0.2));
    }
    points(base, BaseKind.PLACE, TextStyle.bold(8.5, colours.place()));
    roads(named(base, BaseKind.ROAD_MAJOR));
    rivers(named(base, BaseKind.RIVER));
    points(base, BaseKind.WATER, italic(colours.waterName()));
    points(base, BaseKind.GREEN, italic(colours.greenName()));
    points(base, BaseKind.STATION, italic(colours.place()));
  }

  private static TextStyle italic(Colour colour) {
    return new TextStyle(Sketch.SMALL, false, true, colour);
  }

  /** Features of a kind that have a name, in order of the name. */
  private List<BaseFeature> named(List<BaseFeature> base, BaseKind kind) {
    return base.stream()
        .filter(f -> f.kind() == kind && !f.name().isBlank() && frame.shows(f.shape()))
        .sorted(Comparator.comparing(BaseFeature::name))
        .toList();
  }

  private void points(List<BaseFeature> base, BaseKind kind, TextStyle style) {
    Set<String> done = new HashSet<>();
    for (BaseFeature feature : named(base, kind)) {
      Geometry shape = feature.shape();
      boolean small =
          shape.getDimension() == 2
              && Math.sqrt(shape.getArea()) * frame.mmPerMetre
                  < Typeface.width(feature.name(), style) / 3;
      if (!small && done.add(feature.name())) {
        Coordinate at =
            (shape.getDimension() == 2 ? shape.getInteriorPoint() : shape.getCentroid())
                .getCoordinate();
        near(feature.name(), frame.x(at.x), frame.y(at.y), style);
      }
    }
  }

  /** Tries the point itself, then eight directions ever further out; takes the cheapest. */
  private void near(String name, double x, double y, TextStyle style) {
    double baseline = y + 0.36 * Typeface.size(style);
    double width = Typeface.width(name, style);
    Mark.Text best = null;
    double least = Double.POSITIVE_INFINITY;
    for (double distance : DISTANCES) {
      if (distance > REACH * frame.extent) {
        break;
      }
      for (int direction = 0; direction < (distance == 0 ? 1 : 8); direction++) {
        double angle = direction * Math.PI / 4 + Math.PI / 2;
        double dx = Math.cos(angle) * (distance + (distance == 0 ? 0 : width / 2 - 1));
        double dy = Math.sin(angle) * distance;
        Mark.Text text = text(x + dx, baseline + dy, name, style, 0);
        double cost = distance + HOTSPOT_WEIGHT * heat(Bounds.of(text));
        if (cost < least && fits(Bounds.of(text))) {
          best = text;
          least = cost;
        }
      }
    }
    if (best != null) {
      take(best);
    }
  }

  private Mark.Text text(double x, double y, String name, TextStyle style, double angle) {
    return new Mark.Text(x, y, name, style, Anchor.MIDDLE, angle, colours.halo());
  }

  private boolean fits(Bounds box) {
    Bounds wide = box.widened(CLEARANCE);
    return frame.frame.holds(wide) && taken.stream().noneMatch(wide::overlaps);
  }

  private void take(Mark.Text text) {
    taken.add(Bounds.of(text));
    sketch.add(text);
  }

  /** Mean class under a box, counted from 0 for none. */
  private double heat(Bounds box) {
    double sum = 0;
    int samples = 0;
    for (int i = 0; i <= 6; i++) {
      for (int j = 0; j <= 2; j++) {
        double x = box.left() + box.width() * i / 6;
        double y = box.top() + box.height() * j / 2;
        sum += 1 + theme.heat(frame.easting(x), frame.northing(y));
        samples++;
      }
    }
    return sum / samples;
  }

  /** Road numbers on small signs, the same number again only a good way off. */
  private void roads(List<BaseFeature> roads) {
    TextStyle style = TextStyle.regular(Sketch.SMALL, colours.place());
    List<Mark.Text> shields = new ArrayList<>();
    for (BaseFeature road : roads) {
      if (ROAD_NUMBER.matcher(road.name()).matches()) {
        for (LineSpot spot : LineSpot.along(road.shape(), frame, 4)) {
          shield(road.name(), spot, style, shields);
        }
      }
    }
  }

  private void shield(String number, LineSpot spot, TextStyle style, List<Mark.Text> shields) {
    double baseline = spot.y() + 0.36 * Typeface.size(style);
    Mark.Text text = new Mark.Text(spot.x(), baseline, number, style, Anchor.MIDDLE, 0, null);
    Bounds box = Bounds.of(text);
    Bounds sign = new Bounds(box.left() - 0.9, box.top() - 0.45, box.right() + 0.9, box.bottom());
    boolean again =
        shields.stream()
            .anyMatch(
                other ->
                    other.text().equals(number)
                        && Math.hypot(other.x() - text.x(), other.y() - text.y()) < SHIELD_APART);
    if (!again && fits(sign) && heat(sign) == 0) {
      shields.add(text);
      taken.add(sign);
      sketch.fill(Sketch.rounded(sign, 0.7), colours.shield());
      sketch.stroke(Sketch.rounded(sign, 0.7), colours.majorCasing(), 0.18);
      sketch.add(text);
    }
  }

  /** A river's name lies along its straightest stretch, once for each name. */
  private void rivers(List<BaseFeature> rivers) {
    TextStyle style = italic(colours.waterName());
    Set<String> done = new HashSet<>();
    for (BaseFeature river : rivers) {
      double width = Typeface.width(river.name(), style);
      List<LineSpot> spots = new ArrayList<>(LineSpot.along(river.shape(), frame, width));
      spots.sort(Comparator.comparingDouble(LineSpot::bend));
      for (LineSpot spot : spots) {
        if (done.contains(river.name())) {
          break;
        }
        double up = Math.toRadians(spot.angle());
        double x = spot.x() + Math.sin(up) * (0.9 + spot.bend());
        double y = spot.y() - Math.cos(up) * (0.9 + spot.bend());
        Mark.Text text = text(x, y, river.name(), style, spot.angle());
        if (spot.bend() < 1.6 && fits(Bounds.of(text)) && heat(Bounds.of(text)) == 0) {
          take(text);
          done.add(river.name());
        }
      }
    }
  }
}
