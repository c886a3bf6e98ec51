package org.nimbench.disclosure.release;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.nimbench.kernel.Period;

/**
 * Finds the sums between cells that no table states: a cell of a whole and the same cells of its
 * parts, a period and the stretches into which other periods cut it. Cells that stand in between
 * and in no table are added as unknown ones.
 */
final class Closure {
  private final Model model;
  private final List<Division> divisions = new ArrayList<>();

  Closure(Model model, Collection<Partition> partitions) {
    this.model = model;
    List<Variable> stated = List.copyOf(model.variables());
    for (Dimension dimension : Dimension.values()) {
      Division division = new Division();
      divisions.add(division);
      for (Variable variable : stated) {
        division
            .byValue
            .computeIfAbsent(variable.key.value(dimension), value -> new ArrayList<>())
            .add(variable);
      }
      for (Partition partition : partitions) {
        if (partition.dimension() == dimension) {
          division
              .byWhole
              .computeIfAbsent(partition.whole(), whole -> new ArrayList<>())
              .add(partition);
        }
      }
    }
  }

  /** What is known of one dimension. */
  private static final class Division {
    private final Map<String, List<Partition>> byWhole = new HashMap<>();
    private final Map<String, List<Variable>> byValue = new HashMap<>();
    private final Map<String, Set<String>> below = new HashMap<>();
  }

  private Division division(Dimension dimension) {
    return divisions.get(dimension.ordinal());
  }

  void close() {
    int before = -1;
    while (before != model.variables().size()) {
      before = model.variables().size();
      divide();
      cut();
    }
  }

  private void divide() {
    ArrayDeque<Variable> toDo = new ArrayDeque<>(model.variables());
    while (!toDo.isEmpty()) {
      Variable whole = toDo.remove();
      for (Dimension dimension : Dimension.values()) {
        List<Partition> partitions =
            division(dimension).byWhole.getOrDefault(whole.key.value(dimension), List.of());
        for (Partition partition : partitions) {
          if (matters(whole.key, partition)) {
            toDo.addAll(divide(whole, partition));
          }
        }
      }
    }
  }

  /** Relates a whole to its parts; the parts that are new. */
  private List<Variable> divide(Variable whole, Partition partition) {
    List<Variable> added = new ArrayList<>();
    List<CellKey> parts = new ArrayList<>();
    for (String value : partition.parts()) {
      CellKey part = whole.key.with(partition.dimension(), value);
      parts.add(part);
      if (model.find(part) == null) {
        added.add(model.variable(part));
      }
    }
    model.relate(whole.key, parts, -1);
    return added;
  }

  /** Whether any table says something about the inside of this cell, divided this way. */
  private boolean matters(CellKey whole, Partition partition) {
    Dimension dimension = partition.dimension();
    Map<String, List<Variable>> values = division(dimension).byValue;
    for (String part : partition.parts()) {
      for (String value : below(dimension, part)) {
        for (Variable inside : values.getOrDefault(value, List.of())) {
          if (isInside(inside.key, whole, dimension)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private boolean isInside(CellKey inside, CellKey whole, Dimension divided) {
    boolean sameCount =
        inside.set().equals(whole.set())
            && inside.measure().equals(whole.measure())
            && inside.period().meets(whole.period());
    for (Dimension other : Dimension.values()) {
      sameCount =
          sameCount
              && (other == divided
                  || below(other, whole.value(other)).contains(inside.value(other)));
    }
    return sameCount;
  }

  /** A value and everything it is divided into. */
  private Set<String> below(Dimension dimension, String value) {
    Map<String, Set<String>> found = division(dimension).below;
    Set<String> before = found.get(value);
    if (before != null) {
      return before;
    }
    Set<String> all = new LinkedHashSet<>(List.of(value));
    ArrayDeque<String> toDo = new ArrayDeque<>(all);
    while (!toDo.isEmpty()) {
      for (Partition partition :
          division(dimension).byWhole.getOrDefault(toDo.remove(), List.of())) {
        partition.parts().stream().filter(all::add).forEach(toDo::add);
      }
    }
    found.put(value, all);
    return all;
  }

  /** Cuts periods of cells that are alike but for time where other periods begin and end. */
  private void cut() {
    Map<CellKey, List<CellKey>> alike = new LinkedHashMap<>();
    for (Variable variable : model.variables()) {
      alike.computeIfAbsent(variable.key.with(ANY), key -> new ArrayList<>()).add(variable.key);
    }
    for (List<CellKey> group : alike.values()) {
      if (group.size() > 1) {
        TreeSet<LocalDate> ends = new TreeSet<>();
        group.forEach(key -> ends.addAll(List.of(key.period().from(), key.period().to())));
        group.forEach(key -> cut(key, ends));
      }
    }
  }

  private static final Period ANY = new Period(LocalDate.MIN, LocalDate.MAX);

  private void cut(CellKey whole, TreeSet<LocalDate> ends) {
    List<CellKey> parts = new ArrayList<>();
    LocalDate from = whole.period().from();
    for (LocalDate to : ends.subSet(from, false, whole.period().to(), true)) {
      parts.add(whole.with(new Period(from, to)));
      from = to;
    }
    if (parts.size() > 1) {
      model.relate(whole, parts, -1);
    }
  }
}
