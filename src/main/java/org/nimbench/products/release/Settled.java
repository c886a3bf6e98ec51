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
import org.nimbench.kernel.Problem;
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
  private static final String CONTRADICT = "products.release.contradict";

  /**
   * Settles what is shown. Figures of a draft for partners may be made from two states of the data:
   * where they contradict one another, those of each state are judged together.
   */
  static Settled of(Workspace workspace, ReleasedFigures.Asked asked, Progress progress) {
    try {
      return of(workspace, asked, Map.of(), progress);
    } catch (ProblemException e) {
      Map<String, String> older = States.older(asked);
      if (asked.forWhom() == ReleaseClass.PUBLIC || older.isEmpty()) {
        throw told(e);
      }
      return apart(workspace, asked, older, told(e), progress);
    }
  }

  private static Settled apart(
      Workspace workspace,
      ReleasedFigures.Asked asked,
      Map<String, String> older,
      ProblemException before,
      Progress progress) {
    if (!before.problem().code().equals(CONTRADICT)) {
      throw before;
    }
    try {
      return of(workspace, asked, older, progress);
    } catch (ProblemException e) {
      throw told(e);
    }
  }

  /** Numbers that cannot all be true prove nothing, so that such a release is none. */
  private static ProblemException told(ProblemException e) {
    return ReleaseControl.isContradiction(e.problem())
        ? Problem.of(ProblemKind.NOT_COMPUTABLE, CONTRADICT, "", e.problem().what()).asException(e)
        : e;
  }

  private static Settled of(
      Workspace workspace,
      ReleasedFigures.Asked asked,
      Map<String, String> apart,
      Progress progress) {
    ReleaseTables tables = new ReleaseTables(workspace, asked.forWhom(), apart, progress);
    List<Figure> figures = tables.figures(asked.figures());
    List<Figure> beside = tables.figures(asked.beside()).stream().map(Figure::asItIs).toList();
    List<Published> before = tables.before();
    OlderFigures older = OlderFigures.of(workspace, asked, apart, progress);
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
              .filter(figure -> !older.givesAway(figure, judged))
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
