package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.nimbench.store.StoredDocument;
import org.nimbench.store.Transaction;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceJson;
import org.nimbench.study.Result;

/**
 * The log of what left the workspace: every file of every release, for partners and for the public.
 * A line is added and never changed.
 */
public final class ExportLog {
  private static final String KIND = "export";
  private static final String FIGURE = "exported-figure";

  private final Workspace workspace;

  /** The log of a workspace. */
  public ExportLog(Workspace workspace) {
    this.workspace = workspace;
  }

  /** Every file, in the order of leaving. */
  public List<ExportEntry> all() {
    return workspace.documents(KIND).stream()
        .map(kept -> ExportJson.read(kept.json(), KIND + " " + kept.id()))
        .sorted(Comparator.comparingInt(ExportEntry::number))
        .toList();
  }

  /** The files of a product. */
  public List<ExportEntry> of(String product) {
    return all().stream().filter(entry -> entry.product().equals(product)).toList();
  }

  /**
   * The files whose bytes these are.
   *
   * @param sha256 in hexadecimal; its first digits are enough
   */
  public List<ExportEntry> withSum(String sha256) {
    return all().stream()
        .filter(
            entry -> entry.sha256().startsWith(sha256.strip().toLowerCase(java.util.Locale.ROOT)))
        .toList();
  }

  /**
   * A figure as it left, without its values.
   *
   * @param hash as its stamp prints it; empty for the one that left last
   */
  public Optional<Evidence> figure(String product, String evidence, String hash) {
    String wanted =
        hash.isEmpty()
            ? of(product).stream()
                .map(entry -> entry.figures().getOrDefault(evidence, ""))
                .filter(printed -> !printed.isEmpty())
                .reduce("", (earlier, later) -> later)
            : hash;
    return workspace
        .document(FIGURE, place(product, evidence, wanted))
        .map(kept -> EvidenceJson.read(kept.json(), FIGURE + " " + kept.id()));
  }

  private static String place(String product, String evidence, String hash) {
    return product + "/" + evidence + "/" + hash;
  }

  /** What to add for files of one release. */
  List<ExportEntry> next(ExportEntry release, List<ExportedFile> files) {
    int number = all().stream().mapToInt(ExportEntry::number).max().orElse(0);
    List<ExportEntry> entries = new ArrayList<>();
    for (ExportedFile file : files) {
      entries.add(release.of(++number, file.name(), file.sha256()));
    }
    return entries;
  }

  /** Adds files and what is known of their figures: all but the values, which may be large. */
  static void add(
      Transaction transaction, List<ExportEntry> entries, Map<String, Evidence> figures) {
    ExportEntry release = entries.get(0);
    release
        .figures()
        .forEach(
            (id, hash) ->
                transaction.putDocument(
                    new StoredDocument(
                        FIGURE,
                        place(release.product(), id, hash),
                        EvidenceJson.write(
                            withoutValues(Objects.requireNonNull(figures.get(id)))))));
    for (ExportEntry entry : entries) {
      transaction.putDocument(
          new StoredDocument(
              KIND, Integer.toString(entry.number()), entry.tree().toPrettyString()));
      transaction.tell("product", entry.product());
      transaction.tell("for", entry.release());
      transaction.tell("by", entry.by());
      transaction.tell("marking", entry.marking());
      transaction.tell("sha256 " + entry.file(), entry.sha256());
    }
  }

  private static Evidence withoutValues(Evidence one) {
    Result.Table none = new Result.Table(List.of(), List.of(), 0);
    return new Evidence(one.id(), one.recipe(), one.period(), none, one.stamp(), one.telling());
  }
}
