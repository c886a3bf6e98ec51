package org.nimbench.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.locationtech.jts.geom.LineString;

/** Gives every street a name of its own: a first word, and a word for its kind by its length. */
final class StreetNames {
  private static final double THROUGH_ROAD = 380;
  private static final List<String> LONG =
      List.of("Road", "Road", "Road", "Street", "Street", "Lane", "Avenue", "Drive");
  private static final List<String> SHORT =
      List.of(
          "Street",
          "Road",
          "Close",
          "Close",
          "Grove",
          "Court",
          "Gardens",
          "Place",
          "Way",
          "Walk",
          "Terrace",
          "Crescent",
          "Avenue",
          "Drive",
          "Lane",
          "Rise");

  private StreetNames() {}

  /**
   * Names the streets in their order.
   *
   * @param taken names that are there already
   */
  static List<Street> named(List<LineString> lines, List<String> taken, SplittableRandom random) {
    List<String> words = words();
    Set<String> used = new HashSet<>(taken);
    List<Street> streets = new ArrayList<>();
    for (LineString line : lines) {
      List<String> kinds = line.getLength() > THROUGH_ROAD ? LONG : SHORT;
      String name = name(words, kinds, random);
      while (!used.add(name)) {
        name = name(words, kinds, random);
      }
      streets.add(new Street(name, line));
    }
    return streets;
  }

  private static String name(List<String> words, List<String> kinds, SplittableRandom random) {
    String first = words.get(random.nextInt(words.size()));
    return first + " " + kinds.get(random.nextInt(kinds.size()));
  }

  private static List<String> words() {
    try (InputStream in =
            Objects.requireNonNull(StreetNames.class.getResourceAsStream("street-names.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return lines
          .lines()
          .filter(line -> !line.startsWith("#"))
          .flatMap(line -> Stream.of(line.split(", ")))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
