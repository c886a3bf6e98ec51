package org.nimbench.products;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.nimbench.study.Evidence;

/**
 * How the figures of a product stand at one time, so that they can be put so again.
 *
 * @param product its id
 * @param evidence by id: what its sections and its shelf hold, and the statement of data quality
 * @param behind what could not follow the product, with the reasons
 */
public record MadeFigures(
    String product, Map<String, Evidence> evidence, Map<String, String> behind) {
  public MadeFigures {
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    behind = Map.copyOf(behind);
  }

  /**
   * A product with its figures as they were: the statement of data quality too, which is gone where
   * there was none. Evidence that the product has got since stays, and what it holds no longer
   * stays away.
   */
  WholeProduct in(WholeProduct now) {
    Map<String, Evidence> all = new LinkedHashMap<>(now.evidence());
    all.replaceAll((id, one) -> evidence.getOrDefault(id, one));
    Evidence statement = evidence.get(Statement.ID);
    if (statement == null) {
      all.remove(Statement.ID);
    } else {
      all.put(Statement.ID, statement);
    }
    return new WholeProduct(now.product().change().behind(behind).done(), all);
  }
}
