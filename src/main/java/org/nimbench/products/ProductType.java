package org.nimbench.products;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;
import org.nimbench.kernel.Problem;
import org.nimbench.kernel.ProblemKind;

/** The kinds of product that have a template. */
public enum ProductType {
  /** Understanding of one problem, and the record of what is done about it. */
  PROBLEM_PROFILE("problem-profile", "pp");

  private final String code;
  private final String prefix;

  ProductType(String code, String prefix) {
    this.code = code;
    this.prefix = prefix;
  }

  /** As the command line and the files write it. */
  public String code() {
    return code;
  }

  /** What the ids of such products begin with. */
  public String prefix() {
    return prefix;
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
