package org.nimbench.products.release;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.CellVerdict;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Showing;
import org.nimbench.geography.AreaLayer;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.study.Caution;
import org.nimbench.study.CautionKind;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.study.Telling;

/**
 * A figure with nothing in it that is hidden: as it was where all of it is shown, else a table in
 * whose cells a mark stands.
 */
final class Guarded {
  private static final String COUNT = "count";
  private static final String BY_DRAWN = "area:" + AreaLayer.DRAWN;

  /** Cautions that tell no more than a map does. */
  private static final Set<CautionKind> OF_THE_MAP =
      Set.of(
          CautionKind.FEW,
          CautionKind.SNAPPED,
          CautionKind.COARSE,
          CautionKind.EDGE,
          CautionKind.NIGHT);

  private Guarded() {}

  /**
   * A figure all of whose counts are shown; its stamp says only how many those are, and as much as
   * it did where nothing else of it is hidden either. It is the figure itself only where all of it
   * may be read.
   */
  static Evidence whole(Figure figure, Judged judged) {
    Evidence one = withoutOverlap(figure.evidence());
    boolean isTold = !figure.stamp().cells().isEmpty() || figure.cells().isEmpty();
    if (isTold && figure.isStampWhole(judged)) {
      return one;
    }
    boolean isMap = one.result() instanceof Result.Hotspot;
    return with(
        one,
        one.result(),
        stamp(one.stamp(), counted(one)),
        isMap ? ofMap(one.telling()) : one.telling());
  }

  /**
   * A figure that does not say how many of its records lie in more than one drawn area: that is no
   * count of its table, so that nobody judged it. Versions whose cautions had no codes may have
   * said it in any of those of such a table, and so may versions to come under codes of theirs.
   */
  private static Evidence withoutOverlap(Evidence one) {
    boolean isByDrawn = one.recipe().parameters().getOrDefault("by", "").contains(BY_DRAWN);
    List<Caution> told = one.telling().cautions();
    List<Caution> kept =
        told.stream()
            .filter(caution -> !caution.is(CautionKind.OVERLAP))
            .filter(caution -> !isByDrawn || caution.kind().isPresent())
            .toList();
    return kept.size() == told.size() ? one : one.withCautions(kept);
  }

  /**
   * What a map says without the number of records that are not on it. What nobody knows to be about
   * the map alone may tell that number.
   */
  private static Telling ofMap(Telling told) {
    return new Telling(
        told.title(),
        told.finding(),
        told.subtitle(),
        Words.text("products.release.alternative.map", told.subtitle(), told.finding()),
        told.whatThisDid(),
        told.cautions().stream()
            .filter(one -> one.kind().filter(OF_THE_MAP::contains).isPresent())
            .toList());
  }

  /** A chart by month counts records that run over its end too. */
  private static long counted(Evidence one) {
    return one.result() instanceof Result.Trend trend ? trend.series().total() : one.stamp().used();
  }

  /** A figure some of whose counts are hidden. */
  static Evidence table(Figure figure, Result.Table table, Judged judged) {
    Evidence one = figure.evidence();
    int count = table.headings().indexOf(COUNT);
    List<List<String>> rows = new ArrayList<>();
    for (int i = 0; i < table.rows().size(); i++) {
      rows.add(row(table.rows().get(i), count, figure.rows().get(i), judged));
    }
    CellKey key = figure.total();
    CellVerdict total = key == null ? null : judged.of(key).orElse(null);
    Long shown = total == null ? null : total.number();
    Result.Table guarded =
        new Result.Table(table.headings(), rows, shown == null ? ReleasedFigures.HIDDEN : shown);
    return with(one, guarded, stamp(one.stamp(), shown == null ? 0 : shown), telling(one));
  }

  private static List<String> row(
      List<String> row, int count, @Nullable CellKey key, Judged judged) {
    if (key == null) {
      return row;
    }
    List<String> guarded = new ArrayList<>(row);
    CellVerdict verdict = judged.of(key).orElse(null);
    Long number = verdict == null ? null : verdict.number();
    if (verdict == null || verdict.showing() != Showing.EXACT) {
      // A rate beside a hidden or a rounded count gives it away.
      for (int i = count + 1; i < guarded.size(); i++) {
        guarded.set(i, "");
      }
    }
    guarded.set(count, number == null ? ReleasedFigures.MARK : Long.toString(number));
    return guarded;
  }

  private static Evidence with(Evidence one, Result result, Stamp stamp, Telling telling) {
    return new Evidence(one.id(), one.recipe(), one.period(), result, stamp, telling);
  }

  private static Stamp stamp(Stamp stamp, long shown) {
    return new Stamp(
        stamp.source(),
        stamp.asAt(),
        stamp.set(),
        stamp.filter(),
        stamp.method(),
        stamp.parameters(),
        shown,
        shown,
        shown,
        Map.of(),
        stamp.dataVersions(),
        stamp.programVersion(),
        stamp.seed(),
        stamp.made());
  }

  /** A caption that names no number and no rank; which hours nights are tells none either. */
  private static Telling telling(Evidence one) {
    String title = one.telling().title();
    return new Telling(
        title,
        title,
        one.telling().subtitle(),
        Words.text("products.release.alternative", title),
        List.of(Words.text("products.release.did")),
        one.telling().cautions().stream()
            .filter(caution -> caution.is(CautionKind.NIGHT))
            .toList());
  }
}
