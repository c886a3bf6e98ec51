package org.nimbench.store;

import java.util.List;
import java.util.Optional;

/**
 * The people and households of a boundary layer.
 *
 * @param layer the layer's name
 * @param years one entry for each kind and year, by kind, newest year first
 */
public record Denominators(String layer, List<DenominatorYear> years) {
  public Denominators {
    years = List.copyOf(years);
  }

  /** The newest year of a kind. */
  public Optional<DenominatorYear> newest(String kind) {
    return years.stream().filter(year -> year.kind().equals(kind)).findFirst();
  }
}
