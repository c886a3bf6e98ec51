package org.nimbench.example;

import java.util.Arrays;
import java.util.PriorityQueue;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import org.locationtech.jts.geom.Coordinate;

/**
 * Groups blocks around seeds: each block goes to the seed with the shortest way to it. Every region
 * is in one piece, because the way to a block runs through its own region.
 */
final class Regions {
  private static final int ROUNDS = 60;

  /** Most people over fewest: above it, a split into fewer regions is tried. */
  private static final double UNEVEN = 1.8;

  private record Step(int block, int region, double way) {}

  private final BlockMap map;
  private final IntPredicate within;
  private final int[] members;

  /**
   * @param within which blocks take part
   */
  Regions(BlockMap map, IntPredicate within) {
    this.map = map;
    this.within = within;
    this.members = map.blocks().stream().mapToInt(Block::number).filter(within).toArray();
  }

  /** The region of each block, −1 for those that take no part or cannot be reached. */
  int[] grow(int[] seeds, double[] headStart) {
    int[] regions = new int[map.blocks().size()];
    Arrays.fill(regions, -1);
    double[] ways = new double[regions.length];
    Arrays.fill(ways, Double.POSITIVE_INFINITY);
    PriorityQueue<Step> steps = new PriorityQueue<>(Regions::nearerFirst);
    for (int i = 0; i < seeds.length; i++) {
      steps.add(new Step(seeds[i], i, -headStart[i]));
    }
    for (Step step = steps.poll(); step != null; step = steps.poll()) {
      if (regions[step.block] < 0) {
        regions[step.block] = step.region;
        for (BlockMap.Neighbour next : map.neighbours(step.block)) {
          double way = step.way + next.way();
          if (way < ways[next.block()] && within.test(next.block())) {
            ways[next.block()] = way;
            steps.add(new Step(next.block(), step.region, way));
          }
        }
      }
    }
    return regions;
  }

  private static int nearerFirst(Step a, Step b) {
    int nearer = Double.compare(a.way, b.way);
    return nearer != 0 ? nearer : Integer.compare(a.block, b.block);
  }

  /** The block nearest to a place, of those that take part. */
  int nearest(Coordinate place) {
    return nearest(place, members);
  }

  private int nearest(Coordinate place, int[] some) {
    int best = some[0];
    for (int block : some) {
      if (map.middle(block).distance(place) < map.middle(best).distance(place)) {
        best = block;
      }
    }
    return best;
  }

  /**
   * Splits the blocks that take part into at most {@code most} regions with about the same number
   * of people; fewer where that comes out more even.
   */
  int[] split(int most) {
    int[] best = evenly(most);
    double bestSpread = spread(people(best, most));
    for (int count = most - 1; count >= Math.max(2, most - 2) && bestSpread > UNEVEN; count--) {
      int[] fewer = evenly(count);
      double spread = spread(people(fewer, count));
      if (spread < 0.8 * bestSpread) {
        best = fewer;
        bestSpread = spread;
      }
    }
    return best;
  }

  /**
   * Seeds far apart, then rounds that move each to its people's middle and hold the full ones back.
   */
  private int[] evenly(int count) {
    int[] seeds = farApart(count);
    double[] headStart = new double[count];
    int[] best = grow(seeds, headStart);
    double bestSpread = Double.POSITIVE_INFINITY;
    for (int round = 0; round < ROUNDS; round++) {
      int[] regions = grow(seeds, headStart);
      double[] people = people(regions, count);
      double spread = spread(people);
      if (spread < bestSpread) {
        bestSpread = spread;
        best = regions;
      }
      balance(people, headStart);
      if (round < ROUNDS / 3) {
        recentre(regions, seeds);
      }
    }
    return best;
  }

  private void balance(double[] people, double[] headStart) {
    double mean = Arrays.stream(people).average().orElse(0);
    for (int i = 0; i < people.length; i++) {
      headStart[i] -= 170 * Math.max(-1, Math.min(1, people[i] / mean - 1));
    }
  }

  private static double spread(double[] people) {
    double least = Arrays.stream(people).min().orElse(0);
    return Arrays.stream(people).max().orElse(0) / Math.max(1, least);
  }

  private double[] people(int[] regions, int count) {
    double[] people = new double[count];
    for (int block : members) {
      if (regions[block] >= 0) {
        people[regions[block]] += map.blocks().get(block).people();
      }
    }
    return people;
  }

  /** The first seed at the edge, each further one where many people live far from all others. */
  private int[] farApart(int count) {
    Coordinate middle = middleOfPeople(members);
    int[] seeds = new int[count];
    for (int i = 0; i < count; i++) {
      double most = Double.NEGATIVE_INFINITY;
      for (int block : members) {
        double room = room(block, seeds, i, middle);
        if (room > most) {
          most = room;
          seeds[i] = block;
        }
      }
    }
    return seeds;
  }

  private double room(int block, int[] seeds, int made, Coordinate middle) {
    if (made == 0) {
      return map.middle(block).distance(middle);
    }
    double nearest = Double.POSITIVE_INFINITY;
    for (int i = 0; i < made; i++) {
      nearest = Math.min(nearest, map.middle(block).distance(map.middle(seeds[i])));
    }
    return nearest * nearest * map.blocks().get(block).people();
  }

  private Coordinate middleOfPeople(int[] some) {
    double x = 0;
    double y = 0;
    double all = 0;
    for (int block : some) {
      double people = map.blocks().get(block).people() + 1e-6;
      x += people * map.middle(block).x;
      y += people * map.middle(block).y;
      all += people;
    }
    return new Coordinate(x / all, y / all);
  }

  private void recentre(int[] regions, int[] seeds) {
    for (int i = 0; i < seeds.length; i++) {
      int region = i;
      int[] mine = IntStream.of(members).filter(block -> regions[block] == region).toArray();
      if (mine.length > 0) {
        seeds[i] = nearest(middleOfPeople(mine), mine);
      }
    }
  }
}
