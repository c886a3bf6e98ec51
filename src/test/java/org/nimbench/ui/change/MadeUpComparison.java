package org.nimbench.ui.change;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.nimbench.kernel.DataVersion;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Stamp;
import org.nimbench.spatial.ChangeClasses;
import org.nimbench.spatial.Grid;
import org.nimbench.spatial.Surface;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.MadeUpWorkspace;
import org.nimbench.ui.view.Places;
import org.nimbench.ui.view.Scenery;
import org.nimbench.work.Progress;

/** Answers from a made-up workspace; what was asked is written down. */
final class MadeUpComparison implements ChangeQuestions {
  final MadeUpWorkspace workspace = new MadeUpWorkspace();
  final List<String> asked = new ArrayList<>();
  private static final double[] STEPS = {1, 2, 3};

  @Override
  public Scenery scenery(Progress progress) {
    asked.add("scenery");
    return workspace.scenery(progress);
  }

  @Override
  public Places located(Filter filter, Progress progress) {
    return workspace.located(filter, progress);
  }

  @Override
  public Evidence answer(
      String method, Filter filter, Map<String, String> parameters, Progress progress) {
    Period period = filter.period();
    asked.add(method + " " + (period == null ? "" : period.code()) + " " + parameters);
    return switch (method) {
      case "hotspot.change" -> with(filter, difference(filter, parameters));
      case "compare.change" -> with(filter, areas());
      default -> workspace.hotspot(method, filter, parameters, progress);
    };
  }

  private Evidence with(Filter filter, Result result) {
    Evidence plain = workspace.hotspot("hotspot.grid", filter, Map.of(), Progress.SILENT);
    Stamp stamp = plain.stamp();
    Stamp ofWards =
        new Stamp(
            stamp.source(),
            stamp.asAt(),
            stamp.set(),
            stamp.filter(),
            stamp.method(),
            stamp.parameters(),
            stamp.n(),
            stamp.located(),
            stamp.used(),
            stamp.excluded(),
            List.of(new DataVersion("layer:wards", 1)),
            stamp.programVersion(),
            stamp.seed(),
            stamp.made());
    return new Evidence("", plain.recipe(), plain.period(), result, ofWards, plain.telling());
  }

  private Result.Change difference(Filter filter, Map<String, String> parameters) {
    Period period = filter.period();
    Grid grid = Grid.covering(workspace.scenery(Progress.SILENT).extent(), 3000);
    Surface nothing = new Surface(grid, new double[grid.size()]);
    return new Result.Change(
        nothing,
        new double[grid.size()],
        new int[grid.size()],
        new int[grid.size()],
        300,
        null,
        ChangeClasses.fixed(nothing, STEPS),
        parameters.getOrDefault("before", ""),
        period == null ? "" : period.code(),
        371,
        438,
        true);
  }

  private static Result.Table areas() {
    return new Result.Table(
        List.of("code", "name", "before", "count", "change", "percent", "z", "reading"),
        List.of(
            List.of("E05000001", "Netherby", "41", "92", "51", "124", "6.4", "beyond usual"),
            List.of("E05000002", "Brackenfield", "12", "11", "-1", "", "-0.3", "usual")),
        103);
  }
}
