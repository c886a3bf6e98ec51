package org.nimbench.store;

/**
 * A row that was kept back.
 *
 * @param batch the import it came in
 * @param file the file's name, inside its ZIP or folder where it has one
 * @param line the line on which the row begins, from 1
 * @param reason why, in the analyst's words
 * @param raw the row as the file has it
 */
public record QuarantinedRow(long batch, String file, long line, String reason, String raw) {}
