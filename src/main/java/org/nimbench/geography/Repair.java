package org.nimbench.geography;

/**
 * An area whose polygon was not valid and was repaired.
 *
 * @param code the area
 * @param name its name
 * @param why what was wrong and near which grid reference, such as {@code Ring self-intersection
 *     near 512345, 145678}
 */
public record Repair(String code, String name, String why) {}
