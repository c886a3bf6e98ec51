package org.nimbench.products;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import org.nimbench.study.Evidence;

/**
 * The figures of earlier plans from which a product's settled values come, as far as these plans
 * are kept and their figures still say what was printed. Only such a value can be judged as a live
 * one is; nothing knows what any other counts.
 */
final class SettledFigures {
  private final Shelf shelf;
  private final Map<String, Map<String, Evidence>> plans = new HashMap<>();
  private final Map<String, Evidence> byValue = new LinkedHashMap<>();

  private SettledFigures(Shelf shelf) {
    this.shelf = shelf;
  }

  /** By the value as it is written; their ids are those of no figure of the product's own. */
  static Map<String, Evidence> of(Product product, Shelf shelf) {
    SettledFigures figures = new SettledFigures(shelf);
    for (Section section : product.sections()) {
      Stream<String> cells = section.rows().stream().flatMap(row -> row.values().stream());
      Stream.concat(Stream.of(section.heading(), section.text()), cells)
          .flatMap(written -> LiveText.parse(written).stream())
          .filter(LivePiece.Settled.class::isInstance)
          .forEach(piece -> figures.find((LivePiece.Settled) piece));
    }
    return figures.byValue;
  }

  private void find(LivePiece.Settled value) {
    Map<String, Evidence> of = plans.computeIfAbsent(value.plan(), this::figures);
    value
        .print()
        .ifPresent(
            print -> {
              Evidence one = of.get(print.owner());
              if (one != null && says(one, print, value)) {
                byValue.put(value.written(), one.withId(value.plan() + "." + one.id()));
              }
            });
  }

  private Map<String, Evidence> figures(String plan) {
    return shelf.has(plan) ? shelf.whole(plan).evidence() : Map.of();
  }

  private static boolean says(Evidence one, LivePiece.Print print, LivePiece.Settled value) {
    Value now = EvidenceValues.of(one).get(print.of());
    if (now == null || ReleasedText.isOfStamp(print.of(), one)) {
      return false;
    }
    LiveFormat asked = print.format();
    return (asked == null ? LiveFormat.usual(now) : asked)
        .print(now)
        .map(words -> LivePiece.Settled.of(words, value.plan(), print).words())
        .filter(value.words()::equals)
        .isPresent();
  }
}
