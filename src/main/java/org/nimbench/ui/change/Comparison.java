package org.nimbench.ui.change;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.AreaChoice;
import org.nimbench.kernel.DataVersion;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;
import org.nimbench.ui.view.Places;

/**
 * A comparison that is whole: both maps have the same breaks and all four come from one question.
 *
 * @param before density of the earlier period
 * @param after density of the later
 * @param change the difference
 * @param areas what the areas did
 * @param rows the same, line by line as the table shows it
 * @param beforePlaces where the earlier incidents are
 * @param afterPlaces where the later are
 */
record Comparison(
    Evidence before,
    Evidence after,
    Evidence change,
    Evidence areas,
    List<AreaRow> rows,
    Places beforePlaces,
    Places afterPlaces) {
  private static final String LAYER = "layer:";

  Comparison {
    rows = List.copyOf(rows);
  }

  Result.Hotspot hotspot(boolean isAfter) {
    return (Result.Hotspot) (isAfter ? after : before).result();
  }

  Result.Change difference() {
    return (Result.Change) change.result();
  }

  /** The layer of the areas in the table; empty where it is not told. */
  String layer() {
    return areas.stamp().dataVersions().stream()
        .map(DataVersion::name)
        .filter(name -> name.startsWith(LAYER))
        .map(name -> name.substring(LAYER.length()))
        .reduce((first, last) -> last)
        .orElse("");
  }

  /** The areas of the filter that was compared: of their layer no other can be selected. */
  @Nullable AreaChoice offered() {
    return change.recipe().filter().areas();
  }

  /** The three figures in the order of a page. */
  List<Evidence> figures() {
    return List.of(before, after, change);
  }
}
