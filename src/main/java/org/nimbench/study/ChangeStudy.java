package org.nimbench.study;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.measures.CountChange;
import org.nimbench.spatial.ChangeClasses;
import org.nimbench.spatial.GridCounts;
import org.nimbench.spatial.Kernel;
import org.nimbench.spatial.Surface;

/**
 * {@code hotspot.change}: where is there more, where fewer than before? The density of the later
 * period minus that of the earlier on one grid, incidents per km². Where the periods differ in
 * length the earlier is brought to the days of the later. Beside it, for the circle of the
 * bandwidth around each cell, the z of the two counts ({@link CountChange}).
 *
 * <p>Source: Chainey and Ratcliffe, <i>GIS and Crime Mapping</i> (2005), chapter 8; the circles'
 * test as in {@link CountChange}.
 */
final class ChangeStudy implements StudyMethod {
  /** Circles with fewer than this in both periods have no z: a small number. */
  private static final long LEAST_IN_CIRCLE = 10;

  private static final double SQUARE_METRES = 1e6;

  private final DensityStudy density = new DensityStudy();

  private record Side(HotspotStudy.Layout layout, Surface surface, Surface circles, int[] counts) {
    long used() {
      return layout.inside().used().length;
    }
  }

  @Override
  public String key() {
    return "hotspot.change";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(
        TwoPeriods.BEFORE,
        DensityStudy.KERNEL,
        DensityStudy.BANDWIDTH,
        DensityStudy.CELL,
        HotspotStudy.BOUNDARY,
        FixedBreaks.BREAKS);
  }

  @Override
  public Evidence answer(Question asked) {
    TwoPeriods periods = TwoPeriods.of(asked);
    Selection now = Selection.of(asked).locatedOnly();
    Selection then = Selection.of(periods.earlier(asked)).locatedOnly();
    if (now.used().length + then.used().length == 0) {
      throw Question.notComputable("study.hotspot.nothing-located", asked.filter().inWords());
    }
    // Where the bandwidth is left to the method, the later period settles it for both.
    Question question = density.lay(asked, now, then).question();
    Side before = side(periods.earlier(question), then, now);
    Side after = side(question, now, then);
    Surface difference = difference(before, after, periods.scale());
    double[] given = FixedBreaks.steps(question.text(FixedBreaks.BREAKS));
    Result.Change result =
        new Result.Change(
            difference,
            significance(before, after, periods, density.reach(question)),
            before.counts(),
            after.counts(),
            density.reach(question),
            after.layout().boundary(),
            given.length > 0
                ? ChangeClasses.fixed(difference, given)
                : ChangeClasses.of(difference),
            periods.before().code(),
            periods.after().code(),
            before.used(),
            after.used(),
            periods.isWhole());
    Stamp stamp = stamp(question, after, before, periods);
    return new Evidence(
        "",
        question.recipe(),
        question.period(),
        result,
        stamp,
        new ChangeTelling(question, result, periods).tell());
  }

  private Side side(Question question, Selection located, Selection also) {
    HotspotStudy.Layout layout = density.lay(question, located, also);
    Kernel kernel = DensityStudy.kernel(question);
    return new Side(
        layout,
        HotspotStudy.masked(density.spread(question, layout, kernel), layout),
        HotspotStudy.masked(density.spread(question, layout, Kernel.UNIFORM), layout),
        GridCounts.of(layout.inside().eastings(), layout.inside().northings(), layout.grid()));
  }

  private static Surface difference(Side before, Side after, double scale) {
    double[] earlier = before.surface().values();
    double[] later = after.surface().values();
    double[] difference = new double[later.length];
    Arrays.setAll(difference, i -> later[i] - earlier[i] * scale);
    return new Surface(after.surface().grid(), difference);
  }

  /** The z of the counts in the circle around each cell. */
  private static double[] significance(
      Side before, Side after, TwoPeriods periods, double bandwidth) {
    double perDensity = Math.PI * bandwidth * bandwidth / SQUARE_METRES;
    double[] z = new double[after.circles().values().length];
    for (int i = 0; i < z.length; i++) {
      double later = after.circles().values()[i];
      if (Double.isNaN(later)) {
        z[i] = Double.NaN;
        continue;
      }
      CountChange change =
          new CountChange(
              Math.max(0, Math.round(before.circles().values()[i] * perDensity)),
              Math.max(0, Math.round(later * perDensity)),
              periods.before().days(),
              periods.after().days());
      boolean isEnough = Math.max(change.before(), change.after()) >= LEAST_IN_CIRCLE;
      z[i] = isEnough ? change.z() : 0;
    }
    return z;
  }

  private Stamp stamp(Question question, Side after, Side before, TwoPeriods periods) {
    Map<String, String> shown =
        Stamps.pairs(
            Words.text("study.parameter.before"),
            Words.text(
                "study.change.before.shown",
                periods.before().inWords(),
                Figures.count(before.used()),
                Figures.count(before.layout().inside().n())),
            Words.text("study.parameter.bandwidth"),
            Stamps.shown(DensityStudy.BANDWIDTH, density.reach(question)),
            Words.text("study.parameter.cell"),
            Stamps.shown(DensityStudy.CELL, after.layout().grid().cell()),
            Words.text("study.parameter.days"),
            Words.text("study.change.days", periods.before().days(), periods.after().days()));
    return Stamps.of(
        question,
        Words.text(
            "study.method.change", DensityStudy.kernelWord(question.text(DensityStudy.KERNEL))),
        shown,
        after.layout().inside(),
        new ArrayList<>(HotspotStudy.layers(question, after.layout())));
  }
}
