package org.nimbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Extracts of recorded crime as a force sends them: its own headings, and once what it must not.
 */
final class PartnerExtracts {
  private static final String HEADINGS =
      "Crime No,Offence Date,Offence Time,Offence Code,Offence,Easting,Northing,Street,Officer"
          + " Email";

  private PartnerExtracts() {}

  /** A quarter with a column of e-mail addresses, one date that is none and one place far away. */
  static Path dirty(Path folder) throws IOException {
    List<String> rows = rows(40, 7, true);
    rows.set(39, rows.get(39).replace("22/07/2025", "never"));
    return Files.write(folder.resolve("NV_CRIME_2025Q2.csv"), rows);
  }

  /** The quarter after it, with the same columns. */
  static Path next(Path folder) throws IOException {
    return Files.write(folder.resolve("NV_CRIME_2025Q3.csv"), rows(30, 10, true));
  }

  private static List<String> rows(int count, int month, boolean withEmail) {
    List<String> rows = new ArrayList<>();
    rows.add(HEADINGS);
    for (int i = 1; i <= count; i++) {
      rows.add(
          String.format(
              Locale.ROOT,
              "45/%d/%d,%02d/%02d/2025,%02d:15,28E,Burglary,%d,%d,Mill Lane,%s",
              month,
              1000 + i,
              1 + (i * 7) % 28,
              month,
              i % 24,
              454_000 + (i * 131) % 3_000,
              318_500 + (i * 97) % 3_000,
              withEmail ? "pc" + i + ".smith@wendshire.police.uk" : ""));
    }
    return rows;
  }
}
