package org.nimbench.products;

import java.time.LocalDate;

/**
 * What a product continues.
 *
 * @param id of the product before; empty where that was made elsewhere
 * @param dataTo the last day its data went to: changes are told from there
 */
public record Previous(String id, LocalDate dataTo) {}
