package org.nimbench.disclosure;

/**
 * What the gate must know of the set it guards.
 *
 * @param set 1 … 12 as the regulations number them; 0 for another set
 * @param openData whether the file is published open data (police.uk), already anonymised
 */
public record GateRules(int set, boolean openData) {}
