package org.nimbench.study;

import java.util.List;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Stamp;
import org.nimbench.kernel.Words;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Classifier;
import org.nimbench.spatial.GridCounts;
import org.nimbench.spatial.Surface;

/** {@code hotspot.grid}: incidents in each square cell. */
final class GridStudy extends HotspotStudy {
  static final Parameter CELL = Parameter.number("cell", "m", 25, 10_000, "250");

  private static final int CLASSES = 5;

  @Override
  public String key() {
    return "hotspot.grid";
  }

  @Override
  public List<Parameter> parameters() {
    return List.of(CELL, BOUNDARY, FixedBreaks.BREAKS);
  }

  @Override
  String kind() {
    return "grid";
  }

  @Override
  double reach(Question question) {
    return 0;
  }

  @Override
  double cell(Question question, Box extent) {
    return question.number(CELL, 250);
  }

  @Override
  Surface surface(Question question, Layout layout) {
    int[] counts =
        GridCounts.of(layout.inside().eastings(), layout.inside().northings(), layout.grid());
    double[] values = new double[counts.length];
    for (int i = 0; i < values.length; i++) {
      values[i] = counts[i];
    }
    return new Surface(layout.grid(), values);
  }

  @Override
  Classes classes(Question question, Surface surface, int[] counts) {
    double[] given = FixedBreaks.of(question.text(FixedBreaks.BREAKS));
    return given.length > 0
        ? Classifier.fixed(surface, counts, given)
        : Classifier.fisherJenks(surface, counts, CLASSES);
  }

  @Override
  Stamp stamp(Question question, Layout layout) {
    return Stamps.of(
        question,
        Words.text("study.method.grid"),
        FixedBreaks.shown(
            question,
            Stamps.pairs(
                Words.text("study.parameter.cell"), Stamps.shown(CELL, layout.grid().cell()))),
        layout.inside(),
        layers(question, layout));
  }
}
