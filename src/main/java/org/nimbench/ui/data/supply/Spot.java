package org.nimbench.ui.data.supply;

import org.nimbench.kernel.SetKey;

/**
 * A quarter of a set.
 *
 * @param set the set
 * @param quarter its place in the grid
 */
public record Spot(SetKey set, int quarter) {}
