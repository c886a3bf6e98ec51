package org.nimbench.disclosure.release;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * A release as it may be published.
 *
 * @param cells how each cell appears, in the order of the tables
 * @param figures how each number worked out of counts appears, by its id
 * @param log what is hidden and why; for the office, never for readers
 * @param published what the ledger keeps, to be judged against next time
 */
public record Judged(
    Map<CellKey, CellVerdict> cells,
    Map<String, Showing> figures,
    SuppressionLog log,
    Published published) {
  public Judged {
    cells = Collections.unmodifiableMap(new LinkedHashMap<>(cells));
    figures = Collections.unmodifiableMap(new LinkedHashMap<>(figures));
  }

  /** The same with another log. */
  public Judged with(SuppressionLog other) {
    return new Judged(cells, figures, other, published);
  }

  /** How a cell appears; empty for one that the release does not hold. */
  public Optional<CellVerdict> of(CellKey key) {
    return Optional.ofNullable(cells.get(key));
  }

  /** How many cells are hidden; this number may be published, their list may not. */
  public long hidden() {
    return cells.values().stream().filter(cell -> !cell.showing().isShown()).count();
  }
}
