package org.nimbench.ui.kit.drop;

import java.nio.file.Path;
import java.util.List;

/**
 * What happens with dropped files.
 *
 * @param parts who takes which
 * @param refused what nobody takes
 */
public record DropPlan(List<Part> parts, List<Path> refused) {
  public DropPlan {
    parts = List.copyOf(parts);
    refused = List.copyOf(refused);
  }

  /** Files of one kind and who takes them. */
  public record Part(DropTaker taker, List<Path> files) {
    /** What would be done, one sentence. */
    public String offer() {
      return taker.offer().apply(files);
    }
  }

  /** Hands each file to its taker. */
  public void carryOut() {
    parts.forEach(part -> part.taker().take().accept(part.files()));
  }
}
