package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.geography.BaseFeature;
import org.nimbench.geography.BaseKind;

/**
 * The land before it has streets: the plan with its curves drawn and its edges roughened.
 *
 * @param outline the district
 * @param base built-up land, greens, water, rivers, main roads, lanes, railway, station, places; in
 *     the order of the plan
 */
record Land(Polygon outline, List<BaseFeature> base) {
  private static final double LINE_STEP = 45;

  /** Draws the plan. */
  static Land of(Plan plan, SplittableRandom random) {
    List<Coordinate> edge = Shapes.ring(plan.of("district").get(0).points(), 230);
    Polygon outline = Shapes.polygon(Shapes.ring(Shapes.roughened(edge, random, 0.25, 1), 35));
    List<BaseFeature> base = new ArrayList<>();
    for (BaseKind kind : BaseKind.values()) {
      for (Plan.Feature feature : plan.of(kind.word())) {
        base.add(new BaseFeature(kind, feature.name(), shape(kind, feature, random)));
      }
    }
    return new Land(outline, List.copyOf(base));
  }

  private static Geometry shape(BaseKind kind, Plan.Feature feature, SplittableRandom random) {
    return switch (kind) {
      case BUILT_UP ->
          Shapes.polygon(Shapes.roughened(Shapes.ring(feature.points(), 170), random, 0.13, 2));
      case GREEN, WATER ->
          Shapes.polygon(Shapes.roughened(Shapes.ring(feature.points(), 50), random, 0.1, 1));
      case RIVER -> Shapes.line(meandering(feature.points(), random));
      case PLACE, STATION -> Shapes.FACTORY.createPoint(Shapes.rounded(feature.first()));
      default -> Shapes.line(Shapes.curve(feature.points(), LINE_STEP));
    };
  }

  /** Rivers wander more than the plan says; their first and last points stay. */
  private static List<Coordinate> meandering(List<Coordinate> plan, SplittableRandom random) {
    List<Coordinate> bends = new ArrayList<>();
    for (int i = 0; i + 1 < plan.size(); i++) {
      Coordinate a = plan.get(i);
      Coordinate b = plan.get(i + 1);
      double move = Dice.between(random, -0.14, 0.14);
      bends.add(a);
      bends.add(
          new Coordinate(
              (a.x + b.x) / 2 - (b.y - a.y) * move, (a.y + b.y) / 2 + (b.x - a.x) * move));
    }
    bends.add(plan.get(plan.size() - 1));
    return Shapes.curve(bends, LINE_STEP);
  }

  /** The shapes of one kind, in order. */
  List<Geometry> shapes(BaseKind kind) {
    return base.stream().filter(it -> it.kind() == kind).map(BaseFeature::shape).toList();
  }

  /** The lines of one kind, in order. */
  List<LineString> lines(BaseKind kind) {
    return shapes(kind).stream().map(LineString.class::cast).toList();
  }
}
