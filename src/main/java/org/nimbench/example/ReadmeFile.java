package org.nimbench.example;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;

/** Writes the pages that say what the files are and which answers are right. */
final class ReadmeFile {
  static final String EXAMPLES = "examples/README.md";
  static final String MAPS = "maps/README.md";

  private ReadmeFile() {}

  /** Writes both pages below a folder. */
  static void write(Path directory, Town town, Tally tally, List<Planted> planted, long seed) {
    TextFile.write(directory.resolve(MAPS), filled(template("maps.md"), town));
    String page =
        filled(template("examples.md"), town)
            .replace("{seed}", Long.toString(seed))
            .replace("{rows}", grouped(tally.rows()))
            .replace("{notLocated}", grouped(tally.notLocated()))
            .replace("{outside}", grouped(tally.outside()))
            .replace("{types}", types(tally))
            .replace("{hotspots}", hotspots(tally))
            .replace("{seasons}", seasons(tally))
            .replace("{step}", step(tally))
            .replace("{partners}", PartnerPages.good(planted))
            .replace("{dirty}", PartnerPages.dirty(planted));
    TextFile.write(directory.resolve(EXAMPLES), page);
  }

  private static String filled(String template, Town town) {
    int people = 0;
    int households = 0;
    for (int i = 0; i < town.people().inWards().length; i++) {
      people += town.people().inWards()[i];
      households += town.people().householdsInWards()[i];
    }
    double area = town.district().whole().areas().get(0).shape().getArea();
    return template
        .replace("{area}", String.format(Locale.ROOT, "%.1f", area / 1e6))
        .replace("{wards}", Integer.toString(town.district().wards().areas().size()))
        .replace("{lsoas}", Integer.toString(town.district().lsoas().areas().size()))
        .replace("{beats}", Integer.toString(town.district().beats().areas().size()))
        .replace("{people}", grouped(people))
        .replace("{households}", grouped(households));
  }

  private static String types(Tally tally) {
    StringBuilder rows = new StringBuilder();
    for (Map.Entry<String, Integer> type : tally.byType().entrySet()) {
      rows.append(row(type.getKey(), grouped(type.getValue())));
    }
    return rows.toString();
  }

  private static String hotspots(Tally tally) {
    PlantedTruth truth = tally.truth();
    StringBuilder rows = new StringBuilder();
    for (PlantedTruth.Hotspot hotspot : truth.hotspots()) {
      int inside = tally.inside(hotspot, truth.from(), truth.to());
      int located = tally.located(hotspot.type());
      rows.append(
          row(
              hotspot.name(),
              OffenceTypes.label(SetKey.POLICE_CRIME, hotspot.type()),
              whole(hotspot.easting()),
              whole(hotspot.northing()),
              whole(hotspot.spread()),
              percent(hotspot.share()),
              grouped(inside),
              percent((double) inside / Math.max(1, located))));
    }
    return rows.toString();
  }

  private static String seasons(Tally tally) {
    StringBuilder rows = new StringBuilder();
    for (PlantedTruth.Season season : tally.truth().seasons()) {
      rows.append(
          row(
              OffenceTypes.label(SetKey.POLICE_CRIME, season.type()),
              Integer.toString(season.peak()),
              percent(season.swing())));
    }
    return rows.toString();
  }

  /** Burglaries inside the circles of the operation, in the same months of each year. */
  private static String step(Tally tally) {
    PlantedTruth truth = tally.truth();
    StringBuilder rows = new StringBuilder();
    for (PlantedTruth.Hotspot hotspot : truth.hotspots(truth.step().type())) {
      YearMonth from = truth.step().from();
      rows.append(
          row(
              hotspot.name(),
              truth.step().hotspots().contains(hotspot.name())
                  ? percent(truth.step().factor())
                  : percent(1),
              grouped(tally.inside(hotspot, from.minusYears(2), truth.to().minusYears(2))),
              grouped(tally.inside(hotspot, from.minusYears(1), truth.to().minusYears(1))),
              grouped(tally.inside(hotspot, from, truth.to()))));
    }
    return rows.toString();
  }

  private static String row(String... cells) {
    return "| " + String.join(" | ", cells) + " |\n";
  }

  private static String grouped(int count) {
    return String.format(Locale.ROOT, "%,d", count);
  }

  private static String whole(double metres) {
    return String.format(Locale.ROOT, "%.0f", metres);
  }

  private static String percent(double share) {
    return String.format(Locale.ROOT, "%.0f %%", share * 100);
  }

  private static String template(String name) {
    try (InputStream in = Objects.requireNonNull(ReadmeFile.class.getResourceAsStream(name))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
