/**
 * What a cell means: dates, times of day, places, counts and marks, decided from the whole column.
 *
 * <p>{@link org.nimbench.intake.value.ColumnDates}, {@link org.nimbench.intake.value.ColumnTimes}
 * and {@link org.nimbench.intake.value.ColumnPlaces} look at a column in a first pass and hand back
 * how it is read in the second. This room never guesses: what can be read two ways is said, and
 * what cannot be read is handed back as unreadable with the reason in words.
 */
@NullMarked
package org.nimbench.intake.value;

import org.jspecify.annotations.NullMarked;
