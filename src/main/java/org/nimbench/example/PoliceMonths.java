package org.nimbench.example;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SplittableRandom;
import java.util.stream.IntStream;

/** Shares rows out to months, and makes the rows of a month. */
final class PoliceMonths {
  private static final double NO_LOCATION = 0.02;

  /** The share of cases still open so many months before the last month of data. */
  private static final double[] OPEN = {0.82, 0.6, 0.42, 0.3, 0.2, 0.14, 0.1, 0.07, 0.05};

  private static final double ALWAYS_OPEN = 0.02;
  private static final String STILL_OPEN = "Under investigation";
  private static final double DAYS_IN_MEAN_MONTH = 365.25 / 12;

  private final CrimeMix mix;
  private final PlantedTruth truth;
  private final CrimePlaces places;

  PoliceMonths(CrimeMix mix, PlantedTruth truth, CrimePlaces places) {
    this.mix = mix;
    this.truth = truth;
    this.places = places;
  }

  /** Rows for each month, {@code rows} in all: by season, operation, days and a little chance. */
  int[] counts(int rows, SplittableRandom random) {
    double[] weights =
        truth.months().stream()
            .mapToDouble(month -> weight(month) * Dice.between(random, 0.96, 1.04))
            .toArray();
    double all = 0;
    for (double weight : weights) {
      all += weight;
    }
    int[] counts = new int[weights.length];
    double owed = 0;
    for (int i = 0; i < weights.length; i++) {
      owed += rows * weights[i] / all;
      counts[i] = (int) Math.rint(owed);
      owed -= counts[i];
    }
    return counts;
  }

  private double weight(YearMonth month) {
    double weight = 0;
    for (double share : shares(month)) {
      weight += share;
    }
    return weight * month.lengthOfMonth() / DAYS_IN_MEAN_MONTH;
  }

  private double[] shares(YearMonth month) {
    return mix.kinds().stream()
        .mapToDouble(
            kind -> kind.share() * kind.season(month) * truth.left(kind.type().code(), month))
        .toArray();
  }

  /** The rows of a month in the order of publication. */
  List<PoliceRow> rows(YearMonth month, int count, SplittableRandom random) {
    Choice kinds = new Choice(shares(month));
    List<PoliceRow> rows = new ArrayList<>(count);
    for (int i = 0; i < count; i++) {
      rows.add(row(month, mix.kinds().get(kinds.pick(random)), random));
    }
    List<String> order = rows.stream().map(PoliceRow::order).toList();
    return IntStream.range(0, count)
        .boxed()
        .sorted(Comparator.<Integer, String>comparing(order::get).thenComparing(i -> i))
        .map(rows::get)
        .toList();
  }

  private PoliceRow row(YearMonth month, CrimeMix.Kind kind, SplittableRandom random) {
    boolean crime = kind.outcome() != null;
    String id = crime ? crimeId(random) : "";
    SnapPoint place =
        Dice.happens(random, NO_LOCATION) ? null : places.pick(kind.type().code(), month, random);
    boolean open = Dice.happens(random, stillOpen(month));
    String outcome = crime && open ? STILL_OPEN : kind.outcome(random);
    return new PoliceRow(id, month, kind.type(), place, outcome);
  }

  private double stillOpen(YearMonth month) {
    int old = 0;
    for (YearMonth m = month; m.isBefore(truth.to()); m = m.plusMonths(1)) {
      old++;
    }
    return old < OPEN.length ? OPEN[old] : ALWAYS_OPEN;
  }

  private static String crimeId(SplittableRandom random) {
    StringBuilder id = new StringBuilder(64);
    for (int i = 0; i < 4; i++) {
      String digits = Long.toHexString(random.nextLong());
      id.append("0".repeat(16 - digits.length())).append(digits);
    }
    return id.toString();
  }
}
