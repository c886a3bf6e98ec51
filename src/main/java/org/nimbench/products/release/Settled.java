package org.nimbench.products.release;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Published;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseControl;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;
import org.nimbench.store.Workspace;
import org.nimbench.work.Progress;

/**
 * Which figures a release shows, and the verdicts on their counts, judged until nothing more has to
 * be left out.
 *
 * @param figures all that were asked for
 * @param printed those that are shown
 * @param beside what words may tell of besides
 * @param leftOut id → why it is not shown, in the order of the figures
 * @param isApart whether figures contradict one another, so that they were not all judged together
 */
record Settled(
    List<Figure> figures,
    List<Figure> printed,
    List<Figure> beside,
    Map<String, String> leftOut,
    boolean isApart,
    ReleaseRules rules,
    Judged judged) {

  static Settled of(Workspace workspace, ReleasedFigures.Asked asked, Progress progress) {
    try {
      return of(workspace, asked, Map.of(), progress);
    } catch (ProblemException e) {
      if (asked.forWhom() == ReleaseClass.PUBLIC
          || e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      return apart(workspace, asked, progress);
    }
  }

  /**
   * A draft for partners may hold counts of two states of the data for one question: those of each
   * state are judged together. Where they contradict one another still, each figure is by itself.
   */
  private static Settled apart(
      Workspace workspace, ReleasedFigures.Asked asked, Progress progress) {
    try {
      return of(workspace, asked, States.older(asked), progress);
    } catch (ProblemException e) {
      if (e.problem().kind() != ProblemKind.NOT_COMPUTABLE) {
        throw e;
      }
      return of(workspace, asked, States.alone(asked), progress);
    }
  }

  private static Settled of(
      Workspace workspace,
      ReleasedFigures.Asked asked,
      Map<String, String> apart,
      Progress progress) {
    ReleaseTables tables = new ReleaseTables(workspace, asked.forWhom(), apart, progress);
    List<Figure> figures = tables.figures(asked.figures());
    List<Figure> beside = tables.figures(asked.beside()).stream().map(Figure::asItIs).toList();
    List<Published> before = ReleaseLedger.read(workspace);
    List<Figure> left = Stream.concat(figures.stream(), beside.stream()).toList();
    while (true) {
      Judged judged =
          ReleaseControl.judge(
              tables.draft(asked.id(), asked.day(), left), before, tables.rules(), progress);
      MapCounting counting = new MapCounting(tables, judged);
      List<Figure> kept =
          left.stream()
              .filter(figure -> figure.isPrinted(judged))
              .filter(figure -> !counting.isCountedOn(figure))
              .toList();
      if (kept.size() == left.size()) {
        return of(figures, beside, kept, !apart.isEmpty(), tables.rules(), judged);
      }
      left = kept;
    }
  }

  private static Settled of(
      List<Figure> figures,
      List<Figure> beside,
      List<Figure> kept,
      boolean isApart,
      ReleaseRules rules,
      Judged judged) {
    Map<String, String> leftOut = new LinkedHashMap<>();
    figures.stream()
        .filter(figure -> !kept.contains(figure))
        .forEach(figure -> leftOut.put(figure.evidence().id(), why(figure)));
    return new Settled(
        figures,
        figures.stream().filter(kept::contains).toList(),
        beside.stream().filter(kept::contains).toList(),
        leftOut,
        isApart,
        rules,
        withoutStamps(judged, kept));
  }

  /** That all records have a place, as a stamp tells, is nothing that readers learn of people. */
  private static Judged withoutStamps(Judged judged, List<Figure> kept) {
    Set<CellKey> shown =
        kept.stream()
            .flatMap(figure -> figure.cells().stream())
            .map(Cell::key)
            .collect(Collectors.toSet());
    return judged.with(judged.log().withGroups(shown::contains));
  }

  private static String why(Figure figure) {
    return figure.refused().isEmpty()
        ? Words.text("products.release.left-out.hidden")
        : figure.refused();
  }
}
