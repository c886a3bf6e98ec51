package org.nimbench.ui.products.desk;

import org.nimbench.products.MadeFigures;

/**
 * A product whose figures were made again.
 *
 * @param now as it is
 * @param before its figures before
 * @param after its figures now
 */
public record Refreshed(ProductNow now, MadeFigures before, MadeFigures after) {}
