package org.nimbench.bench;

import java.util.Random;
import org.nimbench.spatial.Grid;

/**
 * A made-up district of 30 km × 25 km with a million incidents, the same ones every time: 55 % on
 * the snap points of 6,000 streets with very unequal weights, 32 % in 60 clusters, 13 % anywhere.
 *
 * @param eastings metres
 * @param northings metres
 */
public record District(double[] eastings, double[] northings) {
  private static final double WEST = 400_000;
  private static final double SOUTH = 420_000;
  private static final double WIDTH = 30_000;
  private static final double HEIGHT = 25_000;
  private static final int STREETS = 6_000;
  private static final int CLUSTERS = 60;

  /** So many incidents. */
  public static District of(int incidents) {
    Random random = new Random(20_240_611);
    double[][] snaps = streets(random);
    double[][] clusters = new double[CLUSTERS][];
    for (int i = 0; i < CLUSTERS; i++) {
      clusters[i] = new double[] {east(random), north(random), 60 + 440 * random.nextDouble()};
    }
    double[] eastings = new double[incidents];
    double[] northings = new double[incidents];
    for (int i = 0; i < incidents; i++) {
      double[] place = place(random, snaps, clusters);
      eastings[i] = Math.rint(place[0] * 100) / 100;
      northings[i] = Math.rint(place[1] * 100) / 100;
    }
    return new District(eastings, northings);
  }

  /** The whole district in cells of so many metres. */
  public static Grid grid(double cell) {
    return new Grid(WEST, SOUTH, cell, (int) (WIDTH / cell), (int) (HEIGHT / cell));
  }

  private static double[] place(Random random, double[][] snaps, double[][] clusters) {
    double which = random.nextDouble();
    if (which < 0.55) {
      // Fourth powers favour the first places about as much as Zipf's law does.
      return snaps[(int) (Math.pow(random.nextDouble(), 4) * snaps.length)];
    }
    if (which < 0.87) {
      double[] cluster = clusters[(int) (Math.pow(random.nextDouble(), 2) * CLUSTERS)];
      double[] near = {
        cluster[0] + cluster[2] * random.nextGaussian(),
        cluster[1] + cluster[2] * random.nextGaussian()
      };
      return isInside(near) ? near : new double[] {east(random), north(random)};
    }
    return new double[] {east(random), north(random)};
  }

  private static double[][] streets(Random random) {
    double[][] snaps = new double[STREETS * 8][];
    for (int i = 0; i < STREETS; i++) {
      double angle = random.nextInt(4) * Math.PI / 4;
      double middleEast = east(random);
      double middleNorth = north(random);
      for (int k = 0; k < 8; k++) {
        double along = 30 * (k - 3.5);
        snaps[k * STREETS + i] =
            new double[] {
              Math.min(WEST + WIDTH, Math.max(WEST, middleEast + along * Math.cos(angle))),
              Math.min(SOUTH + HEIGHT, Math.max(SOUTH, middleNorth + along * Math.sin(angle)))
            };
      }
    }
    return snaps;
  }

  private static boolean isInside(double[] place) {
    return place[0] >= WEST
        && place[0] <= WEST + WIDTH
        && place[1] >= SOUTH
        && place[1] <= SOUTH + HEIGHT;
  }

  private static double east(Random random) {
    return WEST + WIDTH * random.nextDouble();
  }

  private static double north(Random random) {
    return SOUTH + HEIGHT * random.nextDouble();
  }
}
