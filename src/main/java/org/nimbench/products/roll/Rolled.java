package org.nimbench.products.roll;

import org.nimbench.products.WholeProduct;

/**
 * A product carried to another period; nothing of it is kept yet.
 *
 * @param before as it is kept
 * @param after as it would be
 * @param report what is different
 */
public record Rolled(WholeProduct before, WholeProduct after, RollReport report) {}
