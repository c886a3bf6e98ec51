package org.nimbench.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.nimbench.ExampleWorkspace;

/** Drawn areas from a terminal: added, listed, asked about, removed. */
class DrawnCommandTest {
  private final Terminal terminal;
  private final Path folder;
  private final Path workspace;

  DrawnCommandTest(@TempDir Path folder) {
    this.folder = folder;
    this.terminal = new Terminal(folder);
    this.workspace = ExampleWorkspace.copyTo(folder);
  }

  private Terminal.Ran done(Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as(ran.err()).isZero();
    return ran;
  }

  /** The box of all recorded places, so that an area can be drawn that holds every one. */
  private String everywhere() {
    return "400000,200000 600000,200000 600000,400000 400000,400000";
  }

  @Test
  void aDrawnAreaCanBeFilteredByCountedByAndDrawnWith() {
    long located =
        done("count", workspace, "--crime", "burglary", "--by", "month", "--json")
            .json()
            .path("stamp")
            .path("located")
            .asLong();
    JsonNode added =
        done("drawn", "add", workspace, "--ring", everywhere(), "--name", "All of it", "--json")
            .json();
    assertThat(added.path("areas").get(0).path("code").asText()).isEqualTo("D1");
    JsonNode filtered =
        done(
                "count",
                workspace,
                "--crime",
                "burglary",
                "--area",
                "drawn:D1",
                "--by",
                "month",
                "--json")
            .json();
    assertThat(located).isPositive();
    assertThat(filtered.path("stamp").path("used").asLong()).isEqualTo(located);
    JsonNode table =
        done("count", workspace, "--crime", "burglary", "--by", "area:drawn", "--json").json();
    assertThat(table.path("rows").toString()).contains("All of it");
    done(
        "hotspot",
        workspace,
        "--method",
        "grid",
        "--crime",
        "burglary",
        "--boundary",
        "drawn:D1",
        "--out",
        folder.resolve("h.csv"));
    assertThat(done("verify", workspace, "--json").json().path("ok").asBoolean()).isTrue();
  }

  @Test
  void areasThatOverlapEachHoldAllOfTheirRecords() {
    done("drawn", "add", workspace, "--ring", everywhere(), "--name", "First");
    done("drawn", "add", workspace, "--ring", everywhere(), "--name", "The same again");
    long[] used = new long[2];
    for (int i = 0; i < used.length; i++) {
      String area = "drawn:D" + (i + 1);
      used[i] =
          done("count", workspace, "--crime", "burglary", "--area", area, "--by", "month", "--json")
              .json()
              .path("stamp")
              .path("used")
              .asLong();
    }
    assertThat(used[0]).isPositive().isEqualTo(used[1]);
    Terminal.Ran table = done("count", workspace, "--crime", "burglary", "--by", "area:drawn");
    assertThat(table.out() + table.err()).contains("more than one drawn area");
  }

  @Test
  void areasComeFromAFileWithTheirNamesAndHoles() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("zones.geojson"),
            """
            {"type":"FeatureCollection",
             "crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}},
             "features":[
              {"type":"Feature","properties":{"zone":"Inner ring"},"geometry":{"type":"Polygon",
               "coordinates":[[[450000,310000],[451000,310000],[451000,311000],[450000,311000],[450000,310000]],
                              [[450400,310400],[450600,310400],[450600,310600],[450400,310600],[450400,310400]]]}},
              {"type":"Feature","properties":{"zone":"Old mill"},"geometry":{"type":"Polygon",
               "coordinates":[[[452000,310000],[452100,310000],[452100,310100],[452000,310000]]]}}]}\
            """);
    done("drawn", "add", workspace, file, "--valid-from", "2025-03-01", "--note", "Op Lantern");
    JsonNode areas = done("drawn", "list", workspace, "--json").json().path("areas");
    assertThat(areas).hasSize(2);
    assertThat(areas.get(0).path("name").asText()).isEqualTo("Inner ring");
    assertThat(areas.get(0).path("squareMetres").asLong()).isEqualTo(1_000_000 - 40_000);
    assertThat(areas.get(1).path("name").asText()).isEqualTo("Old mill");
    assertThat(areas.get(1).path("from").asText()).isEqualTo("2025-03-01");
    assertThat(done("drawn", "list", workspace).out())
        .contains("D2  Old mill  0.01 km²  01/03/2025 – ");
  }

  @Test
  void aCircleIsAddedAndRemovedAndItsCodeIsNotUsedAgain() {
    done("drawn", "add", workspace, "--circle", "450000,310000,250", "--name", "Square");
    assertThat(done("drawn", "remove", workspace, "D1").out()).contains("D1");
    JsonNode next =
        done("drawn", "add", workspace, "--circle", "450000,310000,90", "--name", "B", "--json")
            .json();
    assertThat(next.path("areas").get(0).path("code").asText()).isEqualTo("D2");
    assertThat(next.path("areas").get(0).path("circle").asText()).isEqualTo("450000,310000,90");
  }

  @Test
  void whatIsWrongIsSaidAndChangesNothing() throws IOException {
    done("drawn", "add", workspace, "--circle", "450000,310000,250", "--name", "One");
    byte[] before = Files.readAllBytes(workspace);
    assertRefused(2, "D9", "drawn", "remove", workspace, "D1", "D9");
    assertRefused(2, "--name", "drawn", "add", workspace, "--circle", "450000,310000,250");
    assertRefused(2, "FILE", "drawn", "add", workspace, "--name", "x");
    assertRefused(2, "round", "drawn", "add", workspace, "--circle", "round", "--name", "x");
    assertRefused(2, "1,1", "drawn", "add", workspace, "--ring", "1,1", "--name", "x");
    assertRefused(3, "gone.geojson", "drawn", "add", workspace, folder.resolve("gone.geojson"));
    Path layer = Files.writeString(folder.resolve("l.geojson"), oneWard());
    assertRefused(2, "drawn", "areas", workspace, "--layer", "drawn", layer);
    assertThat(Files.readAllBytes(workspace)).isEqualTo(before);
  }

  private static String oneWard() {
    return """
    {"type":"FeatureCollection","crs":{"type":"name","properties":{"name":"urn:ogc:def:crs:EPSG::27700"}},
     "features":[{"type":"Feature","properties":{"code":"E05990001","name":"A"},"geometry":{"type":"Polygon",
     "coordinates":[[[450000,310000],[451000,310000],[451000,311000],[450000,310000]]]}}]}\
    """;
  }

  private void assertRefused(int code, String named, Object... words) {
    Terminal.Ran ran = terminal.run(words);
    assertThat(ran.code()).as(ran.err()).isEqualTo(code);
    assertThat(ran.err()).contains(named).doesNotContain("\tat ");
    assertThat(ran.out()).isEmpty();
  }
}
