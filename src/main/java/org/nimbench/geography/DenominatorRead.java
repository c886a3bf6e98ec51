package org.nimbench.geography;

import java.util.Map;

/**
 * People and households by area code. An area without a figure is not in the map: it has no rate,
 * and never a nought.
 *
 * @param population code to people; empty where no property was named
 * @param households code to households; empty where no property was named
 */
public record DenominatorRead(Map<String, Double> population, Map<String, Double> households) {}
