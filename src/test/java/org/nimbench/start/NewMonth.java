package org.nimbench.start;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A file that Northvale has not had yet: a month with two crimes, one row with too few columns. */
final class NewMonth {
  private NewMonth() {}

  static Path in(Path folder) throws IOException {
    return Files.write(
        folder.resolve("2025-10-wendshire-street.csv"),
        List.of(
            "Crime ID,Month,Reported by,Falls within,Longitude,Latitude,Location,LSOA code,LSOA"
                + " name,Crime type,Last outcome category,Context",
            "a1,2025-10,Wendshire Police,Wendshire Police,-1.18,52.77,On or near High Street,,,"
                + "Burglary,Under investigation,",
            "a2,2025-10,Wendshire Police,Wendshire Police,,,No location,,,Robbery,Under"
                + " investigation,",
            "a3,2025-10,Wendshire Police"));
  }
}
