/**
 * What stands in a supplier's file: which tables it has, where their headings are, and their rows,
 * one after the other, as they are.
 *
 * <p>{@link org.nimbench.intake.reading.Tables} is the entrance. This room decodes and separates;
 * it never says what a column means, never turns a text into a date and never writes to the disk.
 */
@NullMarked
package org.nimbench.intake.reading;

import org.jspecify.annotations.NullMarked;
