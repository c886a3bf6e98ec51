package org.nimbench.example;

import java.nio.file.Path;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;

/** Writes people and households by area: one file for each layer and each of the two. */
final class PeopleFiles {
  static final String PEOPLE_LSOA = "examples/people-lsoa.csv";
  static final String HOUSEHOLDS_LSOA = "examples/households-lsoa.csv";
  static final String PEOPLE_WARDS = "examples/people-wards.csv";
  static final String HOUSEHOLDS_WARDS = "examples/households-wards.csv";

  private PeopleFiles() {}

  /** Writes them below a folder. */
  static void write(Path directory, Town town) {
    AreaLayer lsoas = town.district().lsoas();
    AreaLayer wards = town.district().wards();
    People people = town.people();
    write(directory.resolve(PEOPLE_LSOA), "population", lsoas, people.inLsoas());
    write(directory.resolve(HOUSEHOLDS_LSOA), "households", lsoas, people.householdsInLsoas());
    write(directory.resolve(PEOPLE_WARDS), "population", wards, people.inWards());
    write(directory.resolve(HOUSEHOLDS_WARDS), "households", wards, people.householdsInWards());
  }

  private static void write(Path file, String what, AreaLayer layer, int[] counts) {
    StringBuilder text = new StringBuilder("code,name,vintage,year,").append(what).append('\n');
    for (int i = 0; i < counts.length; i++) {
      Area area = layer.areas().get(i);
      text.append(area.code()).append(',').append(area.name()).append(',');
      text.append(layer.vintage()).append(',').append(People.YEAR).append(',');
      text.append(counts[i]).append('\n');
    }
    TextFile.write(file, text.toString());
  }
}
