package org.nimbench.cli;

import java.util.HashMap;
import java.util.Map;
import org.nimbench.geography.BoundaryRead;
import org.nimbench.geography.Repair;
import org.nimbench.store.LayerExtras;
import org.nimbench.store.Transaction;

/** Hands a boundary file that was read to the workspace. */
final class LayerStore {
  private LayerStore() {}

  static int put(Transaction transaction, BoundaryRead read, String source, String attribution) {
    Map<String, String> repairs = new HashMap<>();
    for (Repair repair : read.repairs()) {
      repairs.put(repair.code(), repair.why());
    }
    transaction.putLayer(
        read.layer(),
        new LayerExtras(
            source, read.population(), read.households(), read.unrepaired(), repairs, attribution));
    return read.layer().areas().size();
  }
}
