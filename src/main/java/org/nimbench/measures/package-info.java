/**
 * Counting rules and rates: how a count becomes a rate with its limits, and whether a change
 * between two counts is more than chance gives, in the five readings.
 *
 * <p>A rate without a denominator does not exist here: it is absent, never nought. This room reads
 * no file and draws nothing.
 */
@NullMarked
package org.nimbench.measures;

import org.jspecify.annotations.NullMarked;
