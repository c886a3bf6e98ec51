package org.nimbench.disclosure.release;

import java.util.List;

/** A sum of variables that readers know of. Each is itself alone, whatever it holds. */
final class Relation {
  private final Variable total;
  private final List<Variable> parts;
  private final int from;

  /**
   * A sum.
   *
   * @param total its total
   * @param parts what it adds up
   * @param from the earlier release that stated it, by its place among them; −1 where it holds now
   */
  Relation(Variable total, List<Variable> parts, int from) {
    this.total = total;
    this.parts = List.copyOf(parts);
    this.from = from;
  }

  Variable total() {
    return total;
  }

  List<Variable> parts() {
    return parts;
  }

  int from() {
    return from;
  }
}
