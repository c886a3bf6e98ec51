package org.nimbench.products.release;

import java.util.List;
import java.util.Map;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;

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
   * Keeps what was released, why what is hidden is hidden, the log of its files and a line in the
   * audit trail, in one transaction.
   *
   * @param release what holds for all files; its number, file and sum are not looked at
   * @param files in the order of leaving
   * @param figures its figures before anything was hidden, by id
   */
  public static void keep(
      Workspace workspace,
      Judged judged,
      ReleaseRules rules,
      ExportEntry release,
      List<ExportedFile> files,
      Map<String, Evidence> figures) {
    workspace.write(
        "product export",
        transaction -> {
          List<ExportEntry> entries = new ExportLog(workspace).next(release, files);
          keep(transaction, judged, rules);
          ExportLog.add(transaction, entries, figures);
          return judged.published();
        });
  }

  /** Keeps what was released and why what is hidden is hidden. */
  static void keep(Transaction transaction, Judged judged, ReleaseRules rules) {
    Published published = judged.published();
    put(transaction, PUBLISHED, published.id(), published.json());
    put(transaction, SUPPRESSION, published.id(), judged.log().json());
    transaction.tell("release", published.id());
    transaction.tell("threshold", rules.usual());
    transaction.tell("zeros", rules.zerosHidden() ? "hidden" : "shown");
    transaction.tell("hidden", judged.log().lines().size());
    transaction.tell("proved", judged.log().isProved());
  }

  private static void put(Transaction transaction, String kind, String id, String json) {
    transaction.putDocument(new StoredDocument(kind, id, json));
  }
}
