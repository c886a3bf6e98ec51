package org.nimbench.products.release;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.nimbench.disclosure.release.Cell;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.CellVerdict;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.ReleaseControl;
import org.nimbench.disclosure.release.Showing;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.work.Progress;

/**
 * Figures of older data than others of their release. Their counts have names of their own beside
 * those others, so that earlier releases, most of them of the same older data, say nothing of them:
 * those of each state are therefore judged once more by themselves, under their usual names.
 */
final class OlderFigures {
  private final Map<String, Alone> byId = new HashMap<>();

  /** A figure under its usual names, and what is shown of its state. */
  private record Alone(Figure figure, Judged judged) {}

  private OlderFigures() {}

  /**
   * Judges them.
   *
   * @param apart id of a figure of older data → which data those are
   */
  static OlderFigures of(
      Workspace workspace,
      ReleasedFigures.Asked asked,
      Map<String, String> apart,
      Progress progress) {
    OlderFigures older = new OlderFigures();
    for (String state : new HashSet<>(apart.values())) {
      List<Evidence> of =
          Stream.concat(asked.figures().stream(), asked.beside().stream())
              .filter(one -> state.equals(apart.get(one.id())))
              .toList();
      ReleaseTables tables = new ReleaseTables(workspace, asked.forWhom(), progress);
      List<Figure> figures = tables.figures(of);
      Judged judged =
          ReleaseControl.judge(
              tables.draft(asked.id(), asked.day(), figures),
              tables.before(),
              tables.rules(),
              progress);
      figures.forEach(one -> older.byId.put(one.evidence().id(), new Alone(one, judged)));
    }
    return older;
  }

  /** Whether a release would show a count of one that may not be shown beside earlier releases. */
  boolean givesAway(Figure figure, Judged judged) {
    Alone alone = byId.get(figure.evidence().id());
    if (alone == null) {
      return false;
    }
    List<Cell> shown = figure.releaseTable().cells();
    List<Cell> usual = alone.figure().releaseTable().cells();
    return IntStream.range(0, shown.size())
        .anyMatch(
            i ->
                isShown(shown.get(i).key(), judged)
                    && !isShown(usual.get(i).key(), alone.judged()));
  }

  private static boolean isShown(CellKey key, Judged judged) {
    return judged.of(key).map(CellVerdict::showing).filter(Showing::isShown).isPresent();
  }
}
