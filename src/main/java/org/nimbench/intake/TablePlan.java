package org.nimbench.intake;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.nimbench.intake.layout.FormColumn;
import org.nimbench.intake.layout.Mapping;
import org.nimbench.intake.layout.Role;
import org.nimbench.intake.layout.SetForm;

/**
 * Where the columns of a set stand in one table.
 *
 * @param form the set
 * @param mapping what each column of the table becomes
 * @param kept the columns that are kept, in the order of the set's declaration
 * @param stripped places of columns whose cells lose their house numbers
 */
record TablePlan(SetForm form, Mapping mapping, List<Kept> kept, Set<Integer> stripped) {
  /** The published layout whose records are compared cell by cell, as its publisher has them. */
  static final String POLICE_UK = "police-uk";

  /**
   * A column that is kept.
   *
   * @param place in the table, from 0
   * @param heading as the file has it
   * @param column what it is
   */
  record Kept(int place, String heading, FormColumn column) {
    Role role() {
      return column.role();
    }
  }

  TablePlan {
    kept = List.copyOf(kept);
    stripped = Set.copyOf(stripped);
  }

  /**
   * @param dropped places of columns that must not be kept
   */
  static TablePlan of(SetForm form, Mapping mapping, Set<Integer> dropped) {
    return of(form, mapping, dropped, Set.of());
  }

  /**
   * @param dropped places of columns that must not be kept
   * @param stripped places of columns whose cells lose their house numbers
   */
  static TablePlan of(SetForm form, Mapping mapping, Set<Integer> dropped, Set<Integer> stripped) {
    List<Kept> kept = new ArrayList<>();
    for (int place = 0; place < mapping.columns().size(); place++) {
      Mapping.Mapped mapped = mapping.columns().get(place);
      if (mapped.isDropped() || dropped.contains(place)) {
        continue;
      }
      int at = place;
      form.column(mapped.key())
          .ifPresent(column -> kept.add(new Kept(at, mapped.heading(), column)));
    }
    List<String> order = form.columns().stream().map(FormColumn::key).toList();
    kept.sort(
        Comparator.comparingInt((Kept k) -> Math.floorMod(order.indexOf(k.column().key()), 1_000))
            .thenComparing(k -> k.column().key()));
    return new TablePlan(form, mapping, kept, stripped);
  }

  /** The place of the first column with a role; −1 where none has it. */
  int place(Role role) {
    return kept.stream().filter(k -> k.role() == role).mapToInt(Kept::place).findFirst().orElse(-1);
  }

  /** The place of a canonical column; −1 where the table has none. */
  int place(String key) {
    return kept.stream()
        .filter(k -> k.column().key().equals(key))
        .mapToInt(Kept::place)
        .findFirst()
        .orElse(-1);
  }

  boolean isPoliceUk() {
    return mapping.name().equals(POLICE_UK);
  }

  /** Whether its rows are casualties of collisions that stand in another table. */
  boolean isCasualties() {
    return place(Role.CASUALTY_SEVERITY) >= 0 && place(Role.DATE_FROM) < 0 && place(Role.MONTH) < 0;
  }
}
