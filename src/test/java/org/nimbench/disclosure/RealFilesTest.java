package org.nimbench.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Enumeration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.junit.jupiter.api.Test;
import org.nimbench.RealData;

/** What the gate says of published files: right alarms are listed, false ones are none. */
class RealFilesTest {
  private static final Use USES = new LikelyUse();

  /** Each column of a file → what was found, over all files of one layout. */
  private final Map<String, Set<String>> found = new TreeMap<>();

  @Test
  void noStreetFileOfPoliceUkRaisesAnAlarmHoweverItsColumnsAreMapped() throws IOException {
    for (String archive : archives()) {
      inZip(archive, name -> name.endsWith("-street.csv"), 2, true);
    }
    assertThat(found).isEmpty();
  }

  @Test
  void outcomesAndStopsOfPoliceUkRaiseNoneButEthnicity() throws IOException {
    inZip(archives().get(2), name -> name.contains("outcomes"), 0, true);
    inZip(archives().get(2), name -> name.contains("stop"), 0, true);
    inZip("police-uk/met-stop-and-search-2023.zip", name -> true, 0, true);
    assertThat(found.keySet())
        .containsExactlyInAnyOrder("Self-defined ethnicity", "Officer-defined ethnicity");
    assertThat(found.values()).allMatch(rules -> rules.equals(Set.of("special-category DROP")));
  }

  @Test
  void partnersFilesRaiseWhatStandsInThem() throws IOException {
    for (String name :
        List.of(
            "partners/london-fire-dwelling-fires-2009.zip",
            "partners/nhs-ae-attendances.zip",
            "partners/road-casualties-greater-manchester.zip",
            "partners/school-exclusions-2017.zip",
            "partners/stats19-schema-and-samples.zip",
            "incidents/aoristic-burglaries.zip")) {
      inZip(name, entry -> true, 0, false);
    }
    plain(RealData.file("partners/lancashire-asb-2022.tab"), '\t');
    plain(RealData.file("incidents/chicago_aggravated_assaults.csv.gz"), ',');
    assertThat(found)
        .isEqualTo(
            Map.of(
                "london_fire_stations.csv · Address",
                Set.of("address-heading REFUSE", "dwelling STRIP"),
                "london_fire_stations.csv · Post_Code",
                Set.of("postcode REFUSE"),
                "london_fire_stations.csv · UPRN",
                Set.of("uprn DROP"),
                "london_fire_stations.csv · Description",
                Set.of("narrative-heading DROP"),
                "london_fire_stations.csv · Unique_Asset_ID",
                Set.of("identifier ASK"),
                "school_data_sql.csv · SchoolName",
                Set.of("postcode ASK", "titled-name ASK")));
  }

  private static List<String> archives() {
    return List.of(
        "police-uk/surrey-2020-08-to-2024-12.zip",
        "police-uk/cheshire-2016-02-to-2017-02.zip",
        "police-uk/city-of-london-2022-03-to-2025-02.zip");
  }

  private interface Wanted {
    boolean test(String name);
  }

  private void inZip(String archive, Wanted wanted, int set, boolean open) throws IOException {
    Path path = RealData.file(archive);
    try (ZipFile zip = new ZipFile(path.toFile())) {
      Enumeration<? extends ZipEntry> entries = zip.entries();
      while (entries.hasMoreElements()) {
        ZipEntry entry = entries.nextElement();
        if (entry.getName().endsWith(".csv") && wanted.test(entry.getName())) {
          Charset charset =
              entry.getName().contains("school_data")
                  ? Charset.forName("windows-1252")
                  : StandardCharsets.UTF_8;
          read(
              new InputStreamReader(zip.getInputStream(entry), charset),
              ',',
              new GateRules(set, open),
              open ? "" : entry.getName() + " · ");
        }
      }
    }
  }

  private void plain(Path path, char separator) throws IOException {
    try (InputStream file = Files.newInputStream(path);
        InputStream in = path.toString().endsWith(".gz") ? new GZIPInputStream(file) : file) {
      read(
          new InputStreamReader(in, StandardCharsets.UTF_8),
          separator,
          new GateRules(0, false),
          path.getFileName() + " · ");
    }
  }

  private void read(Reader text, char separator, GateRules rules, String prefix)
      throws IOException {
    try (CsvReader<CsvRecord> csv =
        CsvReader.builder()
            .fieldSeparator(separator)
            .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
            .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
            .ofCsvRecord(text)) {
      var rows = csv.iterator();
      List<String> headings = rows.next().getFields();
      Gate mapped = gate(headings, USES, rules);
      Gate unmapped = gate(headings, heading -> GateUse.DROPPED, rules);
      while (rows.hasNext()) {
        CsvRecord row = rows.next();
        mapped.see(row.getStartingLineNumber(), row.getFields());
        unmapped.see(row.getStartingLineNumber(), row.getFields());
      }
      Stream.concat(mapped.findings().stream(), unmapped.findings().stream())
          .forEach(
              finding ->
                  found
                      .computeIfAbsent(prefix + finding.where(), k -> new TreeSet<>())
                      .add(finding.rule() + " " + finding.verdict()));
    }
  }

  private interface Use {
    GateUse of(String heading);
  }

  private static Gate gate(List<String> headings, Use use, GateRules rules) {
    List<GateColumn> columns = new ArrayList<>();
    headings.forEach(heading -> columns.add(new GateColumn(heading, use.of(heading), false)));
    return Gate.of(columns, rules, Planted.TODAY);
  }

  /** What a column of such a file would be mapped to. */
  private static final class LikelyUse implements Use {
    @Override
    public GateUse of(String heading) {
      String plain = HeadingRules.plain(heading);
      if (plain.matches("longitude|latitude|lon|lat|x|y|.*(easting|northing).*|[xy] coord cd")) {
        return GateUse.COORDINATE;
      }
      if (plain.matches("crime id|accident.*index|incidentnumber|arefno|.*reference.*")) {
        return GateUse.REFERENCE;
      }
      if (plain.matches("month|date|dateofcall|.*datetime|.* dt")) {
        return GateUse.DATE;
      }
      if (plain.matches("timeofcall|time|output time|.* tm")) {
        return GateUse.TIME;
      }
      if (plain.matches("location|.*name")) {
        return GateUse.PLACE;
      }
      if (plain.matches(".*code|.*code.*")) {
        return GateUse.CODE;
      }
      return plain.matches(".*type|.*category|outcome.*|legislation|object.*")
          ? GateUse.LABEL
          : GateUse.OTHER;
    }
  }
}
