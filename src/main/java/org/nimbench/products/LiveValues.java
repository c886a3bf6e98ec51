package org.nimbench.products;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.nimbench.study.Evidence;

/** Every value that a product's text can name, by name. */
public final class LiveValues {
  private final Map<String, Value> values;

  private LiveValues(Map<String, Value> values) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
  }

  /**
   * The values of a product.
   *
   * @param product gives {@code product.…} and, of a subject profile, {@code care.…}
   * @param facts gives {@code data.…}
   * @param evidence by id; gives {@code e1.…} and so on
   */
  public static LiveValues of(Product product, DataFacts facts, Map<String, Evidence> evidence) {
    Map<String, Value> all = new LinkedHashMap<>();
    put(all, "product", ProductValues.of(product));
    put(all, "data", facts.values());
    put(all, "care", ProductValues.care(product));
    evidence.forEach((id, one) -> put(all, id, EvidenceValues.of(one)));
    return new LiveValues(all);
  }

  private static void put(Map<String, Value> all, String owner, Map<String, Value> its) {
    its.forEach((name, value) -> all.put(owner + "." + name, value));
  }

  /** These values and those of one more owner. */
  LiveValues with(String owner, Map<String, Value> its) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    put(all, owner, its);
    return new LiveValues(all);
  }

  /** These values and some more by their whole names. */
  LiveValues with(Map<String, Value> more) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new LiveValues(all);
  }

  /** The value under a name such as {@code e7.total}; empty if it means nothing. */
  public Optional<Value> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /** Names and values of one owner, in a fixed order; for a list to choose from. */
  public Map<String, Value> of(String owner) {
    return values.entrySet().stream()
        .filter(entry -> entry.getKey().startsWith(owner + "."))
        .collect(
            Collectors.toMap(
                Map.Entry::getKey, Map.Entry::getValue, (a, b) -> a, LinkedHashMap::new));
  }
}
