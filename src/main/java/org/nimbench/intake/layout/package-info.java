/**
 * What the twelve prescribed sets consist of, which headings mean which column, which codes stand
 * for which category, and how one supplier's file maps to a set.
 *
 * <p>{@link org.nimbench.intake.layout.Forms} and {@link org.nimbench.intake.layout.Mappings} are
 * the entrances. Sets, synonyms and codes are declared in resources, not in code. This room never
 * guesses: a heading or code that is not known exactly is asked about.
 */
@NullMarked
package org.nimbench.intake.layout;

import org.jspecify.annotations.NullMarked;
