package org.nimbench.products;

import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Sha256;
import org.nimbench.products.release.ExportEntry;
import org.nimbench.products.release.ExportLog;
import org.nimbench.products.release.PartnerRows;
import org.nimbench.store.Batch;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.EvidenceFiles;
import org.nimbench.study.EvidenceSource;
import org.nimbench.study.PeriodRule;
import org.nimbench.study.Recipe;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/** Answers where a printed figure came from: its recipe, its data, its rows. */
public final class Origins {
  private static final String COUNT = "count";
  private static final String ROWS = "month,type";

  private final Workspace workspace;
  private final Shelf shelf;
  private final Answering answering;

  Origins(Workspace workspace, Shelf shelf, Answering answering) {
    this.workspace = workspace;
    this.shelf = shelf;
    this.answering = answering;
  }

  /**
   * Where a figure came from.
   *
   * @param evidenceId as its stamp prints it, such as {@code e3}
   * @param hash as its stamp prints it; empty for the figure as it is now
   * @throws org.nimbench.kernel.ProblemException (usage) if the product never had it
   */
  public FigureOrigin of(String productId, String evidenceId, String hash) {
    Optional<Evidence> now = now(productId, evidenceId);
    String current = now.map(StampLines::hash).orElse("");
    String wanted = hash.isBlank() ? current : hash.strip();
    Optional<Evidence> found =
        wanted.isEmpty() || !wanted.equals(current)
            ? new ExportLog(workspace).figure(productId, evidenceId, wanted)
            : now;
    Evidence one =
        found.orElseThrow(
            () ->
                Problem.of(
                        ProblemKind.USAGE,
                        "products.origin.unknown",
                        evidenceId,
                        evidenceId,
                        productId,
                        wanted.isEmpty() ? "–" : wanted)
                    .asException());
    return new FigureOrigin(
        productId,
        one,
        wanted,
        wanted.equals(current),
        imports(one),
        moved(one),
        exports(productId, evidenceId, wanted));
  }

  private Optional<Evidence> now(String productId, String evidenceId) {
    if (!shelf.has(productId)) {
      return Optional.empty();
    }
    Map<String, Evidence> all = shelf.whole(productId).evidence();
    return Optional.ofNullable(all.get(evidenceId));
  }

  private List<Batch> imports(Evidence one) {
    EvidenceSource source = new EvidenceSource(one.recipe(), one.period(), one.stamp());
    Map<Long, Long> revisions = workspace.ledger().revisions();
    return workspace.batches().stream()
        .filter(batch -> batch.about().set().equals(one.recipe().filter().set()))
        .filter(
            batch ->
                source.isFrom(
                    batch.about().set(),
                    months(batch),
                    revisions.getOrDefault(batch.id(), Long.MAX_VALUE)))
        .toList();
  }

  private static List<YearMonth> months(Batch batch) {
    YearMonth last = batch.last();
    List<YearMonth> months = new ArrayList<>();
    for (YearMonth month = batch.first();
        month != null && last != null && !month.isAfter(last);
        month = month.plusMonths(1)) {
      months.add(month);
    }
    return months;
  }

  private List<DataVersion> moved(Evidence one) {
    return one.stamp().dataVersions().stream()
        .map(before -> workspace.version(before.name()))
        .filter(now -> !one.stamp().dataVersions().contains(now))
        .toList();
  }

  private List<ExportEntry> exports(String productId, String evidenceId, String hash) {
    return new ExportLog(workspace)
        .of(productId).stream()
            .filter(entry -> hash.equals(entry.figures().get(evidenceId)))
            .toList();
  }

  /**
   * Writes the records of a figure, counted by month and category, as {@link #rows} has them, with
   * an entry in the release ledger and a line in the audit trail; where one of these fails there is
   * none of them.
   *
   * @param file to be written as CSV
   * @param confirmed whether somebody said that numbers of a subject's profile may leave
   * @throws org.nimbench.kernel.ProblemException (refused) for a subject's profile that is not
   *     confirmed; (not computable) where the data no longer carry it; (other) if the file cannot
   *     be written
   */
  public void write(FigureOrigin origin, Path file, boolean confirmed, Progress progress) {
    if (origin.product().startsWith(ProductType.SUBJECT_PROFILE.prefix() + "-") && !confirmed) {
      throw SubjectGate.unconfirmed(origin.product());
    }
    Evidence one = origin.evidence();
    PartnerRows counted = counted(origin, progress);
    Evidence rows =
        new Evidence(
            one.id(), one.recipe(), one.period(), counted.table(), one.stamp(), one.telling());
    try (Outgoing outgoing = new Outgoing()) {
      outgoing.write(file, () -> EvidenceFiles.writeCsv(rows, file));
      String sum = Sha256.of(file);
      workspace.write(
          "product figure rows",
          transaction -> {
            transaction.tell("product", origin.product());
            transaction.tell("figure", one.id());
            transaction.tell("hash", origin.hash());
            transaction.tell("sha256 " + file.getFileName(), sum);
            counted.keep(transaction);
            return sum;
          });
      outgoing.settle();
    }
  }

  /**
   * The records of a figure, counted by month and category, as partners may see them: no record is
   * shown by itself, and small counts of sensitive categories are hidden.
   *
   * @return a table in file form; a hidden count is {@code *}
   * @throws org.nimbench.kernel.ProblemException (not computable) where the data no longer carry it
   */
  Result.Table rows(FigureOrigin origin, Progress progress) {
    return counted(origin, progress).table();
  }

  private PartnerRows counted(FigureOrigin origin, Progress progress) {
    Evidence one = origin.evidence();
    @Nullable Period period = one.period();
    PeriodRule rule = period == null ? new PeriodRule.Always() : new PeriodRule.Absolute(period);
    Recipe counted = new Recipe(COUNT, one.recipe().filter(), rule, Map.of("by", ROWS), null);
    Evidence rows = answering.answer(counted, period, progress).withId(one.id());
    return PartnerRows.of(workspace, origin.product(), rows, workspace.today(), progress);
  }
}
