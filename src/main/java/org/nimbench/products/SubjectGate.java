package org.nimbench.products;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.nimbench.disclosure.Finding;
import org.nimbench.disclosure.Gate;
import org.nimbench.disclosure.GateRules;
import org.nimbench.kernel.Figures;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemException;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/** Keeps profiles of subjects apart: what leaves, and what in their text may name somebody. */
final class SubjectGate {
  private static final String REVIEW = "review";

  private SubjectGate() {}

  /**
   * Refuses to let a profile of a subject out unconfirmed, and into the public at all.
   *
   * @throws org.nimbench.kernel.ProblemException (refused)
   */
  static void mayLeave(Product product, Release release, boolean confirmed) {
    if (!product.isKeptApart()) {
      return;
    }
    if (release != Release.PARTNER) {
      throw Problem.of(ProblemKind.REFUSED, "products.subject.public", product.id()).asException();
    }
    if (!confirmed) {
      throw unconfirmed(product.id());
    }
  }

  /**
   * Refuses to let a figure of a subject's profile into another product, whoever reads that.
   *
   * @throws org.nimbench.kernel.ProblemException (refused)
   */
  static void mayLend(Product product) {
    if (product.isKeptApart()) {
      throw Problem.of(ProblemKind.REFUSED, "products.subject.lent", product.id()).asException();
    }
  }

  /** What is said where something of a subject's profile would leave unconfirmed. */
  static ProblemException unconfirmed(String product) {
    return Problem.of(ProblemKind.REFUSED, "products.subject.unconfirmed", product).asException();
  }

  /** What a profile past its day of review owes: to be looked at again, or to go. */
  static List<CheckReport.Missing> overdue(Product product, LocalDate today) {
    SubjectCare care = product.care();
    if (care == null || !care.reviewBy().isBefore(today)) {
      return List.of();
    }
    String key =
        product.sections().stream()
            .map(Section::key)
            .filter(REVIEW::equals)
            .findFirst()
            .orElse(product.sections().get(0).key());
    String why = Words.text("products.subject.overdue", Figures.shortDate(care.reviewBy()));
    return List.of(new CheckReport.Missing(key, "", why));
  }

  /** What in the words of a profile looks as if it named somebody, by section. */
  static List<CheckReport.Missing> warnings(Product product) {
    List<CheckReport.Missing> warnings = new ArrayList<>();
    if (!product.isKeptApart()) {
      return warnings;
    }
    for (Section section : product.sections()) {
      Gate gate = Gate.of(List.of(), new GateRules(0, false), product.created());
      gate.beside(section.key(), section.text());
      section
          .comments()
          .forEach(
              said -> {
                gate.beside(section.key(), said.text());
                said.answers().forEach(one -> gate.beside(section.key(), one.text()));
              });
      section.rows().forEach(row -> row.values().forEach(cell -> gate.beside(section.key(), cell)));
      for (Finding finding : gate.findings()) {
        String examples = String.join(", ", finding.examples());
        warnings.add(
            new CheckReport.Missing(
                section.key(), "", Words.text("products.subject.named", finding.rule(), examples)));
      }
    }
    return warnings;
  }
}
