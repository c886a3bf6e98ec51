package org.nimbench.intake.reading;

/**
 * Text of a file outside the table that is read: title rows, total rows, other and hidden sheets,
 * hidden columns, comments, document properties, the file's name.
 *
 * @param where in words, such as {@code hidden sheet 'Lookup', cell B7} or {@code title, line 2}
 * @param text the text
 */
public record BesideText(String where, String text) {}
