/**
 * From a supplier's file to stored records with a ledger: find the files, recognise them, map and
 * check every row, tell new rows from known ones, store all or nothing.
 *
 * <p>{@link org.nimbench.intake.Intake} is the entrance. What a file of a set looks like is
 * declared in a JSON resource, not in code. This room never changes a supplier's file, never
 * guesses a value and never drops a row without counting it.
 */
@NullMarked
package org.nimbench.intake;

import org.jspecify.annotations.NullMarked;
