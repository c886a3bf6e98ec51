package org.nimbench.ui.kit.drop;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

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
    public Part {
      files = List.copyOf(files);
    }

    /** The same taker with the files of another part as well. */
    Part with(Part other) {
      return new Part(taker, Stream.concat(files.stream(), other.files.stream()).toList());
    }

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
