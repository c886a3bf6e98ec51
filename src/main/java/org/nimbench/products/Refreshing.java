package org.nimbench.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/** Makes the figures of a product again from the data as it is now; what they ask stays. */
final class Refreshing {
  private final Shelf shelf;
  private final Answering answering;
  private final Predicate<Evidence> isStale;

  Refreshing(Shelf shelf, Answering answering, Predicate<Evidence> isStale) {
    this.shelf = shelf;
    this.answering = answering;
    this.isStale = isStale;
  }

  /** One figure, frozen or not; it has caught up with its product then. */
  Evidence one(String productId, String evidenceId, Progress progress) {
    Product product = shelf.product(productId);
    Evidence old = ProductEditor.need(shelf.evidence(product), evidenceId);
    Evidence fresh = answering.answer(old.recipe(), product.period(), progress).withId(evidenceId);
    shelf.keep("product refresh", caughtUp(product, Set.of(evidenceId)), Map.of(evidenceId, fresh));
    return fresh;
  }

  /** All that are not frozen; ids of those that were out of date. */
  List<String> all(String productId, Progress progress) {
    Product product = shelf.product(productId);
    Map<String, Evidence> fresh = new LinkedHashMap<>();
    List<String> changed = new ArrayList<>();
    Map<String, Evidence> old = shelf.evidence(product);
    int done = 0;
    for (Evidence one : old.values()) {
      progress.at(done++, old.size(), one.telling().title());
      progress.check();
      Standing standing = Standing.of(product, one, isStale);
      Evidence again = standing == Standing.FROZEN ? null : again(product, one, standing, progress);
      if (again != null) {
        fresh.put(one.id(), again.withId(one.id()));
        if (standing.isOutOfDate()) {
          changed.add(one.id());
        }
      }
    }
    Statement.make(product, old.values(), answering, progress)
        .ifPresent(one -> fresh.put(Statement.ID, one));
    shelf.keep("product refresh", caughtUp(product, fresh.keySet()), fresh);
    return changed;
  }

  /** A figure made again; null for one that could not follow its product and cannot now. */
  private @Nullable Evidence again(
      Product product, Evidence one, Standing standing, Progress progress) {
    try {
      return answering.answer(one.recipe(), product.period(), progress);
    } catch (ProblemException e) {
      if (standing == Standing.BEHIND && e.problem().kind() == ProblemKind.NOT_COMPUTABLE) {
        return null;
      }
      throw e;
    }
  }

  private static Product caughtUp(Product product, Set<String> made) {
    Map<String, String> behind = new LinkedHashMap<>(product.behind());
    behind.keySet().removeAll(made);
    return product.change().behind(behind).done();
  }
}
