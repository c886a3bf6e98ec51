package org.nimbench.ui.data;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Batch;
import org.nimbench.supply.SupplyGrid;

/**
 * What a workspace holds.
 *
 * @param grid the prescribed sets by quarter
 * @param rows live records of a set in each quarter of the grid; sets without records are absent
 * @param batches the imports, oldest first
 * @param layers boundary layers as they are called on the screen
 */
public record Held(
    SupplyGrid grid, Map<SetKey, List<Long>> rows, List<Batch> batches, List<String> layers) {
  public Held {
    rows = Map.copyOf(rows);
    batches = List.copyOf(batches);
    layers = List.copyOf(layers);
  }

  /** Whether nothing was ever imported for a set. */
  public boolean isEmpty(SetKey set) {
    return batches.stream().noneMatch(batch -> batch.about().set().equals(set));
  }

  /** Live records of a set in quarter {@code q} of the grid. */
  public long rows(SetKey set, int q) {
    List<Long> counts = rows.get(set);
    return counts == null ? 0 : counts.get(q);
  }

  /** The import of that number. */
  public Optional<Batch> batch(long id) {
    return batches.stream().filter(batch -> batch.id() == id).findFirst();
  }
}
