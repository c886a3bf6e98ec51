package org.nimbench.geography;

import java.math.BigDecimal;
import java.util.Optional;

/** A number of people or households as files write it. */
final class Headcount {
  private Headcount() {}

  /**
   * A number of 0 or more: {@code 1474}, {@code 1,474}, {@code 1474.5}, {@code 1.474e3}.
   *
   * @return empty if the text is anything else, such as a mark for a figure that is withheld
   */
  static Optional<Double> read(String text) {
    String digits = text.matches("\\d{1,3}(,\\d{3})+(\\.\\d+)?") ? text.replace(",", "") : text;
    if (!digits.matches("(\\d+(\\.\\d*)?|\\.\\d+)([eE][+-]?\\d{1,2})?")) {
      return Optional.empty();
    }
    return Optional.of(new BigDecimal(digits).doubleValue());
  }
}
