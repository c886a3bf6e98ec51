/**
 * Release control: which cells of the tables of a release may be shown, so that nobody can work out
 * a small count from everything that was published, now or before.
 *
 * <p>{@link org.nimbench.disclosure.release.ReleaseControl} is the entrance. It hides what is below
 * the threshold of its set, hides further cells until linear programming finds at least as many
 * whole numbers for each hidden one as the threshold says, and writes down why. It decides and
 * proves; it never prints, stores, draws or rounds a table itself, and its log never holds a hidden
 * number. {@code docs/release.md} says how and with which limits.
 */
@NullMarked
package org.nimbench.disclosure.release;

import org.jspecify.annotations.NullMarked;
