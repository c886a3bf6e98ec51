package org.nimbench.products;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;
import org.nimbench.kernel.Words;

/** The kinds of product; what each looks like is declared by its template. */
public enum ProductType {
  /** What a year of data says, for the choice of priorities; its contents are prescribed. */
  STRATEGIC_ASSESSMENT("strategic-assessment", "sa", "products.type.strategic-assessment"),
  /** What a tasking meeting has to know. */
  TACTICAL_ASSESSMENT("tactical-assessment", "ta", "products.type.tactical-assessment"),
  /** Understanding of one problem, and the record of what is done about it. */
  PROBLEM_PROFILE("problem-profile", "pp", "products.type.problem-profile"),
  /** Understanding of a cohort or of a subject under a pseudonym; kept apart. */
  SUBJECT_PROFILE("subject-profile", "sp", "products.type.subject-profile"),
  /** Three years of strategy, refreshed each year. */
  PARTNERSHIP_PLAN("partnership-plan", "pl", "products.type.partnership-plan"),
  /** The plan as the public reads it. */
  PUBLIC_SUMMARY("public-summary", "ps", "products.type.public-summary"),
  /** What a district brings before the county's strategy group. */
  COUNTY_MATTERS("county-matters", "cm", "products.type.county-matters"),
  /** For each priority: prevention, intelligence, enforcement, reassurance. */
  CONTROL_STRATEGY("control-strategy", "cs", "products.type.control-strategy"),
  /** Numbered questions that products could not answer. */
  INFORMATION_REQUIREMENTS(
      "information-requirements", "ir", "products.type.information-requirements"),
  /** A partnership's own judgement against the six hallmarks. */
  HALLMARKS("hallmarks", "sh", "products.type.hallmarks");

  private final String code;
  private final String prefix;
  private final String words;

  ProductType(String code, String prefix, String words) {
    this.code = code;
    this.prefix = prefix;
    this.words = words;
  }

  /** As the command line and the files write it. */
  public String code() {
    return code;
  }

  /** What the ids of such products begin with. */
  public String prefix() {
    return prefix;
  }

  /** What such a product is called, such as {@code Strategic assessment}. */
  public String inWords() {
    return Words.text(words);
  }

  /**
   * The type that a code means.
   *
   * @throws org.nimbench.kernel.ProblemException (usage) if no template has it
   */
  public static ProductType parse(String text) {
    for (ProductType type : values()) {
      if (type.code.equals(text.strip().toLowerCase(Locale.ROOT))) {
        return type;
      }
    }
    String known = Arrays.stream(values()).map(ProductType::code).collect(Collectors.joining(", "));
    throw Problem.of(ProblemKind.USAGE, "products.type.unknown", "--type", text, known)
        .asException();
  }
}
