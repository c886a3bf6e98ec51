package org.nimbench.products;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
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
      Predicate<Evidence> isStale,
      PriorityFacts priorities) {
    Remarks remarks = new SectionText(product, template, values, evidence).remarks();
    List<CheckReport.Missing> missing = new ArrayList<>();
    ContentCheck contents = new ContentCheck(product, values, evidence, priorities);
    template.contents().forEach(content -> missing.addAll(contents.of(content)));
    for (Section section : product.sections()) {
      missing(product, section, template, missing);
    }
    missing.addAll(SubjectGate.warnings(product));
    missing.addAll(PlanCheck.of(product, template, priorities));
    List<String> stale =
        product.evidence().stream()
            .map(evidence::get)
            .filter(Objects::nonNull)
            .filter(one -> Standing.of(product, one, isStale).isOutOfDate())
            .map(Evidence::id)
            .toList();
    return new CheckReport(
        missing,
        remarks.unresolved(),
        remarks.broken(),
        stale,
        product.behind(),
        product.frozen(),
        CheckNotes.of(product, template, priorities));
  }

  private static void missing(
      Product product, Section section, Template template, List<CheckReport.Missing> missing) {
    Template.Part part = template.section(section.key());
    Optional<Section> other = template.either(product, section);
    if (other.isPresent() && !section.isFilled()) {
      if (!other.get().isFilled() && Template.isBefore(product, section, other.get())) {
        String heading = template.heading(product, other.get());
        add(section, Words.text("products.check.either", heading, part.prompt()), missing);
      }
      return;
    }
    boolean isEmpty =
        section.text().isBlank() && section.evidence().isEmpty() && section.rows().isEmpty();
    boolean isBegun = part.analyst() && !section.written() && !section.rowsWritten();
    if (part.prompt().isEmpty() || part.holdsThemes()) {
      return;
    }
    if (isEmpty) {
      add(section, Words.text("products.check.empty", part.prompt()), missing);
    } else if (isBegun) {
      add(section, Words.text("products.check.started", part.prompt()), missing);
    }
    RowTable table = part.rows();
    if (table != null && section.rowsWritten()) {
      RowForm form = RowForm.of(table, product);
      for (int i = 0; i < section.rows().size(); i++) {
        List<String> lacking =
            form.lacking(section.rows().get(i)).stream().map(RowTable.Column::heading).toList();
        if (!lacking.isEmpty()) {
          String names = DataFacts.inOneSentence(lacking);
          add(section, Words.text("products.check.row", i + 1, names), missing);
        }
      }
    }
  }

  private static void add(Section section, String why, List<CheckReport.Missing> missing) {
    missing.add(new CheckReport.Missing(section.key(), "", why));
  }
}
