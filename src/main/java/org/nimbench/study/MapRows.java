package org.nimbench.study;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.measures.CountChange;
import org.nimbench.spatial.Grid;

/** Change and areas as rows of a file and as a summary. */
final class MapRows {
  private MapRows() {}

  /** Cell centres with the difference, both counts and z. */
  static List<List<String>> of(Result.Change change) {
    Grid grid = change.difference().grid();
    double[] values = change.difference().values();
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("x", "y", "value", "before", "after", "z"));
    for (int i = 0; i < values.length; i++) {
      if (!Double.isNaN(values[i])) {
        rows.add(
            List.of(
                EvidenceFiles.number(grid.centreEasting(i % grid.columns())),
                EvidenceFiles.number(grid.centreNorthing(i / grid.columns())),
                EvidenceFiles.number(values[i]),
                Integer.toString(change.before()[i]),
                Integer.toString(change.after()[i]),
                EvidenceFiles.number(change.z()[i])));
      }
    }
    return rows;
  }

  /** The contract's columns of areas. */
  static List<List<String>> of(Result.Areas areas) {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("code", "name", "count", "denominator", "rate", "lower", "upper"));
    for (AreaFigure area : areas.areas()) {
      rows.add(
          List.of(
              area.code(),
              area.name(),
              Long.toString(area.count()),
              EvidenceFiles.number(area.denominator()),
              EvidenceFiles.number(area.rate()),
              EvidenceFiles.number(area.lower()),
              EvidenceFiles.number(area.upper())));
    }
    return rows;
  }

  static void summary(ObjectNode tree, Result.Change change) {
    CountChange whole = change.whole();
    tree.put("before", whole.before());
    tree.put("after", whole.after());
    tree.put("change", whole.difference());
    if (whole.share().isPresent()) {
      tree.put("share", whole.share().getAsDouble());
    }
    tree.put("z", whole.z());
    tree.put("beforePeriod", change.beforePeriod());
    tree.put("afterPeriod", change.afterPeriod());
    double km2 = change.difference().grid().cellSquareKilometres();
    int steps = change.classes().steps().length;
    ArrayNode classes = tree.putArray("breaks");
    for (int at = -steps; at <= steps; at++) {
      double least = at == 0 ? 0 : change.classes().steps()[Math.abs(at) - 1];
      classes
          .addObject()
          .put("from", at < 0 ? -least : least)
          .put("squareKilometres", change.classes().membersOf(at) * km2);
    }
  }

  static void summary(ObjectNode tree, Result.Areas areas) {
    tree.put("layer", areas.layer());
    tree.put("per", areas.per());
    tree.put("year", areas.year());
    tree.put("elsewhere", areas.elsewhere());
    List<List<String>> rows = of(areas);
    ArrayNode list = tree.putArray("areas");
    rows.stream()
        .skip(1)
        .forEach(
            cells -> {
              ObjectNode row = list.addObject();
              for (int c = 0; c < cells.size(); c++) {
                row.put(rows.get(0).get(c), cells.get(c));
              }
            });
  }
}
