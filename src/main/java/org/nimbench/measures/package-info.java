/**
 * Counting rules and rates: how a count becomes a rate with its limits.
 *
 * <p>A rate without a denominator does not exist here: it is absent, never nought. This room reads
 * no file and draws nothing.
 */
@NullMarked
package org.nimbench.measures;

import org.jspecify.annotations.NullMarked;
