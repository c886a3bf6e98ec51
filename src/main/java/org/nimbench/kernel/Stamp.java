package org.nimbench.kernel;

import java.time.LocalDate;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What every figure carries wherever it goes, so that "how do you know?" has an answer.
 *
 * @param source who supplied the records, in words
 * @param asAt the day the newest extract was taken in; null when the workspace holds none
 * @param set the information set
 * @param filter the filter in words
 * @param method the method in one line, such as {@code Kernel density, quartic}
 * @param parameters the method's parameters with their units, in print order
 * @param n records that match the filter
 * @param located those of {@code n} that have coordinates
 * @param used those that the method counted
 * @param excluded why the others were not counted: code of an {@link Excluded} → records; stamps of
 *     versions without codes have words in its place
 * @param dataVersions the state of everything the figure was made from
 * @param programVersion the version of Nimbench
 * @param seed the seed of anything random; null when nothing was
 * @param made the day the figure was made
 */
public record Stamp(
    String source,
    @Nullable LocalDate asAt,
    SetKey set,
    String filter,
    String method,
    Map<String, String> parameters,
    long n,
    long located,
    long used,
    Map<String, Long> excluded,
    List<DataVersion> dataVersions,
    String programVersion,
    @Nullable Long seed,
    LocalDate made) {

  public Stamp {
    parameters = Collections.unmodifiableMap(new LinkedHashMap<>(parameters));
    excluded = Collections.unmodifiableMap(new LinkedHashMap<>(excluded));
    dataVersions = List.copyOf(dataVersions);
  }

  /** Why the others were not counted as people read it: reason in words → records. */
  public Map<String, Long> excludedInWords() {
    Map<String, Long> words = new LinkedHashMap<>();
    excluded.forEach(
        (kept, count) ->
            words.merge(Excluded.of(kept).map(Excluded::inWords).orElse(kept), count, Long::sum));
    return words;
  }

  /** The share of records with coordinates, 0 … 1; 1 when there are none. */
  public double shareLocated() {
    return n == 0 ? 1 : (double) located / n;
  }
}
