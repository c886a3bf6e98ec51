package org.nimbench.disclosure.release;

/**
 * A cell of a table before release.
 *
 * @param key what it counts
 * @param count how many; never negative
 */
public record Cell(CellKey key, long count) {}
