package org.nimbench.example;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.SplittableRandom;

/** Cells as partners' systems write them. */
final class Cells {
  /** 31/12/2025. */
  static final DateTimeFormatter BRITISH = DateTimeFormatter.ofPattern("dd/MM/yyyy", Locale.UK);

  /** 31.12.2025. */
  static final DateTimeFormatter POINTS = DateTimeFormatter.ofPattern("dd.MM.yyyy", Locale.UK);

  /** 12/31/2025. */
  static final DateTimeFormatter AMERICAN = DateTimeFormatter.ofPattern("MM/dd/yyyy", Locale.UK);

  private static final List<String> MONTHS =
      List.of("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec");

  /** Share of each hour of a day in which evenings are busy. */
  private static final double[] EVENINGS = {
    4, 3, 2, 1, 1, 1, 1, 2, 2, 3, 3, 4, 4, 4, 5, 6, 7, 7, 8, 9, 9, 9, 8, 6
  };

  /** Share of each hour of a day in which people are at work and on the road. */
  private static final double[] DAYS = {
    1, 1, 1, 1, 1, 1, 3, 6, 8, 6, 5, 5, 5, 5, 5, 7, 8, 9, 7, 5, 4, 3, 2, 2
  };

  /** Share of each hour of a day in which the night is busy. */
  private static final double[] NIGHTS = {
    9, 9, 8, 5, 3, 1, 1, 1, 1, 1, 2, 2, 3, 3, 3, 4, 4, 5, 5, 6, 7, 8, 9, 9
  };

  /** When in the day something of a kind happens. */
  enum Busy {
    EVENING(EVENINGS),
    DAY(DAYS),
    NIGHT(NIGHTS);

    private final Choice hours;

    Busy(double[] weights) {
      hours = new Choice(weights);
    }
  }

  private Cells() {}

  /** A time of day, {@code HH:mm}. */
  static String time(Busy busy, SplittableRandom random) {
    int hour = busy.hours.pick(random);
    return "%02d:%02d".formatted(hour, random.nextInt(60));
  }

  /** 31-Dec-2025, whatever the machine calls its months. */
  static String dashed(LocalDate day) {
    return "%02d-%s-%d"
        .formatted(day.getDayOfMonth(), MONTHS.get(day.getMonthValue() - 1), day.getYear());
  }

  /** Whole metres. */
  static String metres(double value) {
    return Long.toString((long) StrictMath.rint(value));
  }

  /** Metres to the nearest fifty. */
  static String rounded(double value) {
    return Long.toString(50 * (long) StrictMath.rint(value / 50));
  }

  /** The square of 100 m in letters and digits; Northvale lies in SK. */
  static String gridReference(SnapPoint point) {
    return "SK %03d %03d"
        .formatted(
            ((int) point.easting() - 400_000) / 100, ((int) point.northing() - 300_000) / 100);
  }

  /** The street without "On or near". */
  static String street(SnapPoint point) {
    String label = point.location();
    return label.startsWith("On or near ") ? label.substring("On or near ".length()) : label;
  }

  /** One of a list. */
  static String one(List<String> of, SplittableRandom random) {
    return of.get(random.nextInt(of.size()));
  }
}
