package org.nimbench.intake.value;

import java.util.List;

/**
 * How often each number stands in the dates of a column that are written as two numbers and a year:
 * the proof of the order in which day and month are read.
 *
 * @param first dates by their first number, 0 … 31
 * @param second dates by their second number, 0 … 31
 */
public record DateNumbers(List<Long> first, List<Long> second) {
  public DateNumbers {
    first = List.copyOf(first);
    second = List.copyOf(second);
  }
}
