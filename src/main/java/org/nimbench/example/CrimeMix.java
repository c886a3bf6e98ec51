package org.nimbench.example;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.SetKey;

/**
 * What is recorded, how much of it, in which season, and what comes of it.
 *
 * @param kinds in the order of the file
 */
record CrimeMix(List<Kind> kinds) {
  private static final Pattern BAR = Pattern.compile(" \\|(?: |$)");

  /**
   * One type.
   *
   * @param share of all rows in an average month, 0 … 1
   * @param swing how far the season lifts it above its mean, 0 … 1
   * @param peak the month of the year when it is highest, 1 … 12
   * @param outcomes in words; empty where outcomes are not published
   */
  record Kind(
      OffenceType type,
      double share,
      double swing,
      int peak,
      List<String> outcomes,
      @Nullable Choice outcome) {

    /**
     * Rows of this type in a month relative to its mean month: 1 + swing · cos(2π(m − peak)/12).
     */
    double season(YearMonth month) {
      double angle = 2 * StrictMath.PI * (month.getMonthValue() - peak) / 12;
      return 1 + swing * StrictMath.cos(angle);
    }

    /** An outcome by weight; empty where outcomes are not published. */
    String outcome(SplittableRandom random) {
      return outcome == null ? "" : outcomes.get(outcome.pick(random));
    }
  }

  /** Reads the mix that the program carries. */
  static CrimeMix read() {
    try (InputStream in =
            Objects.requireNonNull(CrimeMix.class.getResourceAsStream("crime-mix.txt"));
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      return new CrimeMix(
          lines.lines().filter(line -> !line.startsWith("#")).map(CrimeMix::kind).toList());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Kind kind(String line) {
    String[] parts = BAR.split(line, -1);
    List<String> names = new ArrayList<>();
    List<Double> weights = new ArrayList<>();
    if (!parts[4].isBlank()) {
      for (String outcome : parts[4].split(", ", -1)) {
        int equals = outcome.indexOf(" = ");
        names.add(outcome.substring(0, equals));
        weights.add(Double.valueOf(outcome.substring(equals + 3)));
      }
    }
    double[] chances = weights.stream().mapToDouble(Double::doubleValue).toArray();
    return new Kind(
        OffenceTypes.find(SetKey.POLICE_CRIME, parts[0]).orElseThrow(),
        Double.parseDouble(parts[1]),
        Double.parseDouble(parts[2]),
        Integer.parseInt(parts[3]),
        List.copyOf(names),
        names.isEmpty() ? null : new Choice(chances));
  }
}
