/**
 * The trend engine: monthly counts, rolling years, limits and signals. Arrays in, results out.
 *
 * <p>A month that is not covered is a gap, never a nought.
 */
@NullMarked
package org.nimbench.temporal;

import org.jspecify.annotations.NullMarked;
