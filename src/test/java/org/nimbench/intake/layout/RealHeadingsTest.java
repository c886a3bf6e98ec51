package org.nimbench.intake.layout;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.zip.ZipFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.nimbench.RealData;

/** What the real files are taken for by their headings: a set, or {@code custom}. */
class RealHeadingsTest {
  private static final Charset WINDOWS = Charset.forName("windows-1252");

  @ParameterizedTest
  @CsvSource({
    "partners/lancashire-asb-2022.tab, , custom, ",
    "partners/school-exclusions-2017.zip, school_data_sql.csv, custom, ",
    "partners/school-exclusions-2017.zip, SFR35_2017_reason_for_exclusion.csv, custom, ",
    "partners/school-exclusions-2017.zip, reasons.csv, custom, ",
    "partners/nhs-ae-attendances.zip, ae_attendances.csv, custom, ",
    "partners/london-fire-dwelling-fires-2009.zip, lfb_dwelling_fires_2009.csv, fire, ",
    "partners/london-fire-dwelling-fires-2009.zip, london_fire_stations.csv, custom, ",
    "partners/road-casualties-greater-manchester.zip,"
        + " road_casualties/STATS19CasDataJan2010Dec2021forGMServers.csv, collisions, ",
    "partners/road-casualties-greater-manchester.zip,"
        + " road_casualties/STATS19_road_casualties_2019-Jun2024.csv, collisions, ",
    "partners/stats19-schema-and-samples.zip, accidents_sample.csv, collisions, stats19-accidents",
    "partners/stats19-schema-and-samples.zip, accidents_sample_raw.csv, collisions,"
        + " stats19-accidents",
    "partners/stats19-schema-and-samples.zip, casualties_sample_raw.csv, collisions,"
        + " stats19-casualties-older",
    "partners/stats19-schema-and-samples.zip, vehicles_sample_raw.csv, custom, ",
    "partners/stats19-schema-and-samples.zip, stats19_schema.csv, custom, ",
    "incidents/aoristic-burglaries.zip, dcburglaries.csv, custom, ",
    "incidents/aoristic-burglaries.zip, NYburg.csv, custom, ",
    "police-uk/plain/2024-12-surrey-street.csv, , police-crime, police-uk",
    "police-uk/plain/2024-10-city-of-london-outcomes.csv, , custom, ",
    "police-uk/plain/2024-10-city-of-london-stop-and-search.csv, , custom, "
  })
  void aRealFileIsTakenForWhatItIs(String file, String entry, String set, String layout)
      throws IOException {
    List<String> headings = headings(RealData.file(file), entry);
    String found = Mappings.recognise(headings).map(r -> r.set().key()).orElse("custom");
    String shipped = Mappings.recognise(headings).map(Recognition::layout).orElse("");
    assertThat(found).isEqualTo(set);
    assertThat(shipped).isEqualTo(layout == null ? "" : layout);
  }

  private static List<String> headings(Path file, String entry) throws IOException {
    if (entry == null) {
      try (InputStream in = Files.newInputStream(file)) {
        return firstLine(in);
      }
    }
    try (ZipFile zip = new ZipFile(file.toFile());
        InputStream in = zip.getInputStream(zip.getEntry(entry))) {
      return firstLine(in);
    }
  }

  private static List<String> firstLine(InputStream in) throws IOException {
    String line =
        Objects.requireNonNull(new BufferedReader(new InputStreamReader(in, WINDOWS)).readLine());
    String separator = line.contains("\t") ? "\t" : ",";
    return Arrays.stream(line.split(separator)).map(cell -> cell.replace("\"", "")).toList();
  }
}
