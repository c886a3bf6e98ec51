package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;
import org.nimbench.geography.sqlite.GeoPackageFile;
import org.nimbench.work.Progress;

/** The commands on Northvale: the names that others read, and that reading changes nothing. */
@SuppressWarnings("NullAway.Init")
class CommandsTest {
  @TempDir Path folder;
  private Terminal terminal;
  private Path example;

  @BeforeEach
  void open() {
    terminal = new Terminal(folder.resolve("home"));
    example = ExampleWorkspace.toRead();
  }

  @Test
  void readingChangesNoByteAndLeavesNothingBeside() throws IOException {
    Path copy = ExampleWorkspace.copyTo(folder);
    byte[] before = Files.readAllBytes(copy);
    done("verify", copy);
    done("sets", copy);
    done("count", copy, "--by", "month", "--out", folder.resolve("c.csv"));
    done("product", "list", copy);
    assertThat(Files.readAllBytes(copy)).isEqualTo(before);
    try (var beside = Files.list(folder)) {
      assertThat(
              beside
                  .map(file -> file.getFileName().toString())
                  .filter(n -> n.startsWith("Northvale")))
          .containsExactly("Northvale.gpkg");
    }
  }

  @Test
  void aSurfaceIsWrittenWithTheColumnsOfTheContract() throws IOException {
    Path csv = folder.resolve("k.csv");
    Path tif = folder.resolve("k.tif");
    Path map = folder.resolve("k.png");
    JsonNode summary =
        done(
                "hotspot",
                example,
                "--method",
                "kde",
                "--crime",
                "burglary",
                "--boundary",
                "district",
                "--json",
                "--out",
                csv,
                folder.resolve("k.geojson"),
                folder.resolve("k.json"),
                map,
                folder.resolve("k.svg"),
                folder.resolve("k.gpkg"),
                folder.resolve("k.pdf"),
                tif)
            .json();
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0)).startsWith("x,y,value,count");
    double largest = 0;
    for (String line : lines.subList(1, lines.size())) {
      String[] cells = line.split(",", -1);
      assertThat((Double.parseDouble(cells[0]) - 15) % 30).isZero();
      largest = Math.max(largest, Double.parseDouble(cells[2]));
    }
    assertThat(summary.path("maximum").asDouble()).isEqualTo(largest);
    JsonNode stamp = summary.path("stamp");
    List<String> names = new ArrayList<>();
    stamp.fieldNames().forEachRemaining(names::add);
    assertThat(names)
        .containsExactly(
            "source",
            "asAt",
            "set",
            "filter",
            "method",
            "parameters",
            "n",
            "located",
            "used",
            "excluded",
            "dataVersions",
            "programVersion",
            "seed");
    long excluded = 0;
    for (JsonNode reason : stamp.path("excluded")) {
      excluded += reason.asLong();
    }
    assertThat(stamp.path("used").asLong() + excluded).isEqualTo(stamp.path("n").asLong());
    assertThat(ImageIO.read(map.toFile()).getWidth()).isGreaterThan(3000);
    assertThat(ImageIO.read(tif.toFile()).getRaster().getNumBands()).isOne();
    for (String ending : List.of("geojson", "json", "svg", "pdf")) {
      assertThat(folder.resolve("k." + ending)).isNotEmptyFile();
    }
    try (GeoPackageFile cells = GeoPackageFile.open(folder.resolve("k.gpkg"))) {
      assertThat(cells.areaLayers()).containsExactly("hotspot");
      assertThat(cells.read("hotspot", Progress.SILENT).rows()).hasSize(lines.size() - 1);
    }
  }

  @Test
  void aSeriesIsWrittenWithTheColumnsOfTheContract() throws IOException {
    Path csv = folder.resolve("t.csv");
    done(
        "trend",
        example,
        "--method",
        "control",
        "--crime",
        "burglary",
        "--out",
        csv,
        folder.resolve("t.svg"));
    List<String> lines = Files.readAllLines(csv);
    assertThat(lines.get(0)).isEqualTo("period,count,rolling12,lastYear,centre,lower,upper,signal");
    assertThat(lines).hasSize(37);
    assertThat(lines.get(1)).startsWith("2022-10,");
    long rolling = 0;
    for (String line : lines.subList(25, 37)) {
      rolling += Long.parseLong(line.split(",")[1]);
    }
    assertThat(lines.get(36).split(",")[2]).isEqualTo(Long.toString(rolling));
  }

  @Test
  void countsByAreaAddUpToTheWhole() {
    JsonNode table =
        done("count", example, "--crime", "burglary", "--by", "area:wards", "--json").json();
    long sum = 0;
    for (JsonNode row : table.path("rows")) {
      sum += row.path("count").asLong();
    }
    assertThat(sum)
        .isEqualTo(table.path("total").asLong())
        .isEqualTo(table.path("stamp").path("n").asLong());
    assertThat(table.path("rows").get(0).path("denominator").asText()).isNotEmpty();
  }

  @Test
  void typesOfCrimeAndAsbAreNeverAddedUnlessAllRecordsAreMeant() {
    long crime = used("all-crime");
    long asb = used("asb");
    JsonNode all = done("count", example, "--by", "set", "--json").json();
    assertThat(all.path("total").asLong()).isEqualTo(crime + asb);
    assertThat(asb).isPositive();
  }

  @Test
  void aFilterIsHalfOpen() {
    long first = used("burglary", "--from", "2024-10", "--to", "2025-01");
    long second = used("burglary", "--from", "2025-01", "--to", "2025-10");
    assertThat(used("burglary", "--from", "2024-10", "--to", "2025-10")).isEqualTo(first + second);
  }

  @Test
  void monthsThatAFilterCutsAreExcludedWithTheReason() {
    JsonNode stamp =
        done(
                "count",
                example,
                "--by",
                "set",
                "--from",
                "2025-01-15",
                "--to",
                "2025-03-15",
                "--json")
            .json()
            .path("stamp");
    assertThat(stamp.path("used").asLong()).isPositive();
    assertThat(stamp.path("excluded").toString()).contains("end of the period");
  }

  @Test
  void aProductIsMadeFilledCheckedAndExported() throws IOException {
    Path copy = ExampleWorkspace.copyTo(folder);
    JsonNode made =
        done(
                "product",
                "new",
                copy,
                "--type",
                "problem-profile",
                "--title",
                "Burglary in Northvale",
                "--period",
                "2024-10..2025-09",
                "--crime",
                "burglary",
                "--json")
            .json();
    String id = made.path("id").asText();
    assertThat(made.path("period").asText()).isEqualTo("2024-10..2025-09");
    assertThat(made.path("sections")).hasSize(14);
    JsonNode added =
        done(
                "product",
                "add",
                copy,
                id,
                "--section",
                "analysis",
                "--json",
                "hotspot",
                "--method",
                "grid")
            .json();
    assertThat(added.path("evidence").asText()).startsWith("e");
    Path text = Files.writeString(folder.resolve("options.md"), "Patrol **Mill Lane** on Fridays.");
    done("product", "text", copy, id, text, "--section", "options");
    JsonNode check = done("product", "check", copy, id, "--json").json();
    assertThat(check.path("complete").asBoolean()).isFalse();
    assertThat(check.path("missing").findValuesAsText("section"))
        .doesNotContain("options")
        .contains("recommendations");
    Path word = folder.resolve("profile.docx");
    Path pdf = folder.resolve("profile.pdf");
    done("product", "export", copy, id, "--out", word, pdf);
    assertThat(word).isNotEmptyFile();
    assertThat(pdf).isNotEmptyFile();
    byte[] firstWord = Files.readAllBytes(word);
    byte[] firstPdf = Files.readAllBytes(pdf);
    done("product", "export", copy, id, "--out", word, pdf);
    assertThat(Files.readAllBytes(word)).as("Word again").isEqualTo(firstWord);
    assertThat(Files.readAllBytes(pdf)).as("PDF again").isEqualTo(firstPdf);
    JsonNode exports = done("product", "exports", copy, "--file", pdf, "--json").json();
    assertThat(exports.path("exports").findValuesAsText("file"))
        .as("the same bytes left twice")
        .containsExactly("profile.pdf", "profile.pdf");
    Path rows = folder.resolve("rows.csv");
    String origin = done("product", "figure", copy, id, "e1", "--rows", rows).out();
    assertThat(origin)
        .contains("Import 1: ")
        .contains("Left in: 2, ")
        .contains("--from 2024-10-01 --to 2025-10-01");
    assertThat(rows).content().startsWith("month,type,count\n2024-10,Burglary,");
    assertThat(
            terminal
                .run("product", "marking", copy, id, "--to", "OFFICIAL", "--by", "Alex Example")
                .err())
        .contains("needs a name and a reason");
    done("product", "marking", copy, id, "--to", "OFFICIAL", "--by", "AE", "--reason", "Counts");
    assertThat(done("verify", copy, "--json").json().path("ok").asBoolean()).isTrue();
  }

  @Test
  void theWindowIsOpenedOnWhatWasNamed() {
    terminal.run();
    terminal.run("open", "--example");
    terminal.run("open", "a.gpkg");
    assertThat(terminal.opened)
        .containsExactly(
            new Surroundings.OpenRequest.StartScreen(),
            new Surroundings.OpenRequest.Example(),
            new Surroundings.OpenRequest.File(Path.of("a.gpkg")));
  }

  @Test
  void helpAndAboutAreThere() {
    assertThat(done("--help").out()).contains("hotspot").contains("import");
    assertThat(done("hotspot", "--help").out()).contains("--bandwidth");
    assertThat(done("about", "--json").json().path("version").asText()).isNotEmpty();
  }

  @Test
  void theLibraryOfSetsShowsOpenDataAsSuch() {
    JsonNode sets = done("sets", example, "--json").json();
    assertThat(sets.path("sets")).hasSize(12);
    assertThat(sets.path("batches").get(0).path("openData").asBoolean()).isTrue();
    assertThat(sets.path("sets").get(1).toString()).doesNotContain("\"RECEIVED\"");
    assertThat(sets.path("sets").get(0).toString()).contains("\"RECEIVED\"");
  }

  private long used(String type, Object... more) {
    List<Object> words =
        new ArrayList<>(List.of("count", example, "--by", "set", "--json", "--crime", type));
    words.addAll(List.of(more));
    return done(words.toArray()).json().path("total").asLong();
  }

  private Terminal.Ran done(Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }
}
