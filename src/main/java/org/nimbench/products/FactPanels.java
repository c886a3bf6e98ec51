package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.document.Block;
import org.nimbench.document.Panel;
import org.nimbench.document.Tone;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;
import org.nimbench.study.Result;

/** The year of each theme in one number, for readers who read no further: four facts at most. */
final class FactPanels {
  private static final int MOST = 4;
  private static final int LEAST = 2;

  private FactPanels() {}

  /**
   * The panels; none where fewer than two themes have a number that may be seen.
   *
   * @param evidence the figures that may be seen
   * @param values what may be said of them
   */
  static List<Block> of(Product product, Map<String, Evidence> evidence, LiveValues values) {
    List<Panel> panels = new ArrayList<>();
    for (Theme theme : product.themes()) {
      product.sections().stream()
          .filter(section -> section.key().equals(theme.section()))
          .flatMap(section -> section.evidence().stream())
          .filter(id -> isOfMonths(evidence.get(id)))
          .findFirst()
          .flatMap(id -> panel(theme, id, values))
          .filter(any -> panels.size() < MOST)
          .ifPresent(panels::add);
    }
    if (panels.size() < LEAST) {
      return List.of();
    }
    String told =
        panels.stream()
            .map(panel -> panel.label() + " " + panel.value())
            .collect(Collectors.joining("; "));
    return List.of(new Block.Panels("facts-at-a-glance", "", told, panels, List.of()));
  }

  private static boolean isOfMonths(@Nullable Evidence one) {
    return one != null
        && one.result() instanceof Result.Trend trend
        && trend.kind().equals("monthly");
  }

  private static Optional<Panel> panel(Theme theme, String id, LiveValues values) {
    if (!(values.find(id + ".total").orElse(null) instanceof Value.Count total)) {
      return Optional.empty();
    }
    List<String> lines = new ArrayList<>();
    String verdict = "";
    if (values.find(id + ".previous").orElse(null) instanceof Value.Count before
        && values.find(id + ".change-outside").orElse(null) instanceof Value.Count outside) {
      lines.add(Words.text("products.facts.before", Figures.count(before.value())));
      verdict =
          outside.value() == 0
              ? Words.text("products.facts.same")
              : Words.text(
                  total.value() < before.value() ? "products.facts.fell" : "products.facts.rose");
    }
    String value = Figures.count(total.value());
    return Optional.of(new Panel(theme.name(), value, lines, null, verdict, Tone.PLAIN));
  }
}
