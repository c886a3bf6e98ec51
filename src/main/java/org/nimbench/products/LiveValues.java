package org.nimbench.products;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** Every value that a product's text can name, by name. */
public final class LiveValues {
  private final Map<String, Value> values;
  private final Map<String, String> behind;

  private LiveValues(Map<String, Value> values, Map<String, String> behind) {
    this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
    this.behind = Map.copyOf(behind);
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
    Map<String, String> behind = new LinkedHashMap<>();
    evidence.forEach(
        (id, one) -> {
          put(all, id, EvidenceValues.of(one));
          if (one.period() != null && Following.isBehind(product, one)) {
            behind.put(id, one.period().inWords());
          }
        });
    return new LiveValues(all, behind);
  }

  private static void put(Map<String, Value> all, String owner, Map<String, Value> its) {
    its.forEach((name, value) -> all.put(owner + "." + name, value));
  }

  /** These values and those of one more owner. */
  LiveValues with(String owner, Map<String, Value> its) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    put(all, owner, its);
    return new LiveValues(all, behind);
  }

  /** These values and some more by their whole names. */
  LiveValues with(Map<String, Value> more) {
    Map<String, Value> all = new LinkedHashMap<>(values);
    all.putAll(more);
    return new LiveValues(all, behind);
  }

  /** The value under a name such as {@code e7.total}; empty if it means nothing. */
  public Optional<Value> find(String name) {
    return Optional.ofNullable(values.get(name));
  }

  /**
   * The days a value is about, in words, where its figure could not follow the product: it is then
   * of another period than the text around it. Empty for any other.
   */
  Optional<String> behind(String name) {
    return Optional.ofNullable(behind.get(LiveText.owner(name)));
  }

  /** As {@link #behind(String)} of whichever side of a claim is behind. */
  Optional<String> behind(Claim claim) {
    return behind(claim.left()).or(() -> behind(claim.right()));
  }

  /** A value as a sentence prints it, with its days where these are not the product's. */
  Optional<String> shown(String name, @Nullable LiveFormat format) {
    return find(name)
        .flatMap(value -> (format == null ? LiveFormat.usual(value) : format).print(value))
        .map(
            words ->
                behind(name)
                    .map(days -> Words.text("products.behind.value", words, days))
                    .orElse(words));
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
