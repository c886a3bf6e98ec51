package org.nimbench.kernel;

/**
 * Which state of a data set, layer, denominator or code table a figure was made from.
 *
 * @param name such as {@code set:police-crime}, {@code layer:wards}, {@code people:lsoa}
 * @param revision raised by every commit that touches it, from 1
 */
public record DataVersion(String name, long revision) {}
