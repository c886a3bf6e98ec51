package org.nimbench.store;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * People or households per area for one year, joined to a layer by area code. An area without a
 * value has no rate; it is never taken as 0.
 *
 * @param kind {@link #PEOPLE} or {@link #HOUSEHOLDS}
 * @param year the year the figures describe; 0 where the boundary file did not say
 * @param source the name of the file they came from
 * @param byCode value by area code, areas of the layer only
 * @param unmatchedCodes areas of the layer without a value, in order
 * @param notInLayer how many codes of the file the layer did not have
 */
public record DenominatorYear(
    String kind,
    int year,
    String source,
    Map<String, Double> byCode,
    List<String> unmatchedCodes,
    int notInLayer) {
  /** Residents. */
  public static final String PEOPLE = "people";

  /** Households. */
  public static final String HOUSEHOLDS = "households";

  public DenominatorYear {
    byCode = Collections.unmodifiableMap(new TreeMap<>(byCode));
    unmatchedCodes = List.copyOf(unmatchedCodes);
  }
}
