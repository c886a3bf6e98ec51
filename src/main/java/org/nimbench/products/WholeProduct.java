package org.nimbench.products;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nimbench.study.Evidence;

/**
 * A product with all its evidence, as it is kept or as it would be.
 *
 * @param evidence by id, also what stands in no section
 */
public record WholeProduct(Product product, Map<String, Evidence> evidence) {
  public WholeProduct {
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
  }
}
