package org.nimbench.example;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Workspace;

/**
 * What was done in a lent copy of a workspace since a moment, as the documents that it changed: so
 * that it comes into the workspace as a whole.
 */
final class TriedOut {
  private final Workspace copy;
  private final Map<String, StoredDocument> before = new HashMap<>();

  /** From now on. */
  TriedOut(Workspace copy) {
    this.copy = copy;
    copy.documents().forEach(one -> before.put(name(one), one));
  }

  /**
   * Puts all of it into the workspace in one transaction, or nothing where one of the documents is
   * no longer there as the copy had it: somebody works in the workspace meanwhile.
   *
   * @param told for the audit trail, what was made
   * @return whether it is there now
   */
  boolean putInto(Workspace workspace, String told) {
    List<StoredDocument> changed = changed();
    return workspace.write(
        "example",
        transaction -> {
          boolean fits = changed.stream().allMatch(one -> isAsBefore(workspace, one));
          if (fits) {
            changed.forEach(transaction::putDocument);
            transaction.tell("made", told);
          }
          return fits;
        });
  }

  private List<StoredDocument> changed() {
    List<StoredDocument> changed = new ArrayList<>();
    for (StoredDocument now : copy.documents()) {
      StoredDocument was = before.get(name(now));
      if (was == null || !was.holdsSameAs(now)) {
        changed.add(now);
      }
    }
    return changed;
  }

  private boolean isAsBefore(Workspace workspace, StoredDocument one) {
    @Nullable StoredDocument was = before.get(name(one));
    @Nullable StoredDocument is = workspace.document(one.kind(), one.id()).orElse(null);
    return was == null || is == null ? was == is : was.holdsSameAs(is);
  }

  private static String name(StoredDocument document) {
    return document.kind() + "/" + document.id();
  }
}
