/**
 * Which category a supplier's code or words mean.
 *
 * <p>{@link org.nimbench.intake.codes.CodeBook} is the entrance: by code, then by exact label, then
 * by what the analyst decided for the supplier, else not at all. This room never compares by
 * likeness, and never stores a record.
 */
@NullMarked
package org.nimbench.intake.codes;

import org.jspecify.annotations.NullMarked;
