package org.nimbench.intake;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import org.nimbench.kernel.SetKey;

/** Small extracts of partners, made for tests. */
final class PartnerFiles {
  static final String CRIME =
      "Crime No,Offence Date,Offence Time,Offence Code,Offence,Easting,Northing,Street";
  static final String FORCE = "Northvale Police";

  private PartnerFiles() {}

  static String row(int number, String date, String time) {
    return "45/"
        + number
        + "/26,"
        + date
        + ","
        + time
        + ",28E,Burglary,"
        + (458_900 + number % 97)
        + ","
        + (304_500 + number % 89)
        + ",Mill Lane";
  }

  static Path write(Path file, String heading, String... rows) {
    String text = heading + "\n" + String.join("\n", rows) + "\n";
    return PoliceFiles.write(file, text.getBytes(StandardCharsets.UTF_8));
  }

  /** An import that somebody answers for. */
  static IntakeRequest request(SetKey set, Path... files) {
    return IntakeRequest.of(set, files).from(FORCE).under("", "test");
  }
}
