package org.nimbench.ui.products.desk;

/**
 * A product in the list of all.
 *
 * @param type in words, such as {@code Problem profile}
 * @param period what it covers, in words
 */
public record ProductLine(String id, String type, String title, String period) {}
