package org.nimbench.products;

/**
 * A value that a text can name.
 *
 * @param name what stands in the braces, such as {@code e7.total}
 * @param shown what would be printed now
 * @param owner whose value it is: number and title of the evidence, the product, its data
 */
public record LiveOffer(String name, String shown, String owner) {}
