package org.nimbench.products;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.nimbench.kernel.Filter;
import org.nimbench.kernel.OffenceType;
import org.nimbench.kernel.OffenceTypes;
import org.nimbench.kernel.Period;
import org.nimbench.kernel.Words;

/** The values under {@code product.…}. */
final class ProductValues {
  static final int MONTHS_TO_REVIEW = 12;

  private ProductValues() {}

  static Map<String, Value> of(Product product) {
    Map<String, Value> values = new LinkedHashMap<>();
    Period period = product.period();
    Filter subject = product.subject();
    put(values, "title", product.title());
    put(values, "organisation", product.organisation());
    put(values, "marking", product.marking().words());
    put(values, "subject", subject.subject());
    put(values, "subject-in-text", subject.subject().toLowerCase(Locale.UK));
    put(values, "unit", subject.unit());
    put(values, "types", types(subject));
    put(values, "period", period.inSentence());
    put(values, "place", place(product));
    values.put("months", new Value.Count(period.months().size()));
    values.put("type-count", new Value.Count(typesOf(subject).size()));
    values.put(
        "asb-types",
        new Value.Count(
            typesOf(subject).stream().filter(t -> t.group().equals(OffenceTypes.ASB)).count()));
    values.put("first-month", new Value.Month(period.firstMonth()));
    values.put("last-month", new Value.Month(period.lastMonth()));
    values.put("from", new Value.Day(period.from()));
    values.put("to", new Value.Day(period.lastDay()));
    values.put("created", new Value.Day(product.created()));
    values.put("review", new Value.Month(period.lastMonth().plusMonths(MONTHS_TO_REVIEW)));
    if (product.span() != null) {
      put(values, "span", product.span().period().inSentence());
      put(values, "year-name", product.span().now());
      values.put("year", new Value.Count(product.span().year()));
      values.put("years", new Value.Count(product.span().years()));
    }
    if (product.previous() != null) {
      values.put("previous-to", new Value.Day(product.previous().dataTo()));
      put(values, "previous", product.previous().id().toUpperCase(Locale.ROOT));
    }
    return values;
  }

  /** The values under {@code care.…} of a subject profile; none for other types. */
  static Map<String, Value> care(Product product) {
    Map<String, Value> values = new LinkedHashMap<>();
    SubjectCare care = product.care();
    if (care != null) {
      put(values, "kind", care.kind().inWords().toLowerCase(Locale.UK));
      put(values, "subject", care.subject());
      put(values, "category", care.category());
      put(values, "lawful-basis", care.lawfulBasis());
      put(values, "proportionality", care.proportionality());
      put(values, "handling", care.handling());
      values.put("review-by", new Value.Day(care.reviewBy()));
    }
    return values;
  }

  private static void put(Map<String, Value> values, String name, String words) {
    values.put(name, new Value.Words(words));
  }

  private static String place(Product product) {
    return product.subject().areas() == null
        ? product.organisation()
        : Words.text(
            "products.place.part", product.organisation(), product.subject().areas().toString());
  }

  static List<OffenceType> typesOf(Filter subject) {
    return subject.types().stream()
        .flatMap(word -> OffenceTypes.parts(subject.set(), word).stream())
        .distinct()
        .toList();
  }

  static String types(Filter subject) {
    List<String> labels = new ArrayList<>();
    for (OffenceType type : typesOf(subject)) {
      labels.add(labels.isEmpty() ? type.label() : type.label().toLowerCase(Locale.UK));
    }
    return labels.isEmpty() ? Words.text("products.types.all") : DataFacts.inOneSentence(labels);
  }
}
