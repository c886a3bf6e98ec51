package org.nimbench.priorities;

/**
 * A word for totals from a figure upwards.
 *
 * @param from the lowest total it names
 * @param name such as {@code high}
 */
public record Band(double from, String name) {}
