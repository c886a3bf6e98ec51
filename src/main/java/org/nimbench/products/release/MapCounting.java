package org.nimbench.products.release;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import org.nimbench.disclosure.release.CellKey;
import org.nimbench.disclosure.release.Judged;
import org.nimbench.disclosure.release.Place;
import org.nimbench.disclosure.release.ReleaseClass;
import org.nimbench.disclosure.release.ReleaseRules;
import org.nimbench.disclosure.release.SuppressionLog;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** Whether readers could count on a map what a table hides of an area. */
final class MapCounting {
  private static final String JOINED = "\\+";

  private final ReleaseTables tables;
  private final Judged judged;

  MapCounting(ReleaseTables tables, Judged judged) {
    this.tables = tables;
    this.judged = judged;
  }

  /** Of published data they can in any case. */
  boolean isCountedOn(Figure figure) {
    Evidence one = figure.evidence();
    ReleaseRules rules = tables.rules();
    if (!(one.result() instanceof Result.Hotspot)
        || figure.cells().isEmpty()
        || rules.openData().contains(one.recipe().filter().set())) {
      return false;
    }
    CellKey whole = figure.cells().get(0).key();
    return judged.log().lines().stream()
        .map(SuppressionLog.Line::key)
        .anyMatch(hidden -> isElsewhere(hidden, whole) && mayCount(whole, hidden));
  }

  private static boolean isElsewhere(CellKey hidden, CellKey whole) {
    Place place = hidden.place();
    return hidden.set().equals(whole.set()) && !place.equals(whole.place());
  }

  /**
   * Partners see points of volume crime only, and those can be counted; a surface cannot. Points of
   * one type tell nothing of another.
   */
  private boolean mayCount(CellKey map, CellKey hidden) {
    if (tables.rules().forWhom() == ReleaseClass.PUBLIC) {
      return true;
    }
    return tables.rules().isFree(map.set(), map.category())
        && (isAll(hidden.category())
            || isAll(map.category())
            || !Collections.disjoint(types(map.category()), types(hidden.category())));
  }

  private static boolean isAll(String category) {
    return category.isEmpty() || category.equals(OffenceTypes.ALL_CRIME);
  }

  private static Set<String> types(String category) {
    return new HashSet<>(Arrays.asList(category.split(JOINED)));
  }
}
