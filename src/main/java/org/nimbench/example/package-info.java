/**
 * Northvale: a district that does not exist, made from a seed, with truths planted in its data so
 * that the tutorial and the tests know the right answers.
 *
 * <p>Nothing here describes a real place or a real person, although the district lies on real
 * British National Grid coordinates. The same seed gives the same bytes on every machine: {@code
 * StrictMath} and plain arithmetic, one seeded source of chance for each file, no clock, no locale.
 * This room never changes a workspace that it did not make.
 */
@NullMarked
package org.nimbench.example;

import org.jspecify.annotations.NullMarked;
