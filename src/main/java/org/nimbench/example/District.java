package org.nimbench.example;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;

/**
 * The areas of the district, each made of whole blocks, so that those of one layer share their
 * edges exactly and the LSOAs nest in the wards.
 *
 * @param whole the district as one area
 * @param wards in order of code
 * @param lsoas in order of code, those of a ward together
 * @param wardOfLsoa for each LSOA the index of its ward
 * @param beats police beats, which cut across wards
 * @param people the unrounded number of people in each LSOA
 */
record District(
    AreaLayer whole,
    AreaLayer wards,
    AreaLayer lsoas,
    int[] wardOfLsoa,
    AreaLayer beats,
    double[] people) {
  /** The boundaries are said to be those of this year. */
  static final String VINTAGE = "2021";

  private static final int FIRST_CODE = 990001;
  private static final double PEOPLE_PER_LSOA = 1520;

  /** Draws the boundaries. */
  static District of(Plan plan, BlockMap map) {
    List<Plan.Feature> wardPlan =
        plan.of("ward").stream().sorted(Comparator.comparing(Plan.Feature::name)).toList();
    int[] wardOf = around(map, wardPlan);
    List<Area> wards = new ArrayList<>();
    List<Area> lsoas = new ArrayList<>();
    List<Integer> wardOfLsoa = new ArrayList<>();
    List<Double> people = new ArrayList<>();
    for (int ward = 0; ward < wardPlan.size(); ward++) {
      wards.add(area("E05", ward, wardPlan.get(ward).name(), union(map, wardOf, ward)));
      int[] parts = parts(map, wardOf, ward);
      int count = maximum(parts) + 1;
      for (int part = 0; part < count; part++) {
        String name = String.format(Locale.ROOT, "Northvale %03d%c", ward + 1, 'A' + part);
        lsoas.add(area("E01", lsoas.size(), name, union(map, parts, part)));
        wardOfLsoa.add(ward);
        people.add(people(map, parts, part));
      }
    }
    return new District(
        new AreaLayer("district", VINTAGE, List.of(whole(map))),
        new AreaLayer("wards", VINTAGE, wards),
        new AreaLayer("lsoa", VINTAGE, lsoas),
        wardOfLsoa.stream().mapToInt(Integer::intValue).toArray(),
        new AreaLayer("beats", VINTAGE, beats(plan, map)),
        people.stream().mapToDouble(Double::doubleValue).toArray());
  }

  private static Area whole(BlockMap map) {
    int[] all = new int[map.blocks().size()];
    return area("E07", 0, "Northvale", union(map, all, 0));
  }

  private static List<Area> beats(Plan plan, BlockMap map) {
    List<Plan.Feature> names = plan.of("beat");
    int[] beatOf = around(map, names);
    List<Area> beats = new ArrayList<>();
    for (int beat = 0; beat < names.size(); beat++) {
      String code = String.format(Locale.ROOT, "NV%02d", beat + 1);
      beats.add(new Area(code, names.get(beat).name(), union(map, beatOf, beat)));
    }
    return beats;
  }

  private static int[] around(BlockMap map, List<Plan.Feature> places) {
    Regions regions = new Regions(map, block -> true);
    int[] seeds = places.stream().mapToInt(place -> regions.nearest(place.first())).toArray();
    return new Tidying(map, 0, Double.POSITIVE_INFINITY)
        .tidied(regions.grow(seeds, new double[seeds.length]));
  }

  private static int[] parts(BlockMap map, int[] wardOf, int ward) {
    int count = (int) Math.max(2, Math.rint(people(map, wardOf, ward) / PEOPLE_PER_LSOA));
    int[] split = new Regions(map, block -> wardOf[block] == ward).split(count);
    Tidying tidying = new Tidying(map, 0.7 * PEOPLE_PER_LSOA, 1.4 * PEOPLE_PER_LSOA);
    return tidying.withoutSmall(tidying.tidied(split));
  }

  private static int maximum(int[] numbers) {
    int highest = 0;
    for (int number : numbers) {
      highest = Math.max(highest, number);
    }
    return highest;
  }

  private static double people(BlockMap map, int[] regions, int region) {
    double people = 0;
    for (Block block : map.blocks()) {
      people += regions[block.number()] == region ? block.people() : 0;
    }
    return people;
  }

  private static Geometry union(BlockMap map, int[] regions, int region) {
    Polygon[] parts =
        map.blocks().stream()
            .filter(block -> regions[block.number()] == region)
            .map(Block::shape)
            .toArray(Polygon[]::new);
    return CoverageUnion.union(parts).norm();
  }

  private static Area area(String prefix, int index, String name, Geometry shape) {
    return new Area(prefix + (FIRST_CODE + index), name, shape);
  }
}
