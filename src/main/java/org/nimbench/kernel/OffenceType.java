package org.nimbench.kernel;

/**
 * One type of recorded crime or incident as police.uk publishes it.
 *
 * @param code the publisher's short code, such as {@code burglary}; what the command line takes
 * @param label the words in the published file, such as {@code Burglary}
 * @param group {@code all-crime} or {@code asb}: the two are never added together
 * @param unit what one of them is called in running text, such as {@code burglaries}
 */
public record OffenceType(String code, String label, String group, String unit) {}
