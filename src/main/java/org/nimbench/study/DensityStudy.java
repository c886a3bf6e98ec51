package org.nimbench.study;

import java.util.List;
import java.util.Locale;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Bandwidths;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Classifier;
import org.nimbench.spatial.EdgeCorrection;
import org.nimbench.spatial.Kernel;
import org.nimbench.spatial.KernelDensity;
import org.nimbench.spatial.Surface;
import org.nimbench.work.Processors;

/** {@code hotspot.kde}: kernel density, incidents per km². */
final class DensityStudy extends HotspotStudy {
  /** The bandwidth is to be chosen for the area and the number of incidents. */
  static final String AUTO = "auto";

  static final Parameter KERNEL =
      Parameter.choice(
          "kernel",
          List.of("quartic", "epanechnikov", "triangular", "uniform", "gaussian"),
          "quartic");
  static final Parameter BANDWIDTH = Parameter.numberOr(AUTO, "bandwidth", "m", 25, 5000, "300");
  static final Parameter CELL = Parameter.number("cell", "m", 5, 5000, "");
  static final Parameter EDGE = Parameter.choice("edge", List.of("none", "uniform"), "none");

  /** Classes begin at these multiples of the mean of the cells above nought. */
  private static final double[] MULTIPLES = {1, 2, 3, 4, 5};

  /** The default cell grows by these steps until the grid is within its cap. */
  private static final double COARSER = 10;

  @Override
  public String key() {
    return "hotspot.kde";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(KERNEL, BANDWIDTH, CELL, BOUNDARY, EDGE, FixedBreaks.BREAKS);
  }

  @Override
  String kind() {
    return "kde";
  }

  @Override
  Question settled(Question question, Box area, int incidents) {
    if (!question.text(BANDWIDTH).equals(AUTO)) {
      return question;
    }
    double chosen = Bandwidths.forArea(area.width(), area.height(), incidents);
    return question.with(BANDWIDTH, Double.toString(chosen));
  }

  @Override
  double reach(Question question) {
    return question.number(BANDWIDTH, Bandwidths.TOWN);
  }

  @Override
  double cell(Question question, Box extent) {
    if (!question.text(CELL).isEmpty()) {
      return question.number(CELL, 0);
    }
    double cell = Bandwidths.defaultCell(reach(question));
    while ((extent.width() / cell + 1) * (extent.height() / cell + 1) > MOST_CELLS) {
      cell += COARSER;
    }
    return cell;
  }

  @Override
  Surface surface(Question question, Layout layout) {
    Kernel kernel = kernel(question);
    Surface density = spread(question, layout, kernel);
    if (!question.text(EDGE).equals("uniform")) {
      return density;
    }
    if (layout.mask() == null) {
      throw Question.notComputable("study.hotspot.edge-needs-boundary");
    }
    return EdgeCorrection.uniform(
        density, layout.mask(), kernel, reach(question), question.progress());
  }

  static Kernel kernel(Question question) {
    return Kernel.valueOf(question.text(KERNEL).toUpperCase(Locale.ROOT));
  }

  /** The density as it is, without any correction; nought everywhere where nothing is located. */
  Surface spread(Question question, Layout layout, Kernel kernel) {
    if (layout.allEastings().length == 0) {
      return new Surface(layout.grid(), new double[layout.grid().size()]);
    }
    return KernelDensity.of(
        layout.allEastings(),
        layout.allNorthings(),
        layout.grid(),
        kernel,
        reach(question),
        Processors.forWork(),
        question.progress());
  }

  @Override
  Classes classes(Question question, Surface surface, int[] counts) {
    double[] given = FixedBreaks.of(question.text(FixedBreaks.BREAKS));
    return given.length > 0
        ? Classifier.fixed(surface, counts, given)
        : Classifier.multiplesOfMean(surface, counts, MULTIPLES);
  }

  @Override
  Stamp stamp(Question question, Layout layout) {
    String kernel = Words.text("study.method.kde", kernelWord(question.text(KERNEL)));
    String edge =
        question.text(EDGE).equals("uniform")
            ? Words.text("study.edge.uniform")
            : Words.text("study.edge.none");
    return Stamps.of(
        question,
        kernel,
        FixedBreaks.shown(
            question,
            Stamps.pairs(
                Words.text("study.parameter.bandwidth"),
                Stamps.shown(BANDWIDTH, reach(question)),
                Words.text("study.parameter.cell"),
                Stamps.shown(CELL, layout.grid().cell()),
                Words.text("study.parameter.edge"),
                edge)),
        layout.inside(),
        layers(question, layout));
  }

  static String kernelWord(String kernel) {
    return kernel.equals("epanechnikov")
        ? "Epanechnikov"
        : kernel.equals("gaussian") ? "Gaussian" : kernel;
  }
}
