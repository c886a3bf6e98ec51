package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.nimbench.kernel.Words;
import org.nimbench.study.Evidence;

/** Finds what a product still lacks. */
final class Check {
  private Check() {}

  static CheckReport of(
      Product product,
      Template template,
      LiveValues values,
      Map<String, Evidence> evidence,
      Predicate<Evidence> isStale) {
    Remarks remarks = new SectionText(product, values, evidence).remarks();
    List<CheckReport.Missing> missing = new ArrayList<>();
    for (Template.Part part : template.sections()) {
      missing(product.section(part.key()), part, missing);
    }
    List<String> stale =
        product.evidence().stream()
            .filter(id -> evidence.containsKey(id) && isStale.test(evidence.get(id)))
            .toList();
    return new CheckReport(missing, remarks.unresolved(), remarks.broken(), stale);
  }

  private static void missing(
      Section section, Template.Part part, List<CheckReport.Missing> missing) {
    boolean isEmpty = section.text().isBlank() && section.evidence().isEmpty();
    if (isEmpty) {
      add(part, Words.text("products.check.empty", part.prompt()), missing);
    } else if (part.analyst() && !section.written()) {
      add(part, Words.text("products.check.started", part.prompt()), missing);
    }
  }

  private static void add(Template.Part part, String why, List<CheckReport.Missing> missing) {
    missing.add(new CheckReport.Missing(part.key(), part.statutory(), why));
  }
}
