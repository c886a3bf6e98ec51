package org.nimbench.example;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** A partner's table before it becomes a file: headings and rows of as many cells. */
final class Extract {
  private final List<String> headings;
  private final List<List<String>> rows = new ArrayList<>();

  Extract(String... headings) {
    this.headings = new ArrayList<>(List.of(headings));
  }

  /** Another one with the same cells, to be changed on its own. */
  Extract copy() {
    Extract copy = new Extract(headings.toArray(String[]::new));
    rows.forEach(row -> copy.rows.add(new ArrayList<>(row)));
    return copy;
  }

  void add(String... cells) {
    if (cells.length != headings.size()) {
      throw new IllegalArgumentException("A cell for each heading, please");
    }
    rows.add(new ArrayList<>(List.of(cells)));
  }

  List<String> headings() {
    return headings;
  }

  List<List<String>> rows() {
    return rows;
  }

  int size() {
    return rows.size();
  }

  String get(int row, String heading) {
    return rows.get(row).get(place(heading));
  }

  void set(int row, String heading, String cell) {
    rows.get(row).set(place(heading), cell);
  }

  /** Keeps the first rows only. */
  void cut(int size) {
    rows.subList(Math.min(size, rows.size()), rows.size()).clear();
  }

  /** Adds a column at the end. */
  void addColumn(String heading, IntFunction<String> cellOfRow) {
    headings.add(heading);
    for (int i = 0; i < rows.size(); i++) {
      rows.get(i).add(cellOfRow.apply(i));
    }
  }

  void rename(String heading, String newHeading) {
    headings.set(place(heading), newHeading);
  }

  /** How many rows have nothing in a column. */
  int blanks(String heading) {
    int place = place(heading);
    return (int) rows.stream().filter(row -> row.get(place).isEmpty()).count();
  }

  private int place(String heading) {
    int place = headings.indexOf(heading);
    if (place < 0) {
      throw new IllegalArgumentException(heading);
    }
    return place;
  }
}
