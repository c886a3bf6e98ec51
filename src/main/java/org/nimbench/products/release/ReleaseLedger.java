package org.nimbench.products.release;

import java.util.List;
import java.util.Map;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;

/**
 * The ledger of what was published, in the workspace: without it a later release can be subtracted
 * from an earlier one.
 */
public final class ReleaseLedger {
  private static final String PUBLISHED = "published";
  private static final String SUPPRESSION = "suppression";

  private ReleaseLedger() {}

  /** Everything released so far. */
  public static List<Published> read(Workspace workspace) {
    return workspace.documents(PUBLISHED).stream()
        .map(kept -> Published.read(kept.json(), PUBLISHED + " " + kept.id()))
        .toList();
  }

  /** A name for the next release of a product. */
  public static String next(Workspace workspace, String product) {
    int number = 1;
    while (workspace.document(PUBLISHED, product + "/" + number).isPresent()) {
      number++;
    }
    return product + "/" + number;
  }

  /**
   * Keeps what was released, why what is hidden is hidden, and a line in the audit trail, in one
   * transaction.
   *
   * @param marking the product's
   * @param files name of each file → its SHA-256
   */
  public static void keep(
      Workspace workspace,
      Judged judged,
      ReleaseRules rules,
      String marking,
      Map<String, String> files) {
    Published published = judged.published();
    workspace.write(
        "product export",
        transaction -> {
          put(transaction, PUBLISHED, published.id(), published.json());
          put(transaction, SUPPRESSION, published.id(), judged.log().json());
          transaction.tell("release", published.id());
          transaction.tell("for", published.forWhom().name());
          transaction.tell("marking", marking);
          transaction.tell("threshold", rules.usual());
          transaction.tell("zeros", rules.zerosHidden() ? "hidden" : "shown");
          transaction.tell("hidden", judged.log().lines().size());
          transaction.tell("proved", judged.log().isProved());
          files.forEach((name, sum) -> transaction.tell("sha256 " + name, sum));
          return published;
        });
  }

  private static void put(Transaction transaction, String kind, String id, String json) {
    transaction.putDocument(new StoredDocument(kind, id, json));
  }
}
