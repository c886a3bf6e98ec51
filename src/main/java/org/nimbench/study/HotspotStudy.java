package org.nimbench.study;

import java.util.Arrays;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.nimbench.geography.Area;
import org.nimbench.geography.AreaLayer;
import org.nimbench.geography.PointInArea;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.Box;
import org.nimbench.kernel.Excluded;
import org.nimbench.kernel.Parameter;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Stamp;
import org.nimbench.spatial.Classes;
import org.nimbench.spatial.Concentrations;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.GridCounts;
import org.nimbench.spatial.StudyArea;
import org.nimbench.spatial.Surface;

/**
 * What every hotspot method shares: the incidents, the study area, the grid, the legend and the
 * share of crime in the share of area. A method adds how a cell gets its value.
 */
abstract class HotspotStudy implements StudyMethod {
  /** More cells than this are neither needed nor readable. */
  static final int MOST_CELLS = 1_000_000;

  static final Parameter BOUNDARY = Parameter.layer("boundary", "");

  /** Everything that was laid out before values are computed. */
  record Layout(
      Question question,
      Selection inside,
      double[] allEastings,
      double[] allNorthings,
      Grid grid,
      @Nullable AreaChoice boundary,
      @Nullable Geometry shape,
      boolean @Nullable [] mask) {}

  @Override
  public final Evidence answer(Question asked) {
    Selection located = Selection.of(asked).locatedOnly();
    if (located.used().length == 0) {
      throw Question.notComputable("study.hotspot.nothing-located", asked.filter().inWords());
    }
    Layout layout = lay(asked, located, located);
    Question question = layout.question();
    Surface surface = masked(surface(question, layout), layout);
    int[] counts =
        GridCounts.of(layout.inside().eastings(), layout.inside().northings(), layout.grid());
    Classes classes = classes(question, surface, counts);
    Result.Hotspot result =
        new Result.Hotspot(
            kind(),
            surface,
            counts,
            reach(question),
            layout.boundary(),
            layout.inside().eastings(),
            layout.inside().northings(),
            classes,
            Concentrations.of(surface, counts, classes));
    Stamp stamp = stamp(question, layout);
    Telling telling = new HotspotTelling(question, result, stamp, layout.shape()).tell();
    return new Evidence("", question.recipe(), question.period(), result, stamp, telling);
  }

  /** {@code kde} or {@code grid}. */
  abstract String kind();

  /**
   * The question with every parameter settled that depends on what is mapped.
   *
   * @param area the rectangle around the study area, or around the incidents where there is none
   * @param incidents that are mapped
   */
  Question settled(Question question, Box area, int incidents) {
    return question;
  }

  /** How far an incident reaches beyond its own cell, metres. */
  abstract double reach(Question question);

  /** Side of a cell, metres. */
  abstract double cell(Question question, Box extent);

  abstract Surface surface(Question question, Layout layout);

  abstract Classes classes(Question question, Surface surface, int[] counts);

  abstract Stamp stamp(Question question, Layout layout);

  /**
   * Lays out the incidents and the grid.
   *
   * @param also incidents that the grid holds as well where there is no boundary, so that two
   *     periods lie on one grid
   */
  final Layout lay(Question asked, Selection located, Selection also) {
    double[] eastings = located.eastings();
    double[] northings = located.northings();
    String text = asked.text(BOUNDARY);
    if (text.isEmpty()) {
      Box extent = extent(located, also);
      Question question = settled(asked, extent, located.used().length);
      Grid grid = grid(question, extent.widened(reach(question)));
      return new Layout(question, located, eastings, northings, grid, null, null, null);
    }
    AreaChoice boundary = asked.records().boundary(text);
    Geometry shape = asked.records().shape(boundary);
    Selection inside = located.without(outside(located, shape), Excluded.OUTSIDE);
    Question question = settled(asked, box(shape), inside.used().length);
    Grid grid = grid(question, box(shape));
    return new Layout(
        question,
        inside,
        eastings,
        northings,
        grid,
        boundary,
        shape,
        StudyArea.cellsInside(grid, shape, question.progress()));
  }

  private Grid grid(Question question, Box extent) {
    double cell = cell(question, extent);
    double cells = (extent.width() / cell + 1) * (extent.height() / cell + 1);
    if (cells > MOST_CELLS) {
      throw Problem.of(
              ProblemKind.USAGE,
              "study.hotspot.too-many-cells",
              "--cell",
              Math.round(cell),
              MOST_CELLS)
          .asException();
    }
    return Grid.covering(extent, cell);
  }

  private static boolean[] outside(Selection located, Geometry shape) {
    AreaLayer one = new AreaLayer("boundary", "", List.of(new Area("boundary", "", shape)));
    int[] place =
        PointInArea.of(one)
            .locate(
                located.incidents().eastings(),
                located.incidents().northings(),
                org.nimbench.work.Progress.SILENT);
    boolean[] outside = new boolean[place.length];
    for (int i = 0; i < place.length; i++) {
      outside[i] = place[i] < 0;
    }
    return outside;
  }

  static Surface masked(Surface surface, Layout layout) {
    return layout.mask() == null ? surface : StudyArea.masked(surface, layout.mask());
  }

  static Box box(Geometry shape) {
    var envelope = shape.getEnvelopeInternal();
    return new Box(envelope.getMinX(), envelope.getMinY(), envelope.getMaxX(), envelope.getMaxY());
  }

  private static Box extent(Selection located, Selection also) {
    DoubleSummaryStatistics x = of(located.eastings(), also.eastings());
    DoubleSummaryStatistics y = of(located.northings(), also.northings());
    return new Box(x.getMin(), y.getMin(), x.getMax(), y.getMax());
  }

  private static DoubleSummaryStatistics of(double[] one, double[] other) {
    return DoubleStream.concat(Arrays.stream(one), Arrays.stream(other)).summaryStatistics();
  }

  /** The layers an answer depends on. */
  static List<String> layers(Question question, Layout layout) {
    java.util.ArrayList<String> names = new java.util.ArrayList<>();
    if (layout.boundary() != null) {
      names.add("layer:" + layout.boundary().layer());
    }
    AreaChoice areas = question.filter().areas();
    if (areas != null && !names.contains("layer:" + areas.layer())) {
      names.add("layer:" + areas.layer());
    }
    return names;
  }
}
