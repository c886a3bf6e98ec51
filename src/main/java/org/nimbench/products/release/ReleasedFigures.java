package org.nimbench.products.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/**
 * The figures of a product as the readers of a release may see them.
 *
 * @param evidence id → the figure with nothing in it that is hidden
 * @param pictures id → of a figure with hidden counts, what its picture is drawn from: gaps and
 *     hatched areas where they are
 * @param hidden id → how many of its counts are hidden; figures with none are not in it
 * @param leftOut id → why the figure is not shown at all
 * @param whole figures that partners see as they were made, stamp and hash too; for the public none
 * @param open values of figures with hidden counts that may be told, such as {@code e3.total}
 * @param rounded values that may be told as a rounded count
 * @param secrets id → the counts that are hidden, to see that nobody typed one; never printed
 * @param isApart whether figures contradict one another, so that they were not all judged together
 * @param rules what was applied
 * @param judged the verdicts, the log and what the ledger keeps
 */
public record ReleasedFigures(
    Map<String, Evidence> evidence,
    Map<String, Evidence> pictures,
    Map<String, Long> hidden,
    Map<String, String> leftOut,
    Set<String> whole,
    Set<String> open,
    Map<String, Long> rounded,
    Map<String, Set<Long>> secrets,
    boolean isApart,
    ReleaseRules rules,
    Judged judged) {
  /** What stands in a table, in file form, where a count is hidden. */
  public static final String MARK = "*";

  /** A hidden count or total; less than nought, which no count is. */
  public static final long HIDDEN = -2;

  public ReleasedFigures {
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    pictures = Map.copyOf(pictures);
    whole = Set.copyOf(whole);
    open = Set.copyOf(open);
    rounded = Map.copyOf(rounded);
    secrets = Map.copyOf(secrets);
    hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /**
   * What is released.
   *
   * @param id names it
   * @param forWhom who reads it
   * @param day when
   * @param figures what is shown
   * @param beside what words tell of besides, each all of it or nothing; of other names than the
   *     figures
   */
  public record Asked(
      String id,
      ReleaseClass forWhom,
      LocalDate day,
      Collection<Evidence> figures,
      Collection<Evidence> beside) {}

  /**
   * Guards figures against one another and against what their readers know.
   *
   * <p>A figure that cannot be shown in part is left out; then the others are judged again, for
   * what is not shown needs no protection by them.
   *
   * @throws org.nimbench.kernel.ProblemException (not computable) naming a figure of a kind that
   *     cannot be guarded, or where counts contradict one another
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static ReleasedFigures of(Workspace workspace, Asked asked, Progress progress) {
    return of(Settled.of(workspace, asked, progress));
  }

  /** Whether readers see everything of every figure as it was made. */
  public boolean isWhole() {
    return leftOut.isEmpty() && whole.containsAll(evidence.keySet());
  }

  /** How many counts are hidden in all figures that are shown. */
  public long hiddenCounts() {
    return hidden.values().stream().mapToLong(Long::longValue).sum();
  }

  private static ReleasedFigures of(Settled settled) {
    Judged judged = settled.judged();
    Map<String, Evidence> shown = new LinkedHashMap<>();
    Map<String, Evidence> pictures = new LinkedHashMap<>();
    Map<String, Long> hidden = new LinkedHashMap<>();
    for (Figure figure : settled.printed()) {
      String id = figure.evidence().id();
      Result.Table table = figure.table();
      if (figure.isWhole(judged) || table == null) {
        shown.put(id, Guarded.whole(figure, judged));
      } else {
        Evidence guarded = Guarded.table(figure, table, judged);
        shown.put(id, guarded);
        GuardedPicture.of(figure, guarded, judged).ifPresent(one -> pictures.put(id, one));
        hidden.put(id, marks((Result.Table) guarded.result()));
      }
    }
    Set<String> open = new LinkedHashSet<>();
    Map<String, Long> rounded = new LinkedHashMap<>();
    Map<String, Set<Long>> secrets = new LinkedHashMap<>();
    for (Figure figure : settled.figures()) {
      open.addAll(figure.open(judged));
      rounded.putAll(figure.rounded(judged));
      secrets.put(figure.evidence().id(), figure.secrets(judged));
    }
    return new ReleasedFigures(
        shown,
        pictures,
        hidden,
        settled.leftOut(),
        whole(settled, shown),
        open,
        rounded,
        secrets,
        settled.isApart(),
        settled.rules(),
        judged);
  }

  private static Set<String> whole(Settled settled, Map<String, Evidence> shown) {
    Set<String> whole = new LinkedHashSet<>();
    if (settled.rules().forWhom() == ReleaseClass.PARTNER) {
      settled.printed().stream()
          .map(Figure::evidence)
          .filter(one -> shown.get(one.id()) == one)
          .forEach(one -> whole.add(one.id()));
      settled.beside().forEach(figure -> whole.add(figure.evidence().id()));
    }
    return whole;
  }

  private static long marks(Result.Table table) {
    int count = table.headings().indexOf("count");
    long rows = table.rows().stream().filter(row -> row.get(count).equals(MARK)).count();
    return rows + (table.total() == HIDDEN ? 1 : 0);
  }
}
