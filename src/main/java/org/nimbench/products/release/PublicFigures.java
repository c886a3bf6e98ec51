package org.nimbench.products.release;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Place;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseControl;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.disclosure.release.SuppressionLog;
import org.nimbench.kernel.SetKey;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/**
 * The figures of a product as the public may see them.
 *
 * @param evidence id → the figure with nothing in it that is hidden
 * @param pictures id → of a figure with hidden counts, what its picture is drawn from: gaps and
 *     hatched areas where they are
 * @param hidden id → how many of its counts are hidden; figures with none are not in it
 * @param leftOut id → why the figure is not shown at all
 * @param open values of figures with hidden counts that may be told, such as {@code e3.total}
 * @param secrets id → the counts that are hidden, to see that nobody typed one; never printed
 * @param rules what was applied
 * @param judged the verdicts, the log and what the ledger keeps
 */
public record PublicFigures(
    Map<String, Evidence> evidence,
    Map<String, Evidence> pictures,
    Map<String, Long> hidden,
    Map<String, String> leftOut,
    Set<String> open,
    Map<String, Set<Long>> secrets,
    ReleaseRules rules,
    Judged judged) {
  /** What stands in a table, in file form, where a count is hidden. */
  public static final String MARK = "*";

  /** A hidden count or total; less than nought, which no count is. */
  public static final long HIDDEN = -2;

  public PublicFigures {
    evidence = Collections.unmodifiableMap(new LinkedHashMap<>(evidence));
    pictures = Map.copyOf(pictures);
    open = Set.copyOf(open);
    secrets = Map.copyOf(secrets);
    hidden = Collections.unmodifiableMap(new LinkedHashMap<>(hidden));
    leftOut = Collections.unmodifiableMap(new LinkedHashMap<>(leftOut));
  }

  /**
   * Guards figures against one another and against what was published before.
   *
   * <p>A figure that cannot be shown in part is left out; then the others are judged again, for
   * what is not shown needs no protection by them.
   *
   * @param release names the release
   * @throws org.nimbench.kernel.ProblemException (not computable) naming a figure of a kind that
   *     cannot be guarded, or where counts contradict one another
   * @throws org.nimbench.work.Cancelled if it was stopped
   */
  public static PublicFigures of(
      Workspace workspace,
      String release,
      LocalDate day,
      Collection<Evidence> evidence,
      Progress progress) {
    ReleaseTables tables = new ReleaseTables(workspace, ReleaseClass.PUBLIC, progress);
    List<Figure> figures = tables.figures(evidence);
    List<Published> before = ReleaseLedger.read(workspace);
    Map<String, String> leftOut = new LinkedHashMap<>();
    List<Figure> left = figures;
    while (true) {
      Judged judged =
          ReleaseControl.judge(tables.draft(release, day, left), before, tables.rules(), progress);
      List<Figure> printed =
          left.stream()
              .filter(figure -> figure.isPrinted(judged))
              .filter(figure -> !isCountedOnTheMap(figure, tables.rules(), judged))
              .toList();
      if (printed.size() == left.size()) {
        return of(figures, printed, leftOut, tables.rules(), judged);
      }
      left.stream()
          .filter(figure -> !printed.contains(figure))
          .forEach(figure -> leftOut.put(figure.evidence().id(), why(figure)));
      left = printed;
    }
  }

  /**
   * Whether readers could count on a map what a table of areas hides; of published data they can in
   * any case.
   */
  private static boolean isCountedOnTheMap(Figure figure, ReleaseRules rules, Judged judged) {
    SetKey set = figure.evidence().recipe().filter().set();
    Place whole = figure.cells().isEmpty() ? null : figure.cells().get(0).key().place();
    return figure.evidence().result() instanceof Result.Hotspot
        && !rules.openData().contains(set)
        && judged.log().lines().stream()
            .map(SuppressionLog.Line::key)
            .anyMatch(key -> key.set().equals(set) && !key.place().equals(whole));
  }

  private static String why(Figure figure) {
    return figure.refused().isEmpty()
        ? Words.text("products.release.left-out.hidden")
        : figure.refused();
  }

  private static PublicFigures of(
      List<Figure> figures,
      List<Figure> printed,
      Map<String, String> leftOut,
      ReleaseRules rules,
      Judged judged) {
    Map<String, Evidence> shown = new LinkedHashMap<>();
    Map<String, Evidence> pictures = new LinkedHashMap<>();
    Map<String, Long> hidden = new LinkedHashMap<>();
    for (Figure figure : printed) {
      String id = figure.evidence().id();
      Result.Table table = figure.table();
      if (figure.isWhole(judged) || table == null) {
        shown.put(id, Guarded.whole(figure));
      } else {
        Evidence guarded = Guarded.table(figure, table, judged);
        shown.put(id, guarded);
        GuardedPicture.of(figure, guarded, judged).ifPresent(one -> pictures.put(id, one));
        hidden.put(id, marks((Result.Table) guarded.result()));
      }
    }
    Set<String> open = new LinkedHashSet<>();
    figures.forEach(figure -> open.addAll(figure.open(judged)));
    Map<String, String> inOrder = new LinkedHashMap<>();
    for (Figure figure : figures) {
      String why = leftOut.get(figure.evidence().id());
      if (why != null) {
        inOrder.put(figure.evidence().id(), why);
      }
    }
    Map<String, Set<Long>> secrets = new LinkedHashMap<>();
    figures.forEach(figure -> secrets.put(figure.evidence().id(), figure.secrets(judged)));
    return new PublicFigures(shown, pictures, hidden, inOrder, open, secrets, rules, judged);
  }

  private static long marks(Result.Table table) {
    int count = table.headings().indexOf("count");
    long rows = table.rows().stream().filter(row -> row.get(count).equals(MARK)).count();
    return rows + (table.total() == HIDDEN ? 1 : 0);
  }
}
