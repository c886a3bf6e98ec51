package org.nimbench.example;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

/**
 * Straightens ragged boundaries: a block that has more of its edge with another region than with
 * its own goes over, unless that would cut its region in two.
 */
final class Tidying {
  private static final int ROUNDS = 6;

  private final BlockMap map;
  private final double fewest;
  private final double most;

  /**
   * @param fewest a region does not fall below so many people by giving a block away
   * @param most a region does not rise above so many people by taking one
   */
  Tidying(BlockMap map, double fewest, double most) {
    this.map = map;
    this.fewest = fewest;
    this.most = most;
  }

  /** The regions with their boundaries straightened; blocks without a region (−1) keep out. */
  int[] tidied(int[] regions) {
    int[] tidy = regions.clone();
    double[] people = people(regions);
    for (int round = 0; round < ROUNDS; round++) {
      for (int block = 0; block < tidy.length; block++) {
        int better = tidy[block] < 0 ? -1 : closest(tidy, block, people.length);
        if (better == tidy[block]) {
          continue;
        }
        double moving = map.blocks().get(block).people();
        if (people[tidy[block]] - moving >= fewest
            && people[better] + moving <= most
            && canLeave(tidy, block)) {
          people[tidy[block]] -= moving;
          people[better] += moving;
          tidy[block] = better;
        }
      }
    }
    return tidy;
  }

  private double[] people(int[] regions) {
    double[] people = new double[Arrays.stream(regions).max().orElse(0) + 1];
    for (Block block : map.blocks()) {
      if (regions[block.number()] >= 0) {
        people[regions[block.number()]] += block.people();
      }
    }
    return people;
  }

  /** The regions after each with too few people has joined the one it shares most edge with. */
  int[] withoutSmall(int[] regions) {
    int[] merged = regions.clone();
    double[] people = people(merged);
    int last = people.length - 1;
    for (int region = last; region >= 0 && last > 0; region--) {
      if (people[region] < fewest) {
        join(merged, region, longestEdge(merged, region), last);
        people = people(merged);
        last--;
      }
    }
    return merged;
  }

  /** Gives the blocks of one region to another; the last region takes the number that is free. */
  private static void join(int[] regions, int from, int to, int last) {
    for (int i = 0; i < regions.length; i++) {
      regions[i] = regions[i] == from ? to : regions[i];
    }
    for (int i = 0; i < regions.length; i++) {
      regions[i] = regions[i] == last ? from : regions[i];
    }
  }

  private int longestEdge(int[] regions, int region) {
    double[] shared = new double[people(regions).length];
    for (int block = 0; block < regions.length; block++) {
      for (BlockMap.Neighbour next : map.neighbours(block)) {
        int other = regions[next.block()];
        if (regions[block] == region && other >= 0 && other != region) {
          shared[other] += next.shared();
        }
      }
    }
    int best = region == 0 ? 1 : 0;
    for (int other = 0; other < shared.length; other++) {
      best = shared[other] > shared[best] ? other : best;
    }
    return best;
  }

  /** The region with which a block shares most of its edge. */
  private int closest(int[] regions, int block, int count) {
    double[] shared = new double[count];
    for (BlockMap.Neighbour next : map.neighbours(block)) {
      if (regions[next.block()] >= 0) {
        shared[regions[next.block()]] += next.shared();
      }
    }
    int best = regions[block];
    for (int region = 0; region < shared.length; region++) {
      if (shared[region] > shared[best]) {
        best = region;
      }
    }
    return best;
  }

  /** Whether the rest of its region hangs together without a block, and is not empty. */
  private boolean canLeave(int[] regions, int leaving) {
    int region = regions[leaving];
    boolean[] seen = new boolean[regions.length];
    seen[leaving] = true;
    int parts = 0;
    for (BlockMap.Neighbour next : map.neighbours(leaving)) {
      if (regions[next.block()] == region && !seen[next.block()]) {
        parts++;
        visit(regions, next.block(), seen);
      }
    }
    return parts == 1;
  }

  private void visit(int[] regions, int from, boolean[] seen) {
    Deque<Integer> open = new ArrayDeque<>();
    open.add(from);
    seen[from] = true;
    for (Integer block = open.poll(); block != null; block = open.poll()) {
      for (BlockMap.Neighbour next : map.neighbours(block)) {
        if (!seen[next.block()] && regions[next.block()] == regions[block]) {
          seen[next.block()] = true;
          open.add(next.block());
        }
      }
    }
  }
}
