package org.nimbench.example;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.nimbench.geography.DenominatorFile;
import org.nimbench.work.Progress;

class NorthvalePeopleTest {
  private static final Pattern WARD_OF =
      Pattern.compile("\"code\":\"(E01\\d+)\".*\"ward_code\":\"(E05\\d+)\"");

  @Test
  void theWardsHaveThePeopleAndHouseholdsOfTheirLsoas() {
    assertThat(summed(people(PeopleFiles.PEOPLE_LSOA))).isEqualTo(people(PeopleFiles.PEOPLE_WARDS));
    assertThat(summed(households(PeopleFiles.HOUSEHOLDS_LSOA)))
        .isEqualTo(households(PeopleFiles.HOUSEHOLDS_WARDS));
  }

  @Test
  void anLsoaHasAsManyPeopleAsRealOnesAndTwoOrMoreToAHousehold() {
    Map<String, Double> people = people(PeopleFiles.PEOPLE_LSOA);
    Map<String, Double> households = households(PeopleFiles.HOUSEHOLDS_LSOA);
    assertThat(people.values()).allMatch(count -> count >= 1_000 && count <= 3_000);
    people.forEach(
        (code, count) ->
            assertThat(count / households.getOrDefault(code, 0.0)).as(code).isBetween(2.0, 2.7));
  }

  private static Map<String, Double> summed(Map<String, Double> byLsoa) {
    Map<String, Double> byWard = new HashMap<>();
    List<String> lines = PoliceRecord.lines(Path.of(MapFiles.LSOAS));
    for (String line : lines) {
      Matcher found = WARD_OF.matcher(line);
      if (found.find()) {
        byWard.merge(found.group(2), byLsoa.getOrDefault(found.group(1), 0.0), Double::sum);
      }
    }
    return byWard;
  }

  private static Map<String, Double> people(String file) {
    return DenominatorFile.read(Path.of(file), "code", "population", null, Progress.SILENT)
        .population();
  }

  private static Map<String, Double> households(String file) {
    return DenominatorFile.read(Path.of(file), "code", null, "households", Progress.SILENT)
        .households();
  }
}
