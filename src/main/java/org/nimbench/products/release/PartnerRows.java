package org.nimbench.products.release;

import java.time.LocalDate;
import java.util.List;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseControl;
import org.nimbench.store.Workspace;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.work.Progress;

/** The records behind a figure, counted, without the small counts that partners may not see. */
public final class PartnerRows {
  private PartnerRows() {}

  /**
   * A table of counts under the rules for partners.
   *
   * @param rows evidence of the method {@code count}
   * @throws org.nimbench.kernel.ProblemException (not computable) if it is of another
   */
  public static Result.Table of(
      Workspace workspace, Evidence rows, LocalDate day, Progress progress) {
    ReleaseTables tables = new ReleaseTables(workspace, ReleaseClass.PARTNER, progress);
    List<Figure> figures = tables.figures(List.of(rows));
    Judged judged =
        ReleaseControl.judge(
            tables.draft("rows of " + rows.id(), day, figures),
            ReleaseLedger.read(workspace),
            tables.rules(),
            progress);
    Figure figure = figures.get(0);
    Result.Table table = (Result.Table) rows.result();
    return figure.isWhole(judged)
        ? table
        : (Result.Table) Guarded.table(figure, table, judged).result();
  }
}
