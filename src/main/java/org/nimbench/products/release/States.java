package org.nimbench.products.release;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.nimbench.kernel.DataVersion;
import org.nimbench.study.Evidence;

/** Which figures of a release were not made from the same state of the data. */
final class States {
  private States() {}

  /** Figures of which something is older than what another was made from → which data those are. */
  static Map<String, String> older(ReleasedFigures.Asked asked) {
    Map<String, Long> newest = new HashMap<>();
    all(asked)
        .flatMap(one -> one.stamp().dataVersions().stream())
        .forEach(data -> newest.merge(data.name(), data.revision(), Math::max));
    Map<String, String> older = new HashMap<>();
    all(asked)
        .forEach(
            one -> {
              List<DataVersion> old =
                  one.stamp().dataVersions().stream()
                      .filter(data -> data.revision() < newest.getOrDefault(data.name(), 0L))
                      .toList();
              if (!old.isEmpty()) {
                older.put(one.id(), named(old));
              }
            });
    return older;
  }

  private static String named(List<DataVersion> data) {
    return data.stream()
        .map(one -> one.name() + "@" + one.revision())
        .sorted()
        .collect(Collectors.joining("+"));
  }

  private static Stream<Evidence> all(ReleasedFigures.Asked asked) {
    return Stream.concat(asked.figures().stream(), asked.beside().stream());
  }
}
