package org.nimbench.disclosure.release;

import java.util.List;

/**
 * A total and what it adds up: {@code total = part + part + …}. Readers know it even where none of
 * its cells is shown.
 *
 * @param total the total
 * @param parts its parts; at least one, each once, the total not among them
 */
public record Sum(CellKey total, List<CellKey> parts) {
  public Sum {
    parts = List.copyOf(parts);
    if (parts.isEmpty()
        || parts.contains(total)
        || parts.stream().distinct().count() != parts.size()) {
      throw new IllegalArgumentException("A sum has different parts: " + total.text());
    }
  }
}
