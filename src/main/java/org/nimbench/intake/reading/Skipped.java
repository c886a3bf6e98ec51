package org.nimbench.intake.reading;

/**
 * A file of a folder or ZIP from which nothing is read.
 *
 * @param name its path inside what was chosen
 * @param why what it is instead of a table, one sentence
 */
public record Skipped(String name, String why) {}
