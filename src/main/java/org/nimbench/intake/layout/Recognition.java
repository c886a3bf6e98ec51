package org.nimbench.intake.layout;

import org.nimbench.kernel.SetKey;

/**
 * What set a table most likely is of.
 *
 * @param set the set
 * @param layout the shipped layout, or empty
 * @param reason why, in a sentence
 */
public record Recognition(SetKey set, String layout, String reason) {}
