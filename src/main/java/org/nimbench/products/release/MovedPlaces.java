package org.nimbench.products.release;

import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Collection;
import java.util.Comparator;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.nimbench.kernel.Formats;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.SetKey;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;

/** What was coarsened in the data behind some figures, when it came. */
public final class MovedPlaces {
  private MovedPlaces() {}

  /** Set → records whose exact place was moved to the middle of a square. */
  public static Map<SetKey, Long> of(Workspace workspace, Collection<Evidence> evidence) {
    Set<SetKey> sets =
        evidence.stream().map(one -> one.recipe().filter().set()).collect(Collectors.toSet());
    Map<SetKey, Long> moved = new TreeMap<>(Comparator.comparing(SetKey::key));
    for (Batch batch : workspace.batches()) {
      long of = sets.contains(batch.about().set()) ? moved(batch) : 0;
      if (of > 0) {
        moved.merge(batch.about().set(), of, Long::sum);
      }
    }
    return moved;
  }

  private static long moved(Batch batch) {
    try {
      return Formats.trees().readTree(batch.ledger()).path("moved").asLong();
    } catch (JsonProcessingException e) {
      throw Problem.of(
              ProblemKind.WORKSPACE,
              "kernel.format.not-json",
              "import " + batch.id(),
              e.getOriginalMessage())
          .asException(e);
    }
  }
}
