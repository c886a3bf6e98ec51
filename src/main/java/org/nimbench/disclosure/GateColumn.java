package org.nimbench.disclosure;

/**
 * A column of the table that passes the gate.
 *
 * @param heading as the file has it
 * @param use what it was mapped to
 * @param known whether the heading is a synonym or canonical column of its set, which exempts it
 *     from the heading rules about free text
 */
public record GateColumn(String heading, GateUse use, boolean known) {}
