package org.nimbench.ui.kit.drop;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;

/**
 * Who takes dropped files. Of several takers of a kind the one added last takes it, so that an open
 * workspace comes before the empty window. Used on the FX thread.
 */
public final class Drops {
  private final List<DropTaker> takers = new ArrayList<>();

  /**
   * Adds a taker.
   *
   * @return takes it out again
   */
  public Runnable add(DropTaker taker) {
    takers.add(taker);
    return () -> takers.remove(taker);
  }

  /** What would happen with these files: each kind goes to its taker, the rest is refused. */
  public DropPlan plan(List<Dropped> files) {
    Map<DropKind, List<Path>> byKind = new EnumMap<>(DropKind.class);
    List<Path> refused = new ArrayList<>();
    for (Dropped file : files) {
      if (taker(file.kind()).isPresent()) {
        byKind.computeIfAbsent(file.kind(), kind -> new ArrayList<>()).add(file.file());
      } else {
        refused.add(file.file());
      }
    }
    // Who takes several kinds alike is told once of all their files.
    Map<Consumer<List<Path>>, DropPlan.Part> parts = new LinkedHashMap<>();
    byKind.forEach(
        (kind, its) -> {
          DropTaker taker = taker(kind).orElseThrow();
          parts.merge(taker.take(), new DropPlan.Part(taker, its), DropPlan.Part::with);
        });
    return new DropPlan(List.copyOf(parts.values()), refused);
  }

  private Optional<DropTaker> taker(DropKind kind) {
    return takers.stream().filter(taker -> taker.kind() == kind).reduce((one, later) -> later);
  }
}
