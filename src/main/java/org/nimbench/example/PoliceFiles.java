package org.nimbench.example;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import org.nimbench.kernel.Words;
import org.nimbench.work.Progress;

/** Writes the police data: a folder of months, each with a street file as published. */
final class PoliceFiles {
  /** Rows of the example. */
  static final int ROWS = 28_800;

  static final String FOLDER = "examples/police/";

  private static final String POINTS = FOLDER + "points";

  private PoliceFiles() {}

  /** The name of a month's file, such as {@code examples/police/2024-10/2024-10-…-street.csv}. */
  static String file(YearMonth month) {
    return FOLDER + month + "/" + month + "-northvale-street.csv";
  }

  /** Where things happen in a town. */
  static CrimePlaces places(Town town, long seed) {
    return new CrimePlaces(
        PlantedTruth.northvale(),
        SnapPoints.inside(town, Dice.of(seed, POINTS)),
        SnapPoints.outside(town, Dice.of(seed, POINTS + "/outside")));
  }

  /**
   * Writes them below a folder and tells what was written.
   *
   * @param seen is shown the rows of each month
   */
  static Tally write(
      Path directory,
      CrimePlaces places,
      long seed,
      OptionalInt rows,
      BiConsumer<YearMonth, List<PoliceRow>> seen,
      Progress progress) {
    PlantedTruth truth = PlantedTruth.northvale();
    PoliceMonths made = new PoliceMonths(CrimeMix.read(), truth, places);
    int[] counts = made.counts(rows.orElse(ROWS), Dice.of(seed, FOLDER));
    List<YearMonth> months = truth.months();
    Tally tally = new Tally(truth);
    for (int i = 0; i < counts.length; i++) {
      progress.at(i, counts.length, Words.text("example.progress.police", months.get(i)));
      progress.check();
      YearMonth month = months.get(i);
      List<PoliceRow> filled = made.rows(month, counts[i], Dice.of(seed, file(month)));
      tally.add(filled);
      seen.accept(month, filled);
      StringBuilder text = new StringBuilder(PoliceRow.HEADER);
      filled.forEach(row -> row.addTo(text));
      TextFile.write(directory.resolve(file(month)), text.toString());
    }
    return tally;
  }
}
