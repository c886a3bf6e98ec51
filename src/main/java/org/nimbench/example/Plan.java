package org.nimbench.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;

/**
 * The hand-laid plan of the district: where its outline, roads, river, woods and places roughly
 * are. Chance fills in the rest.
 *
 * @param features in the order of the file
 */
record Plan(List<Feature> features) {
  private static final String FILE = "plan.txt";
  private static final Pattern BAR = Pattern.compile(" \\| ");
  private static final Pattern COMMA = Pattern.compile(", ");

  /** One line of the plan: control points that curves are drawn through. */
  record Feature(String kind, String name, List<Coordinate> points) {
    Coordinate first() {
      return points.get(0);
    }
  }

  /** Reads the plan that the program carries. */
  static Plan read() {
    try (InputStream in = Objects.requireNonNull(Plan.class.getResourceAsStream(FILE));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new Plan(
          lines
              .lines()
              .filter(line -> !line.isBlank() && !line.startsWith("#"))
              .map(Plan::feature)
              .toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Every feature of a kind, in the order of the file. */
  List<Feature> of(String kind) {
    return features.stream().filter(feature -> feature.kind().equals(kind)).toList();
  }

  private static Feature feature(String line) {
    String[] parts = BAR.split(line);
    List<Coordinate> points = COMMA.splitAsStream(parts[2]).map(Plan::point).toList();
    return new Feature(parts[0], parts[1], points);
  }

  private static Coordinate point(String text) {
    int space = text.indexOf(' ');
    return new Coordinate(
        Double.parseDouble(text.substring(0, space)),
        Double.parseDouble(text.substring(space + 1)));
  }
}
