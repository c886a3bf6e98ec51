package org.nimbench.products;

/**
 * A product some of whose figures were made from given records.
 *
 * @param product its id
 * @param title its title
 * @param figures how many of its figures and tables, those that stand in its sections
 */
public record ProductUse(String product, String title, int figures) {}
