package org.nimbench.example;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;

/** Where an incident of a type happens: in one of its hotspots, or wherever people live or shop. */
final class CrimePlaces {
  private static final double OUTSIDE = 0.003;
  private static final String SHOPLIFTING = "shoplifting";

  private final PlantedTruth truth;
  private final List<SnapPoint> inside;
  private final List<SnapPoint> outside;
  private final Choice homes;
  private final Choice shops;
  private final Map<PlantedTruth.Hotspot, Choice> heaps = new LinkedHashMap<>();

  CrimePlaces(PlantedTruth truth, List<SnapPoint> inside, List<SnapPoint> outside) {
    this.truth = truth;
    this.inside = inside;
    this.outside = outside;
    homes = new Choice(inside.stream().mapToDouble(SnapPoint::homes).toArray());
    shops = new Choice(inside.stream().mapToDouble(CrimePlaces::shop).toArray());
    for (PlantedTruth.Hotspot hotspot : truth.hotspots()) {
      heaps.put(
          hotspot,
          new Choice(inside.stream().mapToDouble(point -> heap(hotspot, point)).toArray()));
    }
  }

  private static double shop(SnapPoint point) {
    return SnapPoints.SHOPS.stream().anyMatch(point.location()::endsWith) ? point.homes() : 0;
  }

  private static double heap(PlantedTruth.Hotspot hotspot, SnapPoint point) {
    double dx = point.easting() - hotspot.easting();
    double dy = point.northing() - hotspot.northing();
    double spread = hotspot.spread();
    return point.homes() * StrictMath.exp(-(dx * dx + dy * dy) / (2 * spread * spread));
  }

  /** A place for an incident of a type in a month. */
  SnapPoint pick(String type, YearMonth month, SplittableRandom random) {
    if (Dice.happens(random, OUTSIDE)) {
      return outside.get(random.nextInt(outside.size()));
    }
    List<PlantedTruth.Hotspot> hotspots = truth.hotspots(type);
    double[] shares = new double[hotspots.size() + 1];
    double elsewhere = 1;
    for (int i = 0; i < hotspots.size(); i++) {
      shares[i] = hotspots.get(i).share() * truth.step().left(hotspots.get(i), month);
      elsewhere -= hotspots.get(i).share();
    }
    shares[hotspots.size()] = elsewhere;
    int part = new Choice(shares).pick(random);
    if (part < hotspots.size()) {
      return inside.get(Objects.requireNonNull(heaps.get(hotspots.get(part))).pick(random));
    }
    return inside.get((type.equals(SHOPLIFTING) ? shops : homes).pick(random));
  }

  /** Every point there is, those outside the district last. */
  List<SnapPoint> all() {
    List<SnapPoint> all = new ArrayList<>(inside);
    all.addAll(outside);
    return all;
  }
}
